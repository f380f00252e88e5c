package import Diagnostics

/// A Markdown text, parsed and rendered once. What depends on the page on which it's shown is left open as placeholders.
package struct RenderedBody: Sendable {
  /// Without what the placeholders stand for.
  package var html: [UInt8] = []
  /// By offset.
  package var placeholders: [Placeholder] = []
  /// In the order in which they are rendered: notes after the text.
  package var links: [Link] = []
  package var headings: [Heading] = []
  /// The places where the text first uses each of the options' terms.
  package var mentions = Mentions()
  /// Every id in the HTML, to check fragments of links.
  package var anchors: Set<String> = []
  /// The first heading's words, when the text was to say what its page is called.
  package var title: String?
  /// The heading that the page's title replaces: links to it lead to the page's top.
  package var titleHeading: Heading?
  /// The first paragraph that the page shows as plain text, whole; empty when there is none.
  ///
  /// Places are kept in it for what the page shows for its links.
  package var excerpt = ""
  /// Words between spaces; each ideograph counts as one.
  package var wordCount = 0
  /// The starts of tables whose first row is empty; filled only if the options ask for it.
  package var unnamedTables: [Position] = []
  /// In source order.
  package var problems: [BodyProblem] = []

  /// Renders a text of valid UTF-8 without NUL, in time and memory that grow with its length.
  package init(_ source: some Collection<UInt8>, options: MarkdownOptions) {
    var renderer = BodyRenderer(Array(source), options: options)
    self = renderer.render()
  }

  init() {}

  /// Whether the excerpt contains text that isn't known until links are resolved.
  package var hasOpenExcerpt: Bool { OpenText.isOpen(excerpt) }

  /// The excerpt with its places filled.
  /// - Parameter words: what the page shows for the link with that index; `nil` for its own words.
  package func excerpt(showing words: (Int) -> String? = { _ in nil }) -> String {
    OpenText.filled(excerpt) { links.indices.contains($0) ? words($0) ?? links[$0].text : "" }
  }

  /// Appends the HTML with its placeholders filled.
  /// - Parameters:
  ///   - page: the address of the text's page, where the text is shown elsewhere.
  ///   - target: of the link with that index in `links`; asked at most three times a link.
  package func write(to out: inout [UInt8], page: [UInt8] = [], resolving target: (Int) -> LinkTarget) {
    var written = 0
    // The placeholders of one link mostly follow one another.
    var last: (link: Int, target: LinkTarget)?
    html.withUnsafeBufferPointer { html in
      for placeholder in placeholders {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: html[written..<placeholder.offset]))
        written = placeholder.offset
        if placeholder.kind == .page {
          out.append(escaping: page)
          continue
        }
        let found = if let last, last.link == placeholder.link { last.target } else { target(placeholder.link) }
        fill(placeholder, with: found, in: &out)
        last = (placeholder.link, found)
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: html[written...]))
    }
  }

  private func fill(_ placeholder: Placeholder, with target: LinkTarget, in out: inout [UInt8]) {
    // Field by field: a copy of a link counts the references of all its texts.
    let link = placeholder.link
    switch (placeholder.kind, target) {
    case (.image, .recording(let recording)): recording.write(named: links[link].text, to: &out)
    case (.linkStart, .page(let url, _)), (.linkStart, .image(let url, _, _, _)):
      out.append("<a href=\"")
      out.append(escaping: url)
      out.append(attribute: "title", links[link].title)
      out.append("\">")
    case (.linkEnd, .page), (.linkEnd, .image):
      out.append("</a>")
    case (.label, .page(_, let title)):
      out.append(escaping: (title ?? links[link].text).utf8)
    case (.label, .text(let label)):
      out.append(escaping: (label ?? links[link].text).utf8)
    case (.label, .image):
      out.append(escaping: links[link].text.utf8)
    case (.image, .image(let url, let width, let height, let choices)):
      out.append("<img src=\"")
      out.append(escaping: url)
      out.append("\" alt=\"")
      out.append(escaping: links[link].text.utf8)
      out.append(attribute: "title", links[link].title)
      let shown = Self.shown(width, height, as: links[link].shownWidth)
      out.append(attribute: "width", shown.width.map(String.init))
      out.append(attribute: "height", shown.height.map(String.init))
      out.append(attribute: "srcset", choices?.srcset)
      out.append(attribute: "sizes", choices?.sizes)
      out.append("\" loading=\"lazy\" decoding=\"async\" />")
    case (.image, .page(let url, let title)):
      out.append("<a href=\"")
      out.append(escaping: url)
      out.append("\">")
      out.append(escaping: (title ?? links[link].text).utf8)
      out.append("</a>")
    case (.image, .text(let label)):
      out.append(escaping: (label ?? links[link].text).utf8)
    case (.linkStart, _), (.linkEnd, _), (.label, _), (.page, _):
      break
    }
  }

  /// The size of a picture that its writer wants smaller: its sides keep their proportion.
  private static func shown(_ width: Int?, _ height: Int?, as wanted: Int?) -> (width: Int?, height: Int?) {
    guard let wanted, let width, width > wanted else { return (width, height) }
    return (wanted, height.map { max(1, $0 * wanted / width) })
  }
}
