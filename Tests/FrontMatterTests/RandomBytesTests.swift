import Diagnostics
import FrontMatter
import Letters
import TestSupport
import Testing

/// Pieces that front matter is made of, so that random texts get far into the reader.
private let pieces = [
  "title", "date", "tags", "sources", "series", "asks", "image", "links", "menu", "limits", ":", ": ", "- ", "\n", "\n",
  "\n  ", "\r\n", "\r", "\t", " ", "'", "\"", "[", "]", "{", "}", ",", "#", " #", "|", ">", "&a", "*a", "!", "!!", "%",
  "@",
  "`", "---", "...", "? ", "~", "2026-03-02", "T10:00Z", "yes", "\u{E9}", "\u{1F914}", "\u{2028}", "\u{85}", "\u{FEFF}",
  "\\", "+++", "{\"", "x", "a b", "=", "p. 3", " \u{2013} ", "\u{7F}", "<<",
]

@Test func neverTrapsOnRandomText() {
  var random = SeededGenerator(seed: 2026)
  var problems = 0
  for _ in 0..<20_000 {
    var text = Bool.random(using: &random) ? "---\n" : ""
    for _ in 0..<Int.random(in: 0...24, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
    if Bool.random(using: &random) { text += "\n---\n" }
    problems += readEverywhere(Array(text.utf8))
  }
  #expect(problems > 1000)
}

@Test func neverTrapsOnRandomBytes() {
  var random = SeededGenerator(seed: 3)
  var problems = 0
  for _ in 0..<5_000 {
    let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    problems += readEverywhere(bytes) + readEverywhere(Array("---\n".utf8) + bytes + Array("\n---\n".utf8))
  }
  #expect(problems > 1000)
}

/// Reads the bytes as each kind of file; every place that is reported lies in the text.
private func readEverywhere(_ bytes: [UInt8]) -> Int {
  var problems = parseSettings(bytes).1
  do throws(Diagnostic) {
    let text = try SourceText(try decodeText(bytes, file: "f.md"), file: "f.md")
    let (fields, found) = parsePost(text, path: "f.md")
    problems += found + foreignFieldWarnings([("f.md", fields.foreign)])
    for kind in [ThingKind.person, .source] { problems += parseThing(text, kind: kind, path: "f.md").1 }
    _ = fields.tags.map { slug($0.value) + foldedKey($0.value) }
  } catch {
    problems.append(error)
  }
  let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }.count
  for problem in problems {
    guard let position = problem.position else { continue }
    #expect((1...lines + 1).contains(position.line) && (1...bytes.count * 3 + 1).contains(position.column))
  }
  return problems.count
}

struct HostileText: Sendable, CustomTestStringConvertible {
  let testDescription: String, text: String
}

@Test(
  .timeLimit(.minutes(10)),
  arguments: [
    HostileText(testDescription: "brackets", text: "tags: " + String(repeating: "[", count: 60_000)),
    HostileText(testDescription: "braces", text: "tags: " + String(repeating: "{", count: 60_000)),
    HostileText(testDescription: "hyphens", text: String(repeating: "- ", count: 30_000)),
    HostileText(testDescription: "questions", text: String(repeating: "? ", count: 30_000)),
    HostileText(testDescription: "commas", text: "tags: " + String(repeating: "\u{E9},", count: 20_000)),
    HostileText(
      testDescription: "items on a line", text: "tags: [" + String(repeating: "\u{E9},", count: 20_000) + "]"),
    HostileText(testDescription: "dashes", text: "sources: " + String(repeating: " -", count: 30_000)),
    HostileText(testDescription: "locators", text: "sources: " + String(repeating: ",p.", count: 20_000)),
    HostileText(testDescription: "quotes", text: String(repeating: "a: '\n", count: 12_000)),
    HostileText(testDescription: "fields", text: (0..<8_000).map { "f\($0): " }.joined(separator: "\n")),
    HostileText(testDescription: "series", text: "series: " + String(repeating: ",", count: 60_000)),
    HostileText(
      testDescription: "indentation",
      text: (0..<300).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")),
  ])
func costsLittleOnHostileText(_ c: HostileText) {
  let clock = ContinuousClock()
  let time = clock.measure { _ = readEverywhere(Array("---\n\(c.text)\n---\n".utf8)) }
  #expect(time < .seconds(20), "\(time)")  // a cost that grows with the square takes minutes
}
