/// Looks for the first use of each term, block by block: first in the bytes as libcmark gave them, which tells most blocks
/// apart at sixteen bytes a step, then in the block's plain text.
struct MentionSearch {
  private let terms: [Term]
  /// Of the terms that are not found yet.
  private var needles: [Needle] = []

  init(_ terms: [Term]) {
    self.terms = terms
    for (term, spellings) in terms.enumerated() {
      for (index, spelling) in spellings.spellings.enumerated() {
        needles.append(Needle(spelling, term: term, spelling: index))
      }
    }
  }

  var isDone: Bool { needles.isEmpty }

  /// Whether the bytes may hold a use of a term that is not found yet. Marks and line ends may be missing in them.
  func mayBeUsed(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBytes { bytes in
      needles.contains { needle in
        let spelling = terms[needle.term].spellings[needle.spelling]
        var index = needle.next(in: bytes, from: range.lowerBound, to: range.upperBound)
        while index < range.upperBound {
          if MentionSearch.mayBegin(spelling, bytes, index..<range.upperBound) { return true }
          index = needle.next(in: bytes, from: index + 1, to: range.upperBound)
        }
        return false
      }
    }
  }

  /// Compares the first word until something comes up that only a closer look can tell.
  @inline(__always)
  private static func mayBegin(_ spelling: Spelling, _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    spelling.key.withUnsafeBufferPointer { key in
      var offset = 0
      while offset < min(6, key.count), range.lowerBound + offset < range.upperBound {
        let (byte, wanted) = (bytes[range.lowerBound + offset], key[offset])
        if byte >= 0x80, offset == 0 {
          // A Latin letter with an accent, or one of the key's own script; curly quotes and dashes begin no word.
          return wanted < 0x80 ? (0xC3...0xC9).contains(byte) || byte == 0xE1 : byte >= 0xC3 && byte != 0xE2
        }
        if wanted == 0x20 || wanted >= 0x80 || byte >= 0x80 || byte < 0x20 || byte == UInt8(ascii: "'") { return true }
        if Spelling.lowered(byte) != wanted { return false }
        offset += 1
      }
      return true
    }
  }

  /// The terms that the text uses and no text before did, each with its first use; they are not looked for again.
  /// - Parameter hidden: parts of the text that use no words, such as code.
  mutating func uses(in text: [UInt8], besides hidden: [Range<Int>]) -> [(term: Int, range: Range<Int>)] {
    var uses: [(term: Int, range: Range<Int>)] = []
    for needle in needles {
      let term = terms[needle.term]
      guard let range = term.spellings[needle.spelling].first(in: text, besides: hidden, fold: term.fold) else { continue }
      if let known = uses.firstIndex(where: { $0.term == needle.term }) {
        // Of two spellings the one that comes first, and is longer.
        let other = uses[known].range
        if (range.lowerBound, -range.upperBound) < (other.lowerBound, -other.upperBound) { uses[known].range = range }
      } else {
        uses.append((needle.term, range))
      }
    }
    needles.removeAll { needle in uses.contains { $0.term == needle.term } }
    return uses
  }
}
