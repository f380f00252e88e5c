/// Looks for the first use of each term, block by block: first in the bytes as libcmark gave them, which tells most blocks
/// apart at sixteen bytes a step, then in the block's plain text.
struct MentionSearch {
  private let terms: [Term]
  /// Of the terms that are not found yet.
  private var needles: [Needle] = []

  init(_ terms: [Term]) {
    self.terms = terms
    for (place, term) in terms.enumerated() {
      for needle in term.needles {
        needles.append(needle)
        needles[needles.count - 1].term = place
      }
    }
  }

  var isDone: Bool { needles.isEmpty }

  /// Notes which terms that are not found yet the bytes may use.
  /// - Returns: whether there are any.
  mutating func mayBeUsed(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var mayBe = false
      for index in needles.indices {
        needles[index].mayBeHere = needles[index].mayBegin(in: bytes, range)
        mayBe = mayBe || needles[index].mayBeHere
      }
      return mayBe
    }
  }

  /// The noted terms that the text uses, each with its first use; they are not looked for again.
  /// - Parameter hidden: parts of the text that use no words, such as code.
  mutating func uses(in text: [UInt8], besides hidden: [Range<Int>]) -> [(term: Int, range: Range<Int>)] {
    var uses: [(term: Int, range: Range<Int>)] = []
    for needle in needles where needle.mayBeHere {
      guard let range = terms[needle.term].first(needle, in: text, besides: hidden) else { continue }
      if let known = uses.firstIndex(where: { $0.term == needle.term }) {
        // Of two spellings the one that comes first, and is longer.
        let other = uses[known].range
        if (range.lowerBound, -range.upperBound) < (other.lowerBound, -other.upperBound) { uses[known].range = range }
      } else {
        uses.append((needle.term, range))
      }
    }
    if !uses.isEmpty { needles.removeAll { needle in uses.contains { $0.term == needle.term } } }
    return uses
  }
}
