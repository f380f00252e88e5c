import Testing
@testable import Pages

struct LabelTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, text: String, width: Int, lines: [String]
  }

  @Test(arguments: [
    Case(testDescription: "fits", text: "School leaders", width: 300, lines: ["School leaders"]),
    Case(testDescription: "breaks after a word", text: "School leaders", width: 120, lines: ["School", "leaders"]),
    Case(
      testDescription: "breaks after a hyphen", text: "Mentor-teachers", width: 110, lines: ["Mentor-", "teachers"]),
    Case(
      testDescription: "is cut at the last line", text: "Those who lead without a title", width: 100,
      lines: ["Those who", "lead wit…"]),
    Case(
      testDescription: "breaks a word without an end", text: "aaaaaaaaaaaaaaa", width: 110,
      lines: ["aaaaaaaaaa", "aaaaa"]),
    Case(testDescription: "breaks between East Asian letters", text: "学校指導者", width: 60, lines: ["学校指", "導者"]),
    Case(testDescription: "keeps a stop at its word", text: "学校指、導者", width: 60, lines: ["学校", "指、…"]),
    Case(testDescription: "a letter at least", text: "MM", width: 1, lines: ["M", "M"]),
    Case(testDescription: "no words, no lines", text: "  ", width: 100, lines: []),
  ])
  func breaksIntoLines(_ c: Case) {
    let lines = LabelText(size: 16).lines(of: c.text, width: c.width, most: 2)
    #expect(lines == c.lines)
  }
}
