internal import Letters

/// A word's meaning for who may read a text.
enum PrivacyValue {
  case yes, no
  /// Everybody.
  case everybody
  case staff
  case draft
  case nobody
  /// A word that may not mean "public".
  case unclear

  /// - Parameter text: a scalar's bytes; case, quotation marks and accents count for nothing.
  init(_ text: ArraySlice<UInt8>) {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isDigit }
    let word = isPlain ? normalizedName(text) : plainSpelling(text)
    self = Self.words[word.replacing("_", with: " ").replacing("-", with: " ")] ?? .unclear
  }

  /// Whether it's one of the values that privacy fields use.
  var isPlain: Bool { self != .unclear }

  /// Whether words that no privacy field uses say that a text isn't for everyone.
  static func saysWhoMayNot(_ text: ArraySlice<UInt8>) -> Bool {
    let words = plainSpelling(text).replacing("_", with: " ").replacing("-", with: " ")
    return [
      "confidential", "internal", "internal only", "staff only", "for staff", "for staff only", "members only",
      "do not publish",
      "not for publication", "not public", "dont publish", "secret", "strictly confidential", "keep private",
    ].contains(words)
  }

  private static let words: [String: PrivacyValue] = {
    let table: [(PrivacyValue, [String])] = [
      (.yes, ["yes", "true", "on", "y", "1"]), (.no, ["no", "false", "off", "n", "0"]),
      (.everybody, ["public", "everyone", "everybody", "anyone", "anybody", "world", "publish", "published"]),
      (.staff, ["staff"]),
      (
        .draft,
        [
          "draft", "drafts", "pending", "future", "auto draft", "trash", "unpublished", "wip", "work in progress",
          "review",
          "in review", "scheduled",
        ]
      ),
      (.nobody, ["private", "hidden", "password", "unlisted", "nobody", "none", "only me"]),
    ]
    return Dictionary(uniqueKeysWithValues: table.flatMap { value, words in words.map { ($0, value) } })
  }()
}
