internal import Letters
internal import Markdown

/// Links to parts of the same text, as tables of contents have them: they lead to the headings as Daybook calls them, and a link to a
/// part that is nothing here leaves its words.
struct PartLinks {
  private(set) var markdown: [UInt8]
  /// What became of each address: `nil` for one that is gone.
  private(set) var changes: [(before: String, after: String?)] = []

  /// - Parameter html: what the Markdown was made of.
  init(_ markdown: [UInt8], madeOf html: [UInt8]) {
    self.markdown = markdown
    guard Self.hasPartLink(markdown) else { return }
    var options = MarkdownOptions.journal(words: .none)
    options.headingOffset = 0
    let read = RenderedBody(markdown, options: options)
    let names = Self.headings(in: html)
    var edits = LinkEdits(markdown)
    for link in read.links where link.kind == .path && link.path.isEmpty {
      guard let part = link.fragment, !part.isEmpty, !read.anchors.contains(part) else { continue }
      let words = names[part].map(foldedKey)
      if let words, let heading = read.headings.first(where: { foldedKey($0.text) == words }) {
        edits.replace(link, with: "#" + heading.id)
        changes.append((link.destination, "#" + heading.id))
      } else {
        edits.remove(link)
        changes.append((link.destination, nil))
      }
    }
    self.markdown = edits.markdown
  }

  /// `](#`
  private static func hasPartLink(_ markdown: [UInt8]) -> Bool {
    var start = 0
    while let hash = markdown[start...].firstIndex(of: UInt8(ascii: "#")) {
      if hash >= 2, markdown[hash - 1] == UInt8(ascii: "("), markdown[hash - 2] == .closeBracket { return true }
      start = hash + 1
    }
    return false
  }

  /// The words of each heading by its id, and by the names of what stands right before it.
  private static func headings(in html: [UInt8]) -> [String: String] {
    var scanner = HTMLScanner(html)
    var found: [String: String] = [:]
    var waiting: [String] = []
    var words: String?
    while let token = scanner.next() {
      switch token.kind {
      case .open:
        let attributes = scanner.attributes(of: token)
        waiting += ["id", "name"].compactMap { attributes[$0] }.filter { !$0.isEmpty }
        if isHeading(token.name) { words = "" }
      case .close where isHeading(token.name):
        for name in waiting { if let words, found[name] == nil { found[name] = HTMLText.plain(words) } }
        (waiting, words) = ([], nil)
      case .text:
        let text = scanner.bytes[token.range]
        if words != nil {
          words?.append(String(decoding: text, as: UTF8.self))
        } else if !text.allSatisfy(\.isHTMLSpace) {
          waiting = []
        }
      case .close, .raw, .comment: break
      }
    }
    return found
  }

  private static func isHeading(_ name: String) -> Bool {
    name.utf8.count == 2 && name.utf8.first == UInt8(ascii: "h") && name != "hr"
  }
}
