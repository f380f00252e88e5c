import Diagnostics
import Testing

@testable import Markdown

/// A text, what it becomes, and why.
struct Case: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let markdown: String
  let html: String

  init(_ reason: String, _ markdown: String, _ html: String) {
    (testDescription, self.markdown, self.html) = (reason, markdown, html)
  }
}

/// The HTML of a text with one extension or several, in libcmark's markup, without smart punctuation.
///
/// Links lead to `/path#fragment`, with the title `Title of path`; those to `missing` lead nowhere.
func html(
  _ markdown: String, _ extensions: MarkdownOptions.Extensions, markup: MarkdownOptions.Markup = .reference,
  rawHTML: MarkdownOptions.RawHTML = .textOnly, smart: Bool = false
) -> String {
  var options = MarkdownOptions.plain
  (options.extensions, options.markup, options.rawHTML) = (extensions, markup, rawHTML)
  options.smartPunctuation = smart
  options.words = .english
  return written(RenderedBody(markdown.utf8, options: options))
}

/// The HTML with its placeholders filled.
func written(_ body: RenderedBody) -> String {
  var out: [UInt8] = []
  body.write(to: &out) { index in
    let link = body.links[index]
    if link.path.hasPrefix("missing") { return .text(label: nil) }
    let url =
      Array((link.path.isEmpty ? "" : "/" + link.path).utf8) + Array((link.fragment.map { "#" + $0 } ?? "").utf8)
    return link.kind == .image
      ? .image(url: url, width: 4, height: 3) : .page(url: url, title: link.hasOwnText ? nil : "Title of \(link.path)")
  }
  return String(decoding: out, as: UTF8.self)
}

/// The part of the source that a link or problem points to.
func pointed(_ position: Position, _ length: Int, in markdown: String) -> String {
  let line = markdown.split(separator: "\n", omittingEmptySubsequences: false)[position.line - 1]
  return String(decoding: line.utf8.dropFirst(position.column - 1).prefix(length), as: UTF8.self)
}

func expectEqual(_ actual: String, _ expected: String, from: SourceLocation = #_sourceLocation) {
  #expect(Array(actual.utf8) == Array(expected.utf8), "\(actual)", sourceLocation: from)
}
