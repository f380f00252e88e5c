import Templates
import Testing

/// Texts are escaped eight bytes at a time: the outcome must not depend on where a byte stands.
struct EscapingRunsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let page: String
    let sign: String
    let expected: String
  }

  @Test(arguments: [
    Case(testDescription: "an ampersand", page: "a.html", sign: "&", expected: "&amp;"),
    Case(testDescription: "a sign that looks like a quotation mark", page: "a.html", sign: "#", expected: "#"),
    Case(testDescription: "two in a row", page: "a.html", sign: "<'", expected: "&lt;&#39;"),
    Case(testDescription: "neighbours by code of those", page: "a.html", sign: "\"#;=?>", expected: "&quot;#;=?&gt;"),
    Case(testDescription: "a line's end in XML", page: "a.xml", sign: "\n", expected: "\n"),
    Case(testDescription: "no character of XML", page: "a.xml", sign: "\u{FFFF}", expected: ""),
    Case(testDescription: "its neighbour", page: "a.xml", sign: "\u{FFFD}", expected: "\u{FFFD}"),
    Case(testDescription: "a line's end in JSON", page: "a.json", sign: "\n", expected: "\\n"),
    Case(testDescription: "a control character in JSON", page: "a.json", sign: "\u{1B}", expected: "\\u001b"),
  ])
  func escapesWhereverItStands(_ c: Case) throws {
    for before in 0..<18 {
      for after in 0..<10 {
        let (start, end) = (String(repeating: "é", count: before), String(repeating: "z", count: after))
        let post = SampleShapes.aPost(title: .text(start + c.sign + end))
        let out = try render([c.page: "{{title}}"], page: c.page, post)
        #expect(out == Array((start + c.expected + end).utf8), "\(before) before, \(after) after")
      }
    }
  }

  /// Longer texts are taken by pieces of 4,096 bytes; what is escaped may lie across two.
  @Test func escapesAcrossPieces() throws {
    for before in 4_090..<4_100 {
      let start = String(repeating: "a", count: before)
      let text = start + "\u{FFFE}&" + start + "\u{FFFD}"
      let out = try render(["a.xml": "{{title}}"], page: "a.xml", SampleShapes.aPost(title: .text(text)))
      #expect(out == Array((start + "&amp;" + start + "\u{FFFD}").utf8), "\(before) before")
    }
  }
}
