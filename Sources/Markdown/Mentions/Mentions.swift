/// The first sentences of a text that use its terms: one row of bytes for all, since a site keeps those of all texts.
package struct Mentions: Sendable {
  /// For each its head of five numbers, then anchor and sentence.
  private var bytes: [UInt8] = []
  private static let headSize = 10

  init() {}

  package var isEmpty: Bool { bytes.isEmpty }

  /// The sentence that uses the term first; `nil` when none does.
  /// - Parameter term: its place in the options' list.
  package func citation(of term: Int) -> Citation? {
    guard let head = head(of: term) else { return nil }
    let anchor = head.start + Self.headSize
    let sentence = anchor + head.anchor
    return Citation(
      sentence: String(decoding: bytes[sentence..<(sentence + head.sentence)], as: UTF8.self), mark: head.mark,
      anchor: String(decoding: bytes[anchor..<sentence], as: UTF8.self))
  }

  package func uses(_ term: Int) -> Bool { head(of: term) != nil }

  mutating func add(_ citation: Citation, of term: Int) {
    let numbers = [
      term, citation.anchor.utf8.count, citation.sentence.utf8.count, citation.mark.lowerBound, citation.mark.count,
    ]
    // Only a heading's id can be so long, of a heading that nobody reads.
    guard numbers.allSatisfy({ $0 <= Int(UInt16.max) }) else { return }
    for number in numbers {
      bytes.append(UInt8(truncatingIfNeeded: number))
      bytes.append(UInt8(truncatingIfNeeded: number >> 8))
    }
    bytes.append(contentsOf: citation.anchor.utf8)
    bytes.append(contentsOf: citation.sentence.utf8)
  }

  /// Gives back what was kept free for more.
  mutating func trim() { bytes.trim() }

  private struct Head {
    var start: Int
    var anchor: Int
    var sentence: Int
    var mark: Range<Int>
  }

  private func head(of term: Int) -> Head? {
    var start = 0
    while start < bytes.count {
      let (anchor, sentence) = (number(1, at: start), number(2, at: start))
      if number(0, at: start) == term {
        let mark = number(3, at: start)
        return Head(start: start, anchor: anchor, sentence: sentence, mark: mark..<(mark + number(4, at: start)))
      }
      start += Self.headSize + anchor + sentence
    }
    return nil
  }

  private func number(_ place: Int, at start: Int) -> Int {
    Int(bytes[start + 2 * place]) | Int(bytes[start + 2 * place + 1]) << 8
  }
}
