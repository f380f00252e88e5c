internal import Diagnostics

/// Pairs the tags that open with those that close.
struct Nesting {
  /// The maximum nesting of tags in one template, and of templates in one another.
  static let limit = 100

  private let source: Template
  /// The indices of the tags that are open, the innermost last.
  private var open: [Int] = []
  private(set) var problems: [Diagnostic] = []

  init(_ source: Template) {
    self.source = source
  }

  /// Sets every tag's `match`. Tags are left unmatched only when there are problems.
  mutating func match(_ tokens: inout [Token]) {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .section, .inverted, .parent, .block:
        guard open.count < Self.limit else {
          problems.append(.nestedTooDeep(Self.limit, at: place(of: tokens[index])))
          return
        }
        open.append(index)
      case .close: close(index, &tokens)
      case .text, .lineEnd, .variable, .raw, .partial: break
      }
    }
    for index in open { reportUnclosed(tokens[index]) }
  }

  private mutating func close(_ index: Int, _ tokens: inout [Token]) {
    let name = source.bytes[tokens[index].range]
    guard let depth = open.lastIndex(where: { source.bytes[tokens[$0].range] == name }) else {
      let inner = open.last.map { source.string(tokens[$0].range) }
      problems.append(.closesNothing(text(of: tokens[index]), open: inner, at: place(of: tokens[index])))
      return
    }
    for unclosed in open[(depth + 1)...] { reportUnclosed(tokens[unclosed]) }
    tokens[open[depth]].match = index
    tokens[index].match = open[depth]
    open.removeSubrange(depth...)
  }

  private mutating func reportUnclosed(_ token: Token) {
    problems.append(.neverClosed(text(of: token), at: place(of: token)))
  }

  private func text(of token: Token) -> String { source.string(token.range) }
  private func place(of token: Token) -> Place { source.place(token.range) }
}
