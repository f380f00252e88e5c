/// The letters of Unicode that are raised or lowered, for plain text: 10³, H₂O.
enum SmallLetters {
  /// `nil` unless all of the text has such letters.
  static func letters(for text: ArraySlice<UInt8>, raised: Bool) -> [UInt8]? {
    guard !text.isEmpty else { return nil }
    let letters = raised ? raisedLetters : loweredLetters
    var result: [UInt8] = []
    for byte in text {
      guard let letter = letters[byte] else { return nil }
      result.append(contentsOf: letter.utf8)
    }
    return result
  }

  private static let raisedLetters = table("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
  private static let loweredLetters = table("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

  private static func table(_ plain: String, _ small: String) -> [UInt8: String] {
    Dictionary(uniqueKeysWithValues: zip(plain.utf8, small.map(String.init)))
  }
}
