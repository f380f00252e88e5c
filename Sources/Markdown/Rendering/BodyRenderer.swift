internal import Diagnostics
internal import Letters

/// What is known of one text while it is rendered, and what is written so far. Each extension adds its part in a separate
/// file; `BodyRenderer+Run.swift` calls them.
struct BodyRenderer {
  let options: MarkdownOptions
  let extensions: MarkdownOptions.Extensions
  let features: SourceFeatures
  let lines: SourceLines
  let source: ProtectedSource
  /// By line: how many bytes its words moved to the right when callouts of other programs became quotations.
  let shifts: [Int: Int]
  /// The starts of other programs' callouts that aren't closed.
  let openCallouts: [Int]
  /// The text's events; while a table's cells are written, those of the cells.
  var list: EventList
  var body = RenderedBody()

  /// The innermost paragraph, heading, item or row that is being written.
  var block = Block()
  var items: [Item] = []
  var quotes: [Quote] = []
  /// How to end each open link: an address in `<>` may be part of a link's text.
  var linkEnds: [LinkEnd] = []
  /// Where to skip from and to: the start of the innermost quotation's attribution.
  var cut = Cut.none
  /// A paragraph of which the first line is a callout's title, and the event after that line.
  var resume: (paragraph: Int, event: Int)?
  /// The state of the task whose box goes before the next paragraph's words.
  var checkbox: Bool?
  var ranks: HeadingRanks
  /// That of the heading that was written last.
  var headingRank = 0
  /// The heading that says what the page's title says, which is not written again.
  var titleHeading: Int?
  /// Paragraphs, lists and items that hold nothing but marks which readers don't see.
  var hidden: Set<Int> = []
  /// The ids that authors give headings on a line below them, by event.
  var idsBelow: [Int: String] = [:]
  var anchors = AnchorNames()
  var words = WordCounter()
  var notes = Footnotes()
  /// By event of the paragraph that they are.
  var tables: [Int: Table] = [:]
  var cells = Cells()
  /// Areas on a page need different names: "Table", "Table 2".
  var writtenTables = 0
  /// The start of each cell's words in the source, by line of the auxiliary text; empty outside tables.
  var cellOffsets: [Int] = []
  /// The tildes that are markup, by offset in `list.bytes`.
  var strikes: [Int: Strikethrough.Edge] = [:]
  var html = RawHTMLReport()
  /// The separator between the next words and those before an omitted tag.
  var parting = Parting.none
  var hasTopLevelExcerpt = false
  /// The paragraph that the excerpt is of.
  var excerptParagraph: Int?
  /// For each byte of a text: 0 as it is, 1 escaped, 2 where an extension may begin.
  let textClass: [UInt8]
  var mentionSearch: MentionSearch
  var depth = 0
  /// The loop over events, for parts that hold words.
  private let writeEvents: (inout BodyRenderer, Range<Int>) -> Void

  /// - Parameter writeEvents: the loop over events.
  init(
    _ text: [UInt8], options: MarkdownOptions, writeEvents: @escaping (inout BodyRenderer, Range<Int>) -> Void
  ) {
    self.options = options
    self.writeEvents = writeEvents
    mentionSearch = MentionSearch(options.terms)
    extensions = options.extensions
    textClass = extensions.isEmpty ? TextClass.commonMark : TextClass.extended
    var (text, features) = (text, SourceFeatures(text))
    var lines = SourceLines(text, features: features)
    let callouts =
      features.contains(.containers) && extensions.contains(.callouts) ? CalloutRewriting(text, lines: lines) : nil
    if let callouts {
      text = callouts.bytes
      features = SourceFeatures(text)
      lines = SourceLines(text, features: features)
    }
    (self.features, self.lines, shifts) = (features, lines, callouts?.shifts ?? [:])
    body.html.reserveCapacity(text.count + text.count / 4 + 64)
    source = ProtectedSource(text, lines: lines, features: features, extensions: extensions)
    list = options.parser.events(of: source.bytes)
    ranks = HeadingRanks(base: options.headingOffset)
    openCallouts = callouts?.open ?? []
  }

  /// Writes some of the events: the words of cells, captions, and notes.
  mutating func write(_ events: Range<Int>) {
    let writeEvents = writeEvents
    writeEvents(&self, events)
  }

  var isInLink: Bool { !linkEnds.isEmpty }

  /// Bytes of the list as the writer wrote them.
  func written(_ range: ByteRange, line: Int = 0, unescaping: Bool = false) -> ArraySlice<UInt8> {
    source.isChanged ? source.restored(list[range], line: line, unescaping: unescaping)[...] : list[range]
  }
}

/// The classes of a text's bytes, as tables that a loop reads without a branch.
enum TextClass {
  static let commonMark = table(ByteSet(""))
  static let extended = table(ByteSet("#:w@~", controls: true))

  private static func table(_ triggers: ByteSet) -> [UInt8] {
    let escaped = ByteSet("&<>\"")
    return (0...UInt8.max).map { escaped.contains($0) ? 1 : triggers.contains($0) ? 2 : 0 }
  }
}
