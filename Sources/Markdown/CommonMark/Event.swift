/// One step of the walk through a CommonMark document: the begin or the end of a node, or a node without children.
struct Event {
  enum Kind: UInt8 {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    /// `<sup>` and `<sub>`, which Markdown has no marks for.
    case raised, lowered
  }

  var kind: Kind
  var isExit = false
  /// A list whose paragraphs have no tags; set on its paragraphs.
  var isTight = false
  /// Of a list.
  var isOrdered = false
  /// Of a heading, 1 to 6; of an ordered list how it is numbered, as `PastedMarker.Numbering` has it.
  var level: UInt8 = 0
  /// The first number of an ordered list.
  var number: Int32 = 0
  /// The index of the event at the node's other end; its own for a node without children.
  var partner: Int32 = 0
  /// In `EventList.bytes`: words, code or HTML of a leaf; address of a link or picture; info line of a code block's fence.
  var text = ByteRange()
  /// In `EventList.bytes`: a link's or picture's title; the lines of a code block.
  var detail = ByteRange()
  /// From 1, as libcmark counts; 0 where it doesn't say.
  var line: Int32 = 0
  var column: Int32 = 0
  var endLine: Int32 = 0
  var endColumn: Int32 = 0
}

/// A half-open range of offsets in an `EventList`'s bytes.
struct ByteRange {
  var start: Int32 = 0
  var end: Int32 = 0

  var isEmpty: Bool { start == end }
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A document as a flat list of events, so that nesting costs memory and never stack, and looking ahead costs nothing.
struct EventList {
  var events: [Event] = []
  /// The texts of all events, in order.
  var bytes: [UInt8] = []

  subscript(_ range: ByteRange) -> ArraySlice<UInt8> { bytes[range.range] }

  /// The events between the begin at `index` and its end.
  func inside(_ index: Int) -> Range<Int> { (index + 1)..<Int(events[index].partner) }
}
