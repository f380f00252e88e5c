/// A field's value on one page.
package enum Value: Sendable {
  /// Nothing: prints nothing, and a section on it is passed over.
  case none
  case text(String)
  case number(Int)
  case flag(Bool)
  /// UTF-8 that is safe on a page unescaped: only for HTML that Daybook itself made.
  case html([UInt8])
  /// A path within the site without a leading slash ("posts/fog/", "media/a.jpg", "" for home), as on the disk, with
  /// its "#fragment" if it has one; written relative to the page (see `LinkBase`).
  case route(String)
  case record(Record)
  case list([Record])
  case texts([String])

  /// Whether `{{#name}}` shows its content, because there is something to show. The number 0 and empty text count as
  /// nothing; the empty route is the home page.
  var isTrue: Bool {
    switch self {
    case .none: false
    case .text(let text): !text.utf8.isEmpty
    case .number(let number): number != 0
    case .flag(let flag): flag
    case .html(let bytes): !bytes.isEmpty
    case .route, .record: true
    case .list(let records): !records.isEmpty
    case .texts(let texts): !texts.isEmpty
    }
  }

  /// Whether a field of `kind` may have this value.
  func fits(_ kind: Field.Kind) -> Bool {
    switch (self, kind) {
    case (.none, _), (.text, .text), (.number, .number), (.flag, .flag), (.html, .html), (.route, .route),
      (.texts, .texts):
      true
    case (.record(let record), .record(let shape)): record.shape == ObjectIdentifier(shape())
    case (.list(let records), .list(let shape)):
      records.allSatisfy { [shape = ObjectIdentifier(shape())] in $0.shape == shape }
    default: false
    }
  }
}
