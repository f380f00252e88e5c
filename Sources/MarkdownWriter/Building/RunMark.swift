/// A mark around words of a run.
package enum RunMark: Equatable, Sendable {
  case emphasis, strong, strikethrough, superscript, `subscript`
  /// The element tells two links beside each other apart.
  case link(address: String, title: String?, element: Int)

  func around(_ inner: [Inline]) -> Inline {
    switch self {
    case .emphasis: .emphasis(inner)
    case .strong: .strong(inner)
    case .strikethrough: .strikethrough(inner)
    case .superscript: .superscript(inner)
    case .subscript: .subscript(inner)
    case .link(let address, let title, _): .link(inner, address: address, title: title)
    }
  }

  package var isLink: Bool { if case .link = self { true } else { false } }
}
