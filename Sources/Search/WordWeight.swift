/// A word's weight in one document, by where and how often it appears.
struct WordWeight {
  /// Places in a document, from the least to the one that says most.
  enum Field: Int {
    case body, heading, name, title
  }

  private var fields = 0
  private var count = 0

  mutating func add(_ field: Int) {
    if field != 0 { fields |= 4 << field }
    if field <= Field.heading.rawValue { count += 1 }
  }

  /// Once in the body and nowhere else, as most words of a text: such a weight is not written.
  var isPlain: Bool { fields == 0 && count == 1 }

  /// 8 for a heading, 16 for a name, 32 for the title, plus its frequency in the text in seven steps.
  var digit: Int {
    let step: Int =
      switch count {
      case 0...3: count
      case 4...5: 4
      case 6...8: 5
      case 9...14: 6
      default: 7
      }
    return fields | step
  }
}
