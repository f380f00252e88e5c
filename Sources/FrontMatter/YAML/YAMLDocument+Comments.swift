internal import Diagnostics
internal import Letters

extension YAMLDocument {
  /// Takes the author's comments, `%% … %%`, out of every value.
  /// - Returns: what is wrong with their signs.
  mutating func removeComments(file: String) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for index in nodes.indices where nodes[index].kind == .scalar && holdsSign(index) {
      guard let (text, marks) = CommentMarks.left(of: bytes(of: index)) else { continue }
      let start = extra.count
      extra += text
      (nodes[index].text, nodes[index].isExtra) = (start..<extra.count, true)
      let place = nodes[index]
      problems += marks.problems.map {
        .commentInField($0.problem, file: file, at: place.position, length: place.length)
      }
    }
    return problems
  }

  private func holdsSign(_ node: Int) -> Bool {
    bytes(of: node).withUnsafeBufferPointer { text in
      var index = 1
      while index < text.count {
        if text[index] == UInt8(ascii: "%"), text[index - 1] == text[index] { return true }
        index += 1
      }
      return false
    }
  }
}
