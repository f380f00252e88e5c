/// A link whose words are its address: `<https://example.org>`.
struct Autolink {
  let written: String

  init?(_ inner: [Inline], address: String) {
    guard inner.count == 1, case .text(let text) = inner[0] else { return nil }
    let isMail = address == "mailto:" + text && Self.isMail(text)
    guard isMail || (address == text && Self.isAbsolute(text)) else { return nil }
    written = "<\(text)>"
  }

  private static func isAbsolute(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), (2...32).contains(text[..<colon].utf8.count) else { return false }
    let scheme = text[..<colon].unicodeScalars
    return scheme.first.map(\.isASCIILetter) == true
      && scheme.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "+.-".unicodeScalars.contains($0) }
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "<" && $0 != ">" && $0 != "`" }
  }

  private static func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    let isLocal = parts[0].unicodeScalars.allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || ".!#$%&'*+/=?^_{|}~-".unicodeScalars.contains($0)
    }
    return isLocal
      && parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.unicodeScalars.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == "-" }
      }
  }
}
