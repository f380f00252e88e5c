import Diagnostics
import FrontMatter
import Testing

struct SplitCase: Sendable, CustomTestStringConvertible {
  let testDescription: String, text: String, front: String?, body: String, line: Int

  init(_ why: String, _ text: String, front: String?, body: String, line: Int) {
    (testDescription, self.text, self.front, self.body, self.line) = (why, text, front, body, line)
  }
}

@Test(arguments: [
  SplitCase("front matter and body", "---\na: b\n---\nText\n", front: "a: b\n", body: "Text\n", line: 4),
  SplitCase("closed by dots", "---\na: b\n...\nText", front: "a: b\n", body: "Text", line: 4),
  SplitCase("CRLF", "---\r\na: b\r\n---\r\nText", front: "a: b\r\n", body: "Text", line: 4),
  SplitCase("CR", "---\ra: b\r---\rText", front: "a: b\r", body: "Text", line: 4),
  SplitCase("blanks behind the marks", "--- \na: b\n---\t\nText", front: "a: b\n", body: "Text", line: 4),
  SplitCase("empty", "---\n---\nText", front: "", body: "Text", line: 3),
  SplitCase("no body", "---\na: b\n---", front: "a: b\n", body: "", line: 3),
  SplitCase("no front matter", "Text\n---\nmore", front: nil, body: "Text\n---\nmore", line: 1),
  SplitCase("nothing", "", front: nil, body: "", line: 1),
  SplitCase("four hyphens are a rule", "----\nText", front: nil, body: "----\nText", line: 1),
  SplitCase("behind blank lines", "\n\n---\na: b\n---\nText", front: "a: b\n", body: "Text", line: 6),
  SplitCase("a rule behind a blank line", "\n---\nText\n", front: nil, body: "\n---\nText\n", line: 1),
  SplitCase(
    "an indented mark closes nothing", "---\na: |\n  ---\n---\nText", front: "a: |\n  ---\n", body: "Text", line: 5),
  SplitCase("a brace that is no JSON", "{{ shortcode }}\n", front: nil, body: "{{ shortcode }}\n", line: 1),
])
func splitsFrontMatterAndBody(_ c: SplitCase) throws {
  let text = try SourceText(Array(c.text.utf8), file: "f.md")
  #expect(text.frontMatter.map { Array(text.bytes[$0]) } == c.front.map { Array($0.utf8) })
  #expect(Array(text.bytes[text.body]) == Array(c.body.utf8))
  #expect(text.bodyFirstLine == c.line)
}

struct RefusedText: Sendable, CustomTestStringConvertible {
  let testDescription: String, text: String, message: String

  init(_ why: String, _ text: String, _ message: String) {
    (testDescription, self.text, self.message) = (why, text, message)
  }
}

@Test(arguments: [
  RefusedText(
    "never closed", "---\ntitle: Fog\n\nText\n",
    "f.md:1:1: error: the front matter isn't closed; add a line with '---' after the last field"),
  RefusedText(
    "never closed, behind blank lines", "\n\n---\ntitle: Fog\n",
    "f.md:3:1: error: the front matter isn't closed; add a line with '---' after the last field"),
  RefusedText(
    "too large", "---\n" + String(repeating: "a: b\n", count: 20_000) + "---\n",
    "f.md:1:1: error: the front matter is larger than 64 KB; move your text below the closing '---', or add that line if it's missing"
  ),
  RefusedText(
    "TOML", "+++\n# mine\ntitle = \"Fog\"\ndate = 2026-03-02\ntags = [\"a\", \"b\"]\n\n[menu]\nx = 1\n+++\nText",
    "f.md:1:1: error: the front matter is in TOML; write it in YAML:\n---\ntitle: \"Fog\"\ndate: 2026-03-02\ntags: "
      + "[\"a\", \"b\"]\n---"
  ),
  RefusedText(
    "JSON", "{\n  \"title\": \"Fog: {a}\",\n  \"tags\": [\"a\", \"b\"],\n  \"draft\": true\n}\n\nText",
    "f.md:1:1: error: the front matter is in JSON; write it in YAML:\n---\ntitle: \"Fog: {a}\"\ntags: [\"a\", "
      + "\"b\"]\ndraft: true\n---"
  ),
  RefusedText(
    "JSON never closed", "{\"title\": \"Fog\"",
    "f.md:1:1: error: the front matter is in JSON; write it in YAML:\n---\ntitle: …\n---"),
])
func refusesOtherFrontMatter(_ c: RefusedText) {
  #expect(throws: Diagnostic.self) { try SourceText(Array(c.text.utf8), file: "f.md") }
  do throws(Diagnostic) {
    _ = try SourceText(Array(c.text.utf8), file: "f.md")
  } catch {
    #expect(Array(error.description.utf8) == Array(c.message.utf8), "\(error)")
  }
}
