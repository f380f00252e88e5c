/// What a whole page says of itself, and the part of it that is its text.
struct PageSource {
  /// HTML.
  private(set) var title = ""
  /// `2021-03-02` and perhaps a time.
  private(set) var day: String?
  private(set) var body: [UInt8] = []
  /// Whether it asks search engines to leave it out.
  private(set) var isHidden = false
  private var starts: [String: Int] = [:]
  private var ends: [String: Int] = [:]
  private var heading: Range<Int>?
  private var headingStart: Int?

  init(_ bytes: [UInt8]) {
    var scanner = HTMLScanner(bytes)
    while let token = scanner.next() { take(token, scanner) }
    if let heading {
      let words = String(decoding: bytes[heading], as: UTF8.self)
      if !HTMLText.plain(words).isEmpty { title = words }
    }
    let name = ["article", "main", "body"].first { starts[$0] != nil }
    let start = name.flatMap { starts[$0] } ?? 0
    body = Array(bytes[start..<max(start, name.flatMap { ends[$0] } ?? bytes.count)])
  }

  private mutating func take(_ token: HTMLToken, _ scanner: HTMLScanner) {
    switch (token.kind, token.name) {
    case (.open, "meta"): take(scanner.attributes(of: token))
    case (.open, "time"): day = day ?? Self.day(scanner.attributes(of: token)["datetime"])
    case (.raw, _) where title.isEmpty && Self.isTitle(before: token, in: scanner.bytes):
      title = String(decoding: scanner.bytes[token.range], as: UTF8.self)
    case (.open, "h1") where headingStart == nil: headingStart = token.range.upperBound
    case (.close, "h1") where heading == nil: heading = headingStart.map { $0..<token.range.lowerBound }
    case (.open, "article"), (.open, "main"), (.open, "body"):
      if starts[token.name] == nil { starts[token.name] = token.range.upperBound }
    case (.close, "article"), (.close, "main"), (.close, "body"): ends[token.name] = token.range.lowerBound
    default: break
    }
  }

  private static func isTitle(before token: HTMLToken, in bytes: [UInt8]) -> Bool {
    bytes[..<token.range.lowerBound].suffix(7).elementsEqual("<title>".utf8)
  }

  private mutating func take(_ attributes: [HTMLAttribute]) {
    let name = (attributes["property"] ?? attributes["name"] ?? "").lowercased()
    let content = attributes["content"] ?? ""
    switch name {
    case "article:published_time", "date", "dc.date", "dcterms.created", "pubdate": day = day ?? Self.day(content)
    case "robots": if content.lowercased().contains("noindex") { isHidden = true }
    default: break
    }
  }

  private static func day(_ text: String?) -> String? {
    guard let text, text.count >= 10, text.prefix(4).allSatisfy(\.isNumber) else { return nil }
    return text.replacing("T", with: " ")
  }
}
