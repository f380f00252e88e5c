internal import Letters

/// An address of the old site, in whatever form a text writes it: `http://www.example.org/2011/07/fog/#notes`, `/?p=12`.
struct OldLink {
  /// Without `www.` and port, in small letters; empty for an address that begins with a slash.
  var host = ""
  /// Decoded, in small letters, without slashes at its ends and `index.php`.
  var path = ""
  /// The path as it is written in the address, decoded: with its slashes and capitals.
  var writtenPath = ""
  /// The number that the query asks for: of a text or of an attachment.
  var number: Int?
  /// As written, without `#`.
  var fragment: String?
  var hasQuery = false

  /// - Returns: `nil` for what isn't an address of a page: `mailto:`, an address from a page's own place, a fragment alone.
  init?(_ address: String) {
    var rest = Substring(address.trimmingBlanks)
    if let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(rest[rest.utf8.index(after: hash)...])
      rest = rest[..<hash]
    }
    if let length = Self.schemeLength(of: rest.utf8) {
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: length)...]
    }
    if rest.hasPrefix("//") {
      let name = Substring(rest.utf8.dropFirst(2).prefix { $0 != .slash && $0 != .questionMark })
      host = Self.plainHost(name)
      rest = rest[name.endIndex...]
    } else if !rest.hasPrefix("/"), !rest.hasPrefix("?") {
      return nil
    }
    if let mark = rest.utf8.firstIndex(of: .questionMark) {
      hasQuery = true
      number = Self.number(in: rest[rest.utf8.index(after: mark)...])
      rest = rest[..<mark]
    }
    writtenPath = Self.decoded(String(rest))
    path = Self.plainPath(writtenPath)
  }

  /// Of `http:` and `https:`, in any case.
  private static func schemeLength(of text: Substring.UTF8View) -> Int? {
    guard let colon = text.prefix(6).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[..<colon].map { $0 | 0x20 }
    return name.elementsEqual("http".utf8) || name.elementsEqual("https".utf8) ? name.count + 1 : nil
  }

  static func plainHost(_ name: some StringProtocol) -> String {
    let host = name.lowercased().utf8.prefix { $0 != UInt8(ascii: ":") }
    let plain = Substring(host)
    return String(plain.hasPrefix("www.") ? plain.dropFirst(4) : plain)
  }

  /// What the table of addresses calls it.
  func key(host: String) -> TextSum { TextSum(host + "/" + path) }

  private static func plainPath(_ path: String) -> String {
    // The plain form of most paths is what lies between the first slash and the last.
    let lower = path.lowercased()
    if !lower.utf8.starts(with: "/index.php".utf8), !lower.contains("//") {
      let inner = lower.utf8.first == .slash ? lower.utf8.dropFirst() : lower.utf8[...]
      return String(Substring(inner.last == .slash ? inner.dropLast() : inner))
    }
    var parts = lower.utf8.split(separator: .slash)
    if let first = parts.first, first.elementsEqual("index.php".utf8) { parts.removeFirst() }
    return parts.map { String(Substring($0)) }.joined(separator: "/")
  }

  private static func number(in query: Substring) -> Int? {
    for part in query.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, ["p", "page_id", "attachment_id"].contains(pair[0]) else { continue }
      return Int(pair[1])
    }
    return nil
  }

  /// With all codes resolved, slashes among them.
  static func withoutCodes(_ text: String) -> String { String(percentDecoding: Array(text.utf8)[...]) }

  /// The text itself where its codes aren't text or hide a slash.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var isPath = true
    let bytes = Array(text.utf8)[...].percentDecoded { byte in
      if byte < 0x20 || byte == 0x2F || byte == 0x7F { isPath = false }
      return true
    }
    return isPath ? String(validating: bytes, as: UTF8.self) ?? text : text
  }
}

extension StringProtocol {
  /// Without blanks and line ends around it.
  var trimmingBlanks: String {
    if let first = utf8.first, let last, first > 0x20, first < 0x80, !last.isWhitespace {
      return String(self)
    }
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[start...end])
  }
}
