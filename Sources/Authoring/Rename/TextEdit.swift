/// A change of some bytes of a text.
struct TextEdit: Hashable {
  var range: Range<Int>
  var bytes: [UInt8]

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    bytes = Array(text.utf8)
  }
}

extension [UInt8] {
  /// The text with all edits made. Of edits of one place, which an editor of one name cannot ask for, the first counts.
  func applying(_ edits: some Sequence<TextEdit>) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for edit in Set(edits).sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    })
    where edit.range.lowerBound >= end {
      result += self[end..<edit.range.lowerBound] + edit.bytes
      end = edit.range.upperBound
    }
    return result + self[end...]
  }

  /// The line end that the text uses first.
  var lineEnd: String {
    guard let first = firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
    if self[first] == 0x0A { return "\n" }
    return first + 1 < count && self[first + 1] == 0x0A ? "\r\n" : "\r"
  }
}
