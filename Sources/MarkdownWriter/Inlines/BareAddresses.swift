/// Addresses in the words without any mark. Daybook turns them into links; a backslash doesn't prevent that, but a comment inside does.
///
/// In a link's words nothing becomes another link, but an address is read without marks, so that a backslash in it would be shown.
struct BareAddresses {
  /// Before which characters a comment goes.
  private(set) var comments: Set<Int> = []
  /// The characters that are written as they are.
  private(set) var exact: Set<Int> = []

  private let text: [Unicode.Scalar]

  private let isFollowed: Bool

  /// - Parameter isFollowed: whether something follows the words directly.
  init(in text: [Unicode.Scalar], isInLink: Bool, isFollowed: Bool) {
    (self.text, self.isFollowed) = (text, isFollowed)
    /// How far words were looked at.
    var seen = 0
    for (index, scalar) in text.enumerated() {
      switch scalar {
      case ":" where starts(["//"], at: index + 1), "." where starts(["www"], at: index - 3):
        guard isHost(index), let start = start(before: index), !exact.contains(index) else { continue }
        let comment = scalar == ":" ? index + 1 : index
        guard isInLink, index >= seen else {
          comments.insert(comment)
          continue
        }
        seen = wordEnd(from: index)
        if isPlain(start..<seen) {
          exact.formUnion(start..<trimmed(seen, from: index))
        } else {
          comments.insert(comment)
        }
      case "@" where !isInLink && isLocal(index - 1) && isLocal(index + 1): comments.insert(index)
      default: break
      }
    }
  }

  /// Where the address begins of which the colon, or the dot behind `www`, is at `index`.
  private func start(before index: Int) -> Int? {
    if text[index] == "." { return index - 3 }
    return ["https", "http", "ftp"].first { starts([$0], at: index - $0.count) }.map { index - $0.count }
  }

  /// Whether nothing in a word could be read as a mark.
  private func isPlain(_ word: Range<Int>) -> Bool {
    let hasComment = zip(text[word], text[word].dropFirst()).contains { $0 == "%" && $1 == "%" }
    let end = trimmed(word.upperBound, from: word.lowerBound)
    return (word.upperBound < text.count || !isFollowed) && !hasComment
      && !text[word].contains(where: "[]<>*`|\\;~".unicodeScalars.contains)
      && !text[end..<word.upperBound].contains("_")
  }

  private func starts(_ words: [String], at index: Int) -> Bool {
    guard index >= 0 else { return false }
    return words.contains { word in
      index + word.unicodeScalars.count <= text.count
        && zip(text[index...], word.unicodeScalars).allSatisfy { $0.value | 0x20 == $1.value | 0x20 }
    }
  }

  /// Whether a host may follow the sign at `index`.
  private func isHost(_ index: Int) -> Bool {
    let next = index + (text[index] == ":" ? 3 : 1)
    if next >= text.count { return isFollowed }
    return (text[index] == ":" ? text[next].isWordPart : !text[next].isBlank)
  }

  private func isLocal(_ index: Int) -> Bool {
    guard text.indices.contains(index) else { return false }
    return text[index].isASCIILetter || text[index].isASCIIDigit || "._-+".unicodeScalars.contains(text[index])
  }

  /// Nobody types an address longer than this.
  private static let longest = 2000

  private func wordEnd(from index: Int) -> Int {
    text[index...].prefix(Self.longest).prefix { !$0.isBlank && $0 != "<" }.endIndex
  }

  /// Without signs that belong to the sentence.
  private func trimmed(_ end: Int, from index: Int) -> Int {
    var end = end
    while end > index, text[end - 1].isPunctuation, text[end - 1] != "/" { end -= 1 }
    return end
  }
}
