import Diagnostics
import TestSupport
import Testing
@testable import FrontMatter

/// The quick reader makes the very tree that libyaml's events make, or leaves the text to them.
@Suite struct SimpleYAMLReaderTests {
  @Test(arguments: [
    "title: Fog\n",
    "title: What the fog taught us, and didn't\ndate: 2026-03-02\ntags: [trust, learner-focus]\n",
    "title: \"Don't hurry\"\nauthors: [\"Mara Ellwood\", 'Pat Lee']\nlevels:   school  \n",
    "tags:\n  - trust\n  - \"equal: parts\"\n  - what else\ndraft: yes\n",
    "tags:\n - trust\n", "series: {name: the-timetable, part: 1}\nweight: 3\n",
    "series: {name: \"On river and pupil\", part: 4}\n",
    "date: 2026-03-02T10:15:00+01:00\nurl: https://oak.example/a?b=c#d\n",
    "title: Überall Nebel – immer “noch”\ntags: [été, 雾]\nsummary: naïve\n",
    "title: \"\"\nalt: ''\ntags: []\nseries: {}\n",
    "title: a [b] {c} & d | e > f ! % @ ` * -\n", "a: b c d\n", "a:  \n  -   x y  \n  - z\n",
  ])
  func readsPlainForms(_ text: String) throws {
    let bytes = Array(text.utf8)
    let simple = try #require(readSimply(bytes))
    expectSame(simple, try byEvents(bytes, bytes.indices))
  }

  @Test(arguments: [
    "", "title: Fog", "title: a: b\n", "title: a #b\n", "title: a:\n", "title: Fog # a note\n", "# note\ntitle: Fog\n",
    "title:\n", "title:\n\n", "title: Fog\n\ntags: x\n", "title: Fog\n  and more\n", "title: |\n  Fog\n",
    "title: \"a\\\"b\"\n", "title: 'it''s'\n", "title: *x\n", "title: &x y\n", "title: !x y\n", "title: ~\n",
    "title: -\n",
    "title: [a]\n", "summary: {a: b}\n", "tags: [a, [b]]\n", "tags: [a,\n  b]\n", "tags: [a: b]\n",
    "tags: [https://x.example]\n", "tags:\n- a\n",
    "tags:\n  - a: b\n",
    "tags:\n  - a\n   - b\n", "tags:\n  - a\n - b\n", "title:\tFog\n", "title: Fog\r\n", "title: a\u{85}b\n",
    "title: a\u{2028}b\n",
    "title: \u{FEFF}a\n", "title: a\u{1}b\n", "- a\n", "title Fog\n", "title : Fog\n", "\"title\": Fog\n",
    "---\ntitle: Fog\n",
    "title: Fog\n---\n", "tags: [a, b,]\n", "series: {name: a, part}\n", "series: {a: [b]}\n", "title: 😀\n",
    String(repeating: "a", count: 1_025) + ": Fog\n",
  ])
  func leavesOtherFormsToLibyaml(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(readSimply(bytes) == nil)
  }

  /// Front matter put together from pieces that mean something to YAML and pieces that do not.
  @Test(arguments: 0..<40)
  func neverDiffersFromLibyaml(_ seed: UInt64) {
    var draw = FrontMatterDraw(seed: seed)
    var simpleTexts = 0
    for number in 0..<500 {
      let text = draw.document()
      let kinds = [PostFields.table.roles] + ThingKind.allCases.map(\.traits.table.roles)
      let roles = kinds[number % kinds.count]
      let bytes = Array(("---\n" + text + "---\nFog\n").utf8)
      let range = 4..<(bytes.count - 8)
      guard let simple = SimpleYAMLReader.read(bytes, range: range, firstLine: 2, roles: roles) else { continue }
      simpleTexts += 1
      do {
        expectSame(simple, try byEvents(bytes, range, roles), text)
      } catch {
        Issue.record("libyaml refuses what was read:\n\(text)\n\(error)")
      }
    }
    #expect(simpleTexts > 50)
  }

  private func readSimply(_ bytes: [UInt8]) -> YAMLDocument? {
    SimpleYAMLReader.read(bytes, range: bytes.indices, firstLine: 2, roles: PostFields.table.roles)
  }

  private func byEvents(
    _ bytes: [UInt8], _ range: Range<Int>, _ roles: FieldRoles = PostFields.table.roles
  ) throws -> YAMLDocument {
    try YAMLReader.readByEvents(bytes, range: range, firstLine: 2, file: "x.md", roles: roles)
  }

  private func expectSame(_ one: YAMLDocument, _ other: YAMLDocument, _ text: String = "") {
    let first = zip(one.nodes, other.nodes).map { ("\($0)", "\($1)") }.first { $0 != $1 }
    #expect(one.nodes.count == other.nodes.count && first == nil, "\(text)")
    #expect(one.extra == other.extra, "\(text)")
  }
}

/// Writes front matter at random.
private struct FrontMatterDraw {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func of(_ choices: [String]) -> String { choices[number(below: choices.count)] }

  mutating func document() -> String { (0...number(below: 4)).map { _ in field() }.joined() }

  private mutating func field() -> String {
    let name = of([
      "title", "tags", "summary", "x-y", "Date", "series", "asks", "a_1", "levels", "items", "links", "checks",
      "sources", "next", "name", "dropped",
    ])
    switch number(below: 6) {
    case 0: return "\(name):\(list())"
    case 1:
      return
        "\(name): [\((0..<number(below: 4)).map { _ in value() }.joined(separator: of([", ", ",", " , "])))]\(end())"
    case 2: return "\(name): {name: \(value()), part: \(value())}\(end())"
    default: return "\(name):\(of([" ", "  "]))\(value())\(end())"
    }
  }

  private mutating func list() -> String {
    let indentation = of(["  ", " ", "    ", "  "])
    return end() + (0...number(below: 3)).map { _ in "\(indentation)-\(of([" ", "  "]))\(value())\(end())" }.joined()
  }

  private mutating func end() -> String { number(below: 12) == 0 ? of([" \n", "\n\n", " # x\n", "\n"]) : "\n" }

  private mutating func value() -> String {
    let words = (0...number(below: 4)).map { _ in word() }.joined(separator: " ")
    switch number(below: 6) {
    case 0: return "\"\(words)\""
    case 1: return "'\(words)'"
    default: return words
    }
  }

  private mutating func word() -> String {
    if number(below: 9) == 0 {
      return of([
        "a:", ":b", "#", "#x", "c#", "-", "- d", "[e]", "{f", "g,", "h: i", "it's", "\"", "|", ">", "&j", "*k", "!l",
        "%", "@m", "?",
        "\\", "`", "~", "n\u{A0}o", "\u{2028}", "\u{85}", "p\tq", "=", "<<", "été", "雾", "…", "--", "...", "2026-03-02",
        "10:30", "a/b", "😀",
      ])
    }
    return of(["fog", "trust", "Two", "3", "learner-focus", "over", "the", "yes", "null", "1.5", "x", "a_b", "don't"])
  }
}
