/// The marks around other inlines.
enum Mark: Equatable {
  case emphasis, strong, strikethrough, superscript, `subscript`
  case link(address: String, title: String?)

  /// The mark of an inline, and what it holds.
  static func of(_ inline: Inline) -> (mark: Mark, inner: [Inline])? {
    switch inline {
    case .emphasis(let inner): (.emphasis, inner)
    case .strong(let inner): (.strong, inner)
    case .strikethrough(let inner): (.strikethrough, inner)
    case .superscript(let inner): (.superscript, inner)
    case .subscript(let inner): (.subscript, inner)
    case .link(let inner, let address, let title): (.link(address: address, title: title), inner)
    default: nil
    }
  }

  func around(_ inner: [Inline]) -> Inline {
    switch self {
    case .emphasis: .emphasis(inner)
    case .strong: .strong(inner)
    case .strikethrough: .strikethrough(inner)
    case .superscript: .superscript(inner)
    case .subscript: .subscript(inner)
    case .link(let address, let title): .link(inner, address: address, title: title)
    }
  }

  /// Whether it's written with signs that open or close depending on their neighbors.
  var isFlanking: Bool { self == .emphasis || self == .strong || self == .strikethrough }

  var isLink: Bool { if case .link = self { true } else { false } }

  /// The name of the HTML tag that says the same.
  var tag: String {
    switch self {
    case .emphasis: "em"
    case .strong: "strong"
    case .strikethrough: "del"
    case .superscript: "sup"
    case .subscript: "sub"
    case .link: "a"
    }
  }
}
