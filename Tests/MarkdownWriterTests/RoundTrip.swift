import Foundation
import HTMLReading
import Markdown
import MarkdownWriter

/// Writes a document, renders what was written, and reads that again.
enum RoundTrip {
  /// How the written text is rendered.
  enum Renderer: CaseIterable {
    case libcmark, daybook

    var dialect: Dialect { self == .libcmark ? .commonMark : .daybook }
  }

  static func read(_ html: String) -> Document {
    var reader = HTMLReader()
    (reader.keepsTags, reader.linksAddresses) = (true, false)
    reader.address = { address, _ in comparable(address) }
    return reader.read(html).document
  }

  static func html(of markdown: String, by renderer: Renderer) -> String {
    var options = renderer == .libcmark ? MarkdownOptions.plain : .journal(words: words)
    options.rawHTML = .passed
    options.smartPunctuation = false
    options.headingOffset = 0
    let body = RenderedBody(markdown.utf8, options: options)
    var bytes: [UInt8] = []
    body.write(to: &bytes) { index in
      let link = body.links[index]
      let address = Array(link.destination.utf8)
      return link.kind == .image
        ? .image(url: address, width: nil, height: nil, choices: nil) : .page(url: address, title: nil)
    }
    // The frames around tables and notes say nothing.
    return String(decoding: bytes, as: UTF8.self).replacing(#/<div class="table"[^>]*>\n/#, with: "")
      .replacing("</table>\n</div>", with: "</table>").replacing(#/<\/?section[^>]*>/#, with: "")
  }

  /// What differs between a document and what readers of its Markdown get; `nil` when nothing does.
  static func difference(_ document: Document, by renderer: Renderer) -> String? {
    let wanted = named(document.tidied(for: renderer.dialect), renderer)
    let text = markdown(document, as: renderer.dialect)
    let html = html(of: text, by: renderer)
    let got = named(read(html).tidied(for: renderer.dialect), renderer)
    guard wanted != got else { return nil }
    return "\(renderer)\n--- Markdown\n\(text)--- HTML\n\(html)--- wanted\n\(dumped(wanted))\n--- got\n\(dumped(got))"
  }

  /// Renderers write some characters of addresses with percent signs, or not.
  private static func comparable(_ address: String) -> String {
    var bytes: [UInt8] = []
    for byte in (address.removingPercentEncoding ?? address).utf8 { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func dumped(_ document: Document) -> String {
    (document.blocks.map { "\($0)" } + document.notes.map { "\($0)" }).joined(separator: "\n")
      .replacing("MarkdownWriter.", with: "").replacing("Inline.", with: "").replacing("Block.", with: "")
  }

  private static func named(_ document: Document, _ renderer: Renderer) -> Document {
    NoteNaming(document, keepsLevels: renderer == .libcmark).named.tidied(for: renderer.dialect)
  }

  private static let words = MarkdownWords(
    callouts: [:], footnotes: "Notes", backToReference: "Back", done: "Done", notDone: "Not done", table: "Table",
    video: "Video")
}
