/// Numbers for texts, small enough to be written in base 9 over all bytes of the text but its first.
///
/// Equal texts share a number, and each length counts for itself, so that numbers never outgrow short texts in practice:
/// `[^1]` has room for 729 labels of one byte.
struct NumberedTexts {
  private var byLength: [Int: [ArraySlice<UInt8>]] = [:]
  private var numbers: [ArraySlice<UInt8>: Int] = [:]

  /// `nil` when there are more texts of that length than numbers.
  mutating func number(of text: ArraySlice<UInt8>) -> Int? {
    if let number = numbers[text] { return number }
    let copy = ArraySlice(Array(text))
    let number = byLength[text.count, default: []].count
    guard number < limit(text.count - 1) else { return nil }
    byLength[text.count, default: []].append(copy)
    numbers[copy] = number
    return number
  }

  subscript(number: Int, length length: Int) -> ArraySlice<UInt8>? {
    guard let texts = byLength[length], texts.indices.contains(number) else { return nil }
    return texts[number]
  }

  private func limit(_ digits: Int) -> Int {
    (0..<min(digits, 9)).reduce(1) { power, _ in power * 9 }
  }
}
