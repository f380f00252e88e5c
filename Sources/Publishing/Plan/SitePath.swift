internal import Letters

/// Addresses on a page as files of the site.
enum SitePath {
  /// - Parameter page: the path of the page that has the address.
  /// - Returns: `nil` for an address that leaves the site or means the page itself.
  static func of(_ address: String, from page: String) -> String? {
    var text = address.prefix { $0 != "#" && $0 != "?" }
    if text.isEmpty || hasScheme(text) { return nil }
    var parts = text.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
    let isFolder = text.hasSuffix("/") || text.hasSuffix("/.") || text.hasSuffix("..") || text == "."
    while text.hasPrefix("/") { text = text.dropFirst() }
    for part in text.split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(String(percentDecoding: Array(part.utf8)[...]))
      }
    }
    if isFolder || parts.isEmpty { parts.append("index.html") }
    return parts.joined(separator: "/")
  }

  private static func hasScheme(_ text: Substring) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    return !text[..<colon].contains("/")
  }
}
