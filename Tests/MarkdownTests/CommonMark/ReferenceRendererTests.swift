import Diagnostics
import TestSupport
import Testing
@testable import Markdown

/// Our renderer against libcmark's own, on texts that no specification thought of.
@Suite struct ReferenceRendererTests {
  private static let pieces = [
    "*", "**", "_", "`", "```\n", "[", "]", "](", ")", "![", "<", ">", "<b>", "&amp;", "&", "\"", "'", "--", "...",
    "\\", "\n", "\n\n",
    "> ", "- ", "1. ", "    ", "\t", "# ", "---\n", "[a]: /b 'c'\n", "javascript:", "data:image/png,", "é", "~~", "|",
    "[[a]]", "[^1]",
    "[^1]: x\n", "&#1;&#23;", "&#x4;", "#tag", "http://a.b", "[ ] ", "\u{1}", "\u{17}",
  ]

  /// A specification's examples, one after another, with pieces put in and parts taken out.
  private static func text(_ numbers: inout SeededGenerator, _ examples: [SpecificationExample]) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      text += examples.randomElement(using: &numbers).map { Array($0.markdown.utf8) } ?? []
    }
    var scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    for _ in 0..<Int.random(in: 0...8, using: &numbers) {
      let place = Int.random(in: 0...scalars.count, using: &numbers)
      if Bool.random(using: &numbers) {
        scalars.insert(contentsOf: (pieces.randomElement(using: &numbers) ?? "").unicodeScalars, at: place)
      } else {
        scalars.removeSubrange(place..<min(scalars.count, place + Int.random(in: 1...6, using: &numbers)))
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return Array(String(result).utf8)
  }

  /// libcmark writes an empty title, `[a](b "")`, as an attribute, but tells nobody that there was one.
  private static func withoutEmptyTitles(_ html: [UInt8]) -> [UInt8] {
    Array(String(decoding: html, as: UTF8.self).replacing(" title=\"\"", with: "").utf8)
  }

  @Test(arguments: [false, true], [false, true])
  func writesTheSameBytes(unsafe: Bool, smart: Bool) throws {
    let examples = try SpecificationExample.all(in: "commonmark-0.30.txt")
    var options = MarkdownOptions.plain
    (options.rawHTML, options.smartPunctuation) = (unsafe ? .passed : .omitted, smart)
    var numbers = SeededGenerator(seed: unsafe ? 1 : 2)
    for _ in 0..<1000 {
      let text = Self.text(&numbers, examples)
      let html = CommonMarkParser(smartPunctuation: smart).referenceHTML(of: text, unsafe: unsafe)
      let expected = Self.withoutEmptyTitles(html)
      #expect(
        Self.withoutEmptyTitles(RenderedBody(text, options: options).html) == expected,
        "\(String(decoding: text, as: UTF8.self))")
    }
  }

  /// Whatever is written, the HTML's tags are ours, places lie in the text and placeholders and citations in what they belong to.
  @Test func keepsItsPromisesForAnyText() throws {
    let examples = try SpecificationExample.all(in: "commonmark-0.30.txt")
    var numbers = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let text = Self.text(&numbers, examples)
      let body = RenderedBody(text, options: .journal)
      let lines = String(decoding: text, as: UTF8.self).utf8.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
      #expect(body.placeholders.map(\.offset) == body.placeholders.map(\.offset).sorted())
      #expect(body.placeholders.allSatisfy { $0.offset <= body.html.count })
      let control = body.html.firstIndex { ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) || $0 == 0x7F }
      #expect(control == nil, "\(String(decoding: text, as: UTF8.self))")
      for link in body.links {
        #expect((1...lines).contains(link.position.line))
        #expect(link.citation.map { $0.mark.upperBound <= $0.sentence.utf8.count } ?? true)
        #expect(link.citation.map { body.anchors.contains($0.anchor) } ?? true)
      }
      let html = String(decoding: body.html, as: UTF8.self)
      #expect(!html.contains("<script") && !html.contains("href=\"javascript:"))
      for tag in [
        "p", "li", "ul", "ol", "blockquote", "figure", "aside", "em", "strong", "table", "tr", "a", "code", "h2",
      ] {
        let opened = html.components(of: "<\(tag)>") + html.components(of: "<\(tag) ")
        #expect(opened == html.components(of: "</\(tag)>"), "\(tag) in \(String(decoding: text, as: UTF8.self))")
      }
    }
  }
}
