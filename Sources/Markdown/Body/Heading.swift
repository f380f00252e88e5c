package import Diagnostics

/// A heading of a text, for its table of contents.
package struct Heading: Sendable, Equatable {
  /// As in the HTML, 1 to 6.
  package var level: Int
  /// As the author wrote it, 1 to 6.
  package var writtenLevel: Int
  package var id: String
  /// Plain text.
  package var text: String
  /// The parts of it that the page may show in other words, in order.
  package var labels: [ShownLabel] = []
  package var position: Position

  /// The text as the page shows it.
  /// - Parameter words: of the link with that index; `nil` where those in the text are shown.
  package func text(showing words: (Int) -> String?) -> String {
    var (shown, written) = ([UInt8](), 0)
    let text = Array(text.utf8)
    for label in labels where label.range.lowerBound >= written && label.range.upperBound <= text.count {
      shown += text[written..<label.range.lowerBound]
      shown += words(label.link).map { Array($0.utf8) } ?? Array(text[label.range])
      written = label.range.upperBound
    }
    return String(decoding: shown + text[written...], as: UTF8.self)
  }
}
