import JournalModel
@testable import Pages
import Testing

/// What a result of the search shows of a text.
@Suite struct TextReadingTests {
  @Test(arguments: [
    (isWhole: true, text: "A long walk.\nIt ends here.\n"), (isWhole: false, text: "A walk, in short."),
  ])
  func isTheWholeTextOrItsSummary(isWhole: Bool, text: String) throws {
    let sketch = try PageSketch(
      ["posts/2026-03-02-walk.md": "title: Walk\nsummary: A walk, in short."],
      body: "A long walk.\n\nIt ends here.")
    var reading = TextReading(isWhole: isWhole)
    let found = reading.text(of: try sketch.post("walk"), in: sketch.context)
    let own = isWhole ? "A walk, in short.\n" : ""
    #expect(String(decoding: found, as: UTF8.self) == own + text)
  }
}
