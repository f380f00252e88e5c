import Foundation

/// The words of a page that people read or hear: its texts, and the attributes that a browser shows or a screen reader says.
enum ShownText {
  /// What stands in `<code>` is not for translating: fields and files are called the same everywhere.
  static func texts(ofHTML page: String) -> [String] {
    let plain = page.replacing(#/(?s)<(code|script|style)\b[^>]*>.*?</\1>/#, with: " ")
    let spoken = plain.matches(
      of: #/ (?:alt|title|aria-label|label|placeholder|data-(?:words|found|some|none|failed))="([^"]*)"/#)
    let described = plain.matches(of: #/<meta (?:name="description"|property="og:[a-z_:]+") content="([^"]*)"/#)
    let texts = plain.split(separator: #/<[^>]*>/#).map(String.init)
    return (texts + spoken.map { String($0.1) } + described.map { String($0.1) }.filter { !isMachineWord($0) }).map(
      unescaped)
  }

  static func texts(ofAtom feed: String) -> [String] {
    feed.matches(of: #/(?s)<(title|subtitle|name|summary|content)\b[^>]*>(.*?)</\1>/#)
      .flatMap { texts(ofHTML: unescaped(String($0.2))) }
  }

  static func texts(ofJSON feed: String) throws -> [String] {
    guard let feed = try JSONSerialization.jsonObject(with: Data(feed.utf8)) as? [String: Any] else { return [] }
    let items = feed["items"] as? [[String: Any]] ?? []
    let told =
      [feed["title"], feed["description"]] + items.flatMap { [$0["title"], $0["summary"], $0["content_html"]] }
    return told.compactMap { $0 as? String }.flatMap(texts(ofHTML:))
  }

  /// The strings in a file of the search index, without addresses.
  static func texts(ofScript script: String) -> [String] {
    script.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.1) }
      .filter { !$0.contains("/") && !$0.hasSuffix(".html") }
  }

  private static func isMachineWord(_ text: String) -> Bool {
    text.hasPrefix("https://") || ["article", "website"].contains(text)
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
