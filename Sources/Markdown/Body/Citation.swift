/// The sentence that holds a link or uses a term, for the page that it leads to.
package struct Citation: Sendable, Equatable {
  /// Plain text, at most about 330 characters around the link, with `…` where words were cut.
  package var sentence: String
  /// The link's or the term's own words in `sentence`, in UTF-8 bytes. Of a wiki link without words: its target as written.
  package var mark: Range<Int>
  /// The id of the paragraph, heading, item or row that holds the sentence.
  package var anchor: String
  /// The parts of the sentence that the page may show in other words, in order.
  package var labels: [ShownLabel] = []

  /// The sentence as the page shows it.
  /// - Parameter words: of the link with that index; `nil` where those in the sentence are shown.
  package func showing(_ words: (Int) -> String?) -> Citation {
    guard !labels.isEmpty else { return self }
    var (shown, bytes) = (self, [UInt8]())
    var written = 0
    let text = Array(sentence.utf8)
    // The position of the same text afterward.
    func moved(_ place: Int) -> Int { bytes.count + place - written }
    var (start, end): (Int?, Int?)
    for label in labels where label.range.lowerBound >= written && label.range.upperBound <= text.count {
      if start == nil, mark.lowerBound <= label.range.lowerBound { start = moved(mark.lowerBound) }
      if end == nil, mark.upperBound <= label.range.lowerBound, mark.upperBound > mark.lowerBound {
        end = moved(mark.upperBound)
      }
      bytes += text[written..<label.range.lowerBound]
      bytes += words(label.link).map { Array($0.utf8) } ?? Array(text[label.range])
      written = label.range.upperBound
      if end == nil, mark.upperBound == written { end = bytes.count }
    }
    let (first, last) = (start ?? moved(mark.lowerBound), end ?? moved(mark.upperBound))
    shown.sentence = String(decoding: bytes + text[written...], as: UTF8.self)
    shown.mark = first..<max(first, last)
    shown.labels = []
    return shown
  }
}
