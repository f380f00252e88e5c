internal import Letters

/// Text that its writer meant as a link but CommonMark reads as plain text.
package struct MistypedLink {
  package enum Mistake: Sendable, Equatable {
    /// `[Plan](our plan.pdf)`
    case spaceInAddress
    /// `[Plan] (plan.pdf)`
    case gap
    /// `(Plan)[plan.pdf]`
    case bracketsReversed
  }

  let mistake: Mistake
  let isPicture: Bool
  let range: Range<Int>
  let words: Range<Int>
  let address: Range<Int>

  /// - Parameters:
  ///   - closing: of a `]`.
  ///   - line: the bytes of its line.
  init?(in bytes: [UInt8], closing: Int, line: Range<Int>) {
    let before = bytes[line.lowerBound..<closing].suffix(Self.mostWords)
    guard let open = before.lastIndex(of: UInt8(ascii: "[")) else { return nil }
    let inBrackets = (open + 1)..<closing
    let rest = bytes[(closing + 1)..<line.upperBound]
    let marks: Range<Int>
    if rest.starts(with: "(".utf8), let end = Self.end(of: rest) {
      let address = Self.withoutTitle((closing + 2)..<end, in: bytes)
      guard bytes[address].contains(0x20), Self.mayBeAddress(bytes[address]) else { return nil }
      (mistake, marks, words, self.address) = (.spaceInAddress, open..<(end + 1), inBrackets, address)
    } else if rest.starts(with: " (".utf8), let end = Self.end(of: rest.dropFirst()) {
      let address = (closing + 3)..<end
      guard TaskBox(bytes[open..<address.lowerBound]) == nil, !inBrackets.isEmpty, !bytes[address].contains(0x20),
        Self.mayBeAddress(bytes[address])
      else { return nil }
      (mistake, marks, words, self.address) = (.gap, open..<(end + 1), inBrackets, address)
    } else {
      guard open > line.lowerBound + 1, bytes[open - 1] == UInt8(ascii: ")"),
        let begin = bytes[line.lowerBound..<open].suffix(Self.mostWords).lastIndex(of: UInt8(ascii: "(")),
        begin == line.lowerBound || bytes[begin - 1] != UInt8(ascii: "]"),
        !bytes[inBrackets].contains(0x20), Self.mayBeAddress(bytes[inBrackets])
      else { return nil }
      let words = (begin + 1)..<(open - 1)
      (mistake, marks, self.words, address) = (.bracketsReversed, begin..<(closing + 1), words, inBrackets)
    }
    isPicture = marks.lowerBound > line.lowerBound && bytes[marks.lowerBound - 1] == UInt8(ascii: "!")
    range = (isPicture ? marks.lowerBound - 1 : marks.lowerBound)..<marks.upperBound
  }

  /// The maximum distance between brackets, in bytes.
  private static let mostWords = 400

  /// The offset of the `)` that closes the first byte.
  private static func end(of rest: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    return rest.prefix(mostWords).indices.first { index in
      if rest[index] == UInt8(ascii: "(") { depth += 1 }
      if rest[index] == UInt8(ascii: ")") { depth -= 1 }
      return depth == 0
    }
  }

  private static func withoutTitle(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var end = bytes[range].firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") } ?? range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    let start = bytes[range.lowerBound..<end].firstIndex { $0 != 0x20 } ?? end
    return start..<end
  }

  /// A web address, a path, or a name with an ending that journals' files have.
  private static func mayBeAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    if ["http://", "https://", "www.", "/", "./", "../"].contains(where: text.hasPrefix) { return true }
    let path = text.prefix { $0 != "#" && $0 != "?" }
    guard let dot = path.lastIndex(of: "."), dot > path.startIndex else { return false }
    return endings.contains(path[path.index(after: dot)...]) || RecordingKind(file: text) != nil
  }

  /// Besides those of recordings.
  private static let endings: Set<Substring> = [
    "md", "markdown", "txt", "html", "htm", "pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "csv", "ppt", "pptx",
    "odp", "epub", "zip", "png", "jpg", "jpeg", "gif", "webp", "svg", "heic", "mov", "ics",
  ]
}
