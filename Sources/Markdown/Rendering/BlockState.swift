/// The nearest thing with words: a paragraph, heading, tight item, table row or caption.
struct Block {
  /// The place for an id in the HTML: after the tag's name.
  var tagEnd = 0
  var id: String?
  /// The events of its words.
  var events = 0..<0
  /// Its first line and column, as libcmark counts.
  var line = 0
  var column = 0
  /// The place of the last link found in the source; the next one comes after it.
  var searched = 0
  /// The links to other pages, in order.
  var links: [BlockLink] = []
}

/// A link in a block: `event` is its begin, or the text that holds it, at `offset` of the list's bytes.
struct BlockLink {
  var link: Int
  var event: Int
  var offset: Int?
}

/// A list's item.
struct Item {
  var tagEnd: Int
  var id: String?
}

/// A block quotation, and what it is written as.
struct Quote {
  enum Form {
    case plain
    case callout(Callout.Fold)
    /// With the events of its attribution.
    case attributed(Range<Int>)
  }
  var form: Form
  /// The cut of the quotation around it.
  var outerCut: Cut
}

/// Events to skip.
struct Cut {
  var event: Int
  var resume: Int
  static let none = Cut(event: -1, resume: 0)
}

/// How to end an open link.
enum LinkEnd {
  /// A link of a dangerous address, or one in another link: its words stay alone.
  case nothing
  case tag
  case placeholder(Int)
}
