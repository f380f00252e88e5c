import HTMLReading
import MarkdownWriter
import Testing

/// What a part of a page becomes.
struct HTMLCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let html: String
  let markdown: String

  init(_ why: String, _ html: String, _ markdown: String) {
    (testDescription, self.html, self.markdown) = (why, html, markdown)
  }

  func expectRead() { #expect(MarkdownWriter.markdown(HTMLReader().read(html).document) == markdown) }
}
