import MarkdownWriter
import Testing

/// How a document is written.
struct WriterCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let blocks: [Block]
  let written: String
  var dialect = Dialect.daybook

  init(_ why: String, _ blocks: [Block], _ written: String, _ dialect: Dialect = .daybook) {
    (testDescription, self.blocks, self.written, self.dialect) = (why, blocks, written, dialect)
  }

  init(_ why: String, _ words: [Inline], _ written: String, _ dialect: Dialect = .daybook) {
    self.init(why, [.paragraph(words)], written + "\n", dialect)
  }

  /// A paragraph of one text.
  init(_ why: String, _ words: String, _ written: String, _ dialect: Dialect = .daybook) {
    self.init(why, [.text(words)], written, dialect)
  }

  func expectWritten() { #expect(markdown(Document(blocks: blocks), as: dialect) == written) }
}
