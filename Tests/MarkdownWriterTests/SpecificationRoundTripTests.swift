import Foundation
import HTMLReading
import MarkdownWriter
import Testing

/// Every example of CommonMark's specification survives HTML → tree → Markdown → HTML.
@Suite struct SpecificationRoundTripTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var number: Int
    var html: String
    var testDescription: String { "\(number)" }
  }

  static func examples() throws -> [Example] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "MarkdownTests/Specifications/commonmark-0.30.txt")
    let fence = String(repeating: "`", count: 32)
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: fence + " example\n").dropFirst()
      .enumerated().map { number, text in
        let example = text.components(separatedBy: "\n" + fence)[0]
        let lines = example.components(separatedBy: "\n")
        let dot = lines.firstIndex(of: ".") ?? 0
        return Example(
          number: number + 1, html: lines[(dot + 1)...].joined(separator: "\n").replacing("→", with: "\t") + "\n")
      }
  }

  @Test func holdsAllExamples() throws { #expect(try Self.examples().count == 652) }

  @Test(arguments: try examples(), RoundTrip.Renderer.allCases)
  func survives(_ example: Example, _ renderer: RoundTrip.Renderer) {
    // Daybook links no address with a backslash: it may be a path of the writer's own computer.
    if renderer == .daybook, example.html.contains(#"href="\*""#) { return }
    let document = RoundTrip.read(example.html)
    if let difference = RoundTrip.difference(document, by: renderer) {
      Issue.record("\(example.number)\n\(example.html)\n\(difference)")
    }
  }
}
