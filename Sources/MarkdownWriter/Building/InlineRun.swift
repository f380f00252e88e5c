/// The words of one paragraph, each with the marks around it: where elements overlap blocks, a mark goes on in the next paragraph.
package struct InlineRun {
  private struct Part {
    var marks: [RunMark]
    var leaf: Inline
  }

  private var parts: [Part] = []

  package init() {}

  package var isEmpty: Bool { parts.isEmpty }

  /// Adds words; blanks are drawn together as browsers do, and chains of blanks that don't break become one.
  package mutating func add(text: String, marks: [RunMark]) {
    if text.isEvenlySpaced { return append(text, marks) }
    var words = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard Self.isBlank(scalar) else {
        words.append(scalar)
        continue
      }
      if words.isEmpty {
        if makesLastBlankPlain() { continue }
      } else if let last = words.last, Self.isBlank(last) {
        words.removeLast()
        words.append(" ")
        continue
      }
      words.append(scalar == "\u{A0}" ? scalar : " ")
    }
    append(String(words), marks)
  }

  private mutating func append(_ words: String, _ marks: [RunMark]) {
    guard !words.isEmpty else { return }
    if case .text(let before)? = parts.last?.leaf, parts.last?.marks == marks {
      parts[parts.count - 1].leaf = .text(before + words)
    } else {
      parts.append(Part(marks: marks, leaf: .text(words)))
    }
  }

  /// - Returns: whether a blank need not be added: the run begins here, or there is one already.
  private mutating func makesLastBlankPlain() -> Bool {
    guard let last = parts.last else { return true }
    if last.leaf == .lineBreak { return true }
    guard case .text(let text) = last.leaf, let scalar = text.unicodeScalars.last, Self.isBlank(scalar) else {
      return false
    }
    if scalar != " " { parts[parts.count - 1].leaf = .text(String(text.unicodeScalars.dropLast()) + " ") }
    return true
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || (0x09...0x0D).contains(scalar.value)
  }

  package mutating func add(_ leaf: Inline, marks: [RunMark]) { parts.append(Part(marks: marks, leaf: leaf)) }

  /// - Returns: `false` if there's a break already, so that this one ends the paragraph.
  package mutating func addBreak(marks: [RunMark]) -> Bool {
    trimEnd()
    guard let last = parts.last else { return true }
    guard last.leaf != .lineBreak else { return false }
    parts.append(Part(marks: marks, leaf: .lineBreak))
    return true
  }

  private mutating func trimEnd() {
    while case .text(let text)? = parts.last?.leaf {
      // A blank that doesn't break ends in A0.
      guard let last = text.utf8.last, last <= 0x20 || last == 0xA0 else { return }
      let words = text.unicodeScalars.reversed().drop(while: Self.isBlank)
      if words.count == text.unicodeScalars.count { return }
      if words.isEmpty {
        parts.removeLast()
      } else {
        parts[parts.count - 1].leaf = .text(String(String.UnicodeScalarView(words.reversed())))
        return
      }
    }
  }

  /// All that was added, as a tree; the run is empty then.
  package mutating func take() -> [Inline] {
    trimEnd()
    while parts.last?.leaf == .lineBreak {
      parts.removeLast()
      trimEnd()
    }
    let all = parts
    parts = []
    return Self.tree(all[...], depth: 0)
  }

  private static func tree(_ parts: ArraySlice<Part>, depth: Int) -> [Inline] {
    var inlines: [Inline] = []
    var rest = parts
    while let first = rest.first {
      guard depth < first.marks.count else {
        inlines.append(first.leaf)
        rest.removeFirst()
        continue
      }
      let mark = first.marks[depth]
      let same = rest.prefix { depth < $0.marks.count && $0.marks[depth] == mark }
      inlines.append(mark.around(tree(same, depth: depth + 1)))
      rest = rest.dropFirst(same.count)
    }
    return inlines
  }
}

extension String {
  /// Whether it has only single spaces between its words and none in front, as most texts have; by bytes, since scalars cost ten times
  /// as much.
  var isEvenlySpaced: Bool {
    var before: UInt8 = 0x20
    for byte in utf8 {
      if byte <= 0x20 {
        if byte != 0x20 || before == 0x20 { return false }
      } else if byte == 0xC2 || byte == 0x7F {
        return false
      }
      before = byte
    }
    return true
  }
}
