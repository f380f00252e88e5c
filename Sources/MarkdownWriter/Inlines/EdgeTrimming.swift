/// Removes invisible blanks and breaks: at a block's edges, and around breaks.
enum EdgeTrimming {
  static func trimmed(_ inlines: [Inline]) -> [Inline] {
    var isEdge = true
    let begun = trimmed(inlines, isEdge: &isEdge, isForward: true)
    isEdge = true
    return trimmed(begun, isEdge: &isEdge, isForward: false)
  }

  /// - Parameter isEdge: whether what comes next, in the direction of the pass, is at an edge.
  private static func trimmed(_ inlines: [Inline], isEdge: inout Bool, isForward: Bool) -> [Inline] {
    var result: [Inline] = []
    for inline in isForward ? inlines : inlines.reversed() {
      switch inline {
      case .lineBreak, .softBreak:
        if isEdge { continue }
        isEdge = true
        result.append(inline)
      case .text(let text):
        let words = isEdge ? trimmed(text, isForward: isForward) : text
        if words.isEmpty { continue }
        isEdge = false
        result.append(.text(words))
      default:
        guard let (mark, inner) = Mark.of(inline) else {
          isEdge = false
          result.append(inline)
          continue
        }
        let words = trimmed(inner, isEdge: &isEdge, isForward: isForward)
        if mark.isLink { isEdge = false }
        if !words.isEmpty || mark.isLink { result.append(mark.around(words)) }
      }
    }
    return isForward ? result : result.reversed()
  }

  private static func trimmed(_ text: String, isForward: Bool) -> String {
    var scalars = text.unicodeScalars[...]
    while let scalar = isForward ? scalars.first : scalars.last, scalar == " " {
      if isForward { scalars.removeFirst() } else { scalars.removeLast() }
    }
    return String(scalars)
  }
}
