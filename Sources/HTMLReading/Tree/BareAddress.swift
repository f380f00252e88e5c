/// A word that is an address, though nothing links it: web addresses with `http://`, `https://` or `www.`, and mail addresses.
struct BareAddress {
  let range: Range<String.Index>
  /// As a link has it.
  let address: String

  /// The first one in a text from `start` on.
  init?(in text: String, from start: String.Index) {
    var rest = text[start...]
    while let word = rest.firstIndex(where: { !$0.isWhitespace }) {
      let end = rest[word...].firstIndex(where: \.isWhitespace) ?? rest.endIndex
      if let found = Self.address(in: text[word..<end]) {
        (range, address) = found
        return
      }
      rest = rest[end...]
    }
    return nil
  }

  /// Nobody types a word longer than this.
  private static let longestWord = 2000

  private static func address(in word: Substring) -> (Range<String.Index>, String)? {
    let opening: Set<Character> = ["(", "[", "<", "\"", "'", "“", "„", "«", "‘", "*", "_"]
    let inner = trimmed(word.drop { opening.contains($0) })
    guard inner.utf8.count < longestWord, let first = inner.first, first.isLetter || first.isNumber else { return nil }
    let small = inner.prefix(8).lowercased()
    for start in ["http://", "https://"] where small.hasPrefix(start) && inner.count > start.count {
      let host = inner.dropFirst(start.count).first
      return host?.isLetter == true || host?.isNumber == true ? (inner.startIndex..<inner.endIndex, String(inner)) : nil
    }
    if small.hasPrefix("www."), inner.dropFirst(4).contains(".") {
      return (inner.startIndex..<inner.endIndex, "http://" + inner)
    }
    return isMail(inner) ? (inner.startIndex..<inner.endIndex, "mailto:" + inner) : nil
  }

  /// Without the signs of the sentence at its end; a bracket that was opened within stays.
  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last {
      if last == ")", word.count(where: { $0 == "(" }) >= word.count(where: { $0 == ")" }) { return word }
      guard last != "/", last != "-", last != "=", last != "&", last != "#", !last.isLetter, !last.isNumber else {
        return word
      }
      word.removeLast()
    }
    return word
  }

  private static func isMail(_ word: Substring) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else { return false }
    let isName = { (text: Substring, signs: String) in
      text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || signs.contains($0)) }
    }
    return isName(parts[0], "._%+-") && isName(parts[1], ".-") && parts[1].last?.isLetter == true
      && !parts[1].split(separator: ".", omittingEmptySubsequences: false).contains { $0.isEmpty }
  }
}
