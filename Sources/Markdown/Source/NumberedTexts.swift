/// Numbers for texts, small enough to be written in base 9 over all bytes of the text but its first.
///
/// Equal texts share a number, and each length counts for itself, so that numbers never outgrow short texts in practice:
/// `[^1]` has room for 729 labels of one byte.
struct NumberedTexts {
  /// The first texts, as many as most documents have: to look at each is faster than to hash.
  private var first: [(text: ArraySlice<UInt8>, number: Int)] = []
  private var byLength: [Int: [ArraySlice<UInt8>]] = [:]
  private var numbers: [Key: Int] = [:]

  /// Hashes all bytes in one go, where a slice hashes them one by one.
  private struct Key: Hashable {
    let text: ArraySlice<UInt8>
    func hash(into hasher: inout Hasher) { text.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }

  /// `nil` when there are more texts of that length than numbers.
  mutating func number(of text: ArraySlice<UInt8>) -> Int? {
    if let known = first.first(where: { $0.text == text }) { return known.number }
    let isFirst = first.count < 16
    if !isFirst, let number = numbers[Key(text: text)] { return number }
    let copy = ArraySlice(Array(text))
    let number = first.count { $0.text.count == text.count } + (isFirst ? 0 : byLength[text.count]?.count ?? 0)
    guard number < limit(text.count - 1) else { return nil }
    if isFirst {
      first.append((copy, number))
    } else {
      byLength[text.count, default: []].append(copy)
      numbers[Key(text: copy)] = number
    }
    return number
  }

  subscript(number: Int, length length: Int) -> ArraySlice<UInt8>? {
    if let known = first.first(where: { $0.number == number && $0.text.count == length }) { return known.text }
    guard let texts = byLength[length] else { return nil }
    let index = number - first.count { $0.text.count == length }
    return texts.indices.contains(index) ? texts[index] : nil
  }

  private func limit(_ digits: Int) -> Int {
    (0..<min(digits, 9)).reduce(1) { power, _ in power * 9 }
  }
}
