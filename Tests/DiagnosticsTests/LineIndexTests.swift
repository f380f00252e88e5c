import Diagnostics
import Testing

struct LineIndexCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let offset: Int
  let line: Int
  let column: Int
}

@Test(arguments: [
  LineIndexCase(testDescription: "the first byte", text: "ab\ncd", offset: 0, line: 1, column: 1),
  LineIndexCase(testDescription: "a line's end belongs to it", text: "ab\ncd", offset: 2, line: 1, column: 3),
  LineIndexCase(testDescription: "after LF", text: "ab\ncd", offset: 3, line: 2, column: 1),
  LineIndexCase(testDescription: "CRLF is one line end", text: "ab\r\ncd", offset: 4, line: 2, column: 1),
  LineIndexCase(testDescription: "CR alone is one too", text: "ab\rcd", offset: 3, line: 2, column: 1),
  LineIndexCase(testDescription: "columns count bytes", text: "é x", offset: 3, line: 1, column: 4),
  LineIndexCase(testDescription: "the end of the text", text: "ab\n", offset: 3, line: 2, column: 1),
  LineIndexCase(testDescription: "a text that ends in CR", text: "ab\r", offset: 3, line: 2, column: 1),
  LineIndexCase(testDescription: "an empty text", text: "", offset: 0, line: 1, column: 1),
])
func findsPositions(_ c: LineIndexCase) {
  #expect(LineIndex(c.text.utf8).position(at: c.offset) == Position(line: c.line, column: c.column))
}
