/// The first sentences of a text that use its terms: one row of bytes for all, since a site keeps those of all texts.
package struct Mentions: Sendable {
  /// For each its head of six numbers, then anchor, sentence and three numbers for each label.
  private var bytes: [UInt8] = []
  private static let headSize = 12

  init() {}

  package var isEmpty: Bool { bytes.isEmpty }

  /// The sentence that uses the term first; `nil` when none does.
  /// - Parameter term: its place in the options' list.
  package func citation(of term: Int) -> Citation? {
    guard let head = head(of: term) else { return nil }
    let anchor = head.start + Self.headSize
    let sentence = anchor + head.anchor
    let labels = sentence + head.sentence
    return Citation(
      sentence: String(decoding: bytes[sentence..<labels], as: UTF8.self), mark: head.mark,
      anchor: String(decoding: bytes[anchor..<sentence], as: UTF8.self),
      labels: (0..<head.labels).map { index in
        let (start, length) = (number(3 * index, at: labels), number(3 * index + 1, at: labels))
        return ShownLabel(range: start..<(start + length), link: number(3 * index + 2, at: labels))
      })
  }

  package func uses(_ term: Int) -> Bool { head(of: term) != nil }

  mutating func add(_ citation: Citation, of term: Int) {
    let labels = citation.labels.flatMap { [$0.range.lowerBound, $0.range.count, $0.link] }
    let numbers = [
      term, citation.anchor.utf8.count, citation.sentence.utf8.count, citation.mark.lowerBound, citation.mark.count,
      citation.labels.count,
    ]
    // Only a heading's id can be so long, of a heading that nobody reads, or a link's number, of a text that nobody reads.
    guard (numbers + labels).allSatisfy({ $0 <= Int(UInt16.max) }) else { return }
    add(numbers)
    bytes.append(contentsOf: citation.anchor.utf8)
    bytes.append(contentsOf: citation.sentence.utf8)
    add(labels)
  }

  private mutating func add(_ numbers: [Int]) {
    for number in numbers {
      bytes.append(UInt8(truncatingIfNeeded: number))
      bytes.append(UInt8(truncatingIfNeeded: number >> 8))
    }
  }

  /// Gives back what was kept free for more.
  mutating func trim() { bytes.trim() }

  private struct Head {
    var start: Int
    var anchor: Int
    var sentence: Int
    var mark: Range<Int>
    var labels: Int
  }

  private func head(of term: Int) -> Head? {
    var start = 0
    while start < bytes.count {
      let (anchor, sentence, labels) = (number(1, at: start), number(2, at: start), number(5, at: start))
      if number(0, at: start) == term {
        let mark = number(3, at: start)
        return Head(
          start: start, anchor: anchor, sentence: sentence, mark: mark..<(mark + number(4, at: start)), labels: labels)
      }
      start += Self.headSize + anchor + sentence + 6 * labels
    }
    return nil
  }

  private func number(_ place: Int, at start: Int) -> Int {
    Int(bytes[start + 2 * place]) | Int(bytes[start + 2 * place + 1]) << 8
  }
}
