import Testing

@testable import Markdown

/// Texts made to hurt: each is rendered in time that grows with its length, so that the whole suite takes seconds, and
/// without recursion, so that it ends at all.
@Suite struct HostileTextTests {
  struct Text: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markdown: String
  }

  static let texts: [Text] = [
    .init(testDescription: "nested quotations", markdown: .many(">")),
    .init(testDescription: "nested quotations around emphasis", markdown: .many("> ", 50_000) + .many("a*", 50_000)),
    .init(testDescription: "nested lists and empty lines", markdown: .many("1. ", 20_000) + .many("\n", 20_000)),
    .init(testDescription: "open brackets", markdown: .many("[")),
    .init(testDescription: "closing brackets", markdown: .many("]")),
    .init(testDescription: "links that are none", markdown: .many("[a](b c.md ")),
    .init(testDescription: "brackets the wrong way round", markdown: .many("(") + .many("(a)[b.md] ", 20_000)),
    .init(testDescription: "stray stars", markdown: "\\** " + .many("**a `b` ", 20_000)),
    .init(testDescription: "addresses in brackets", markdown: .many("[http://a.b] ", 50_000)),
    .init(testDescription: "open code", markdown: .many("- ```\n  a\n", 20_000)),
    .init(testDescription: "tables with a rule", markdown: .many("|a|\n|-|\n---\n", 20_000)),
    .init(testDescription: "tables in quotations and text below", markdown: .many("> |a|\n> |-|\nb\n\n", 20_000)),
    .init(testDescription: "open wiki links", markdown: .many("[[")),
    .init(testDescription: "wiki links", markdown: .many("[[a]]")),
    .init(testDescription: "open footnotes", markdown: .many("[^")),
    .init(testDescription: "references to one footnote", markdown: .many("[^a] ", 50_000) + "\n\n[^a]: b"),
    .init(
      testDescription: "footnotes that refer to each other",
      markdown: "[^0]\n\n" + (0..<20_000).map { "[^\($0)]: a [^\($0 + 1)] [[x]]\n" }.joined()),
    .init(testDescription: "tildes", markdown: .many("~~")),
    .init(testDescription: "closing tildes", markdown: .many("a~~ ")),
    .init(testDescription: "pipes", markdown: .many("|")),
    .init(testDescription: "delimiter rows", markdown: "a\n" + .many("|-\n", 30_000)),
    .init(testDescription: "stars", markdown: .many("*", 30_000)),
    .init(testDescription: "pictures in pictures", markdown: .many("![[]()", 30_000)),
    .init(
      testDescription: "a wide table of short rows",
      markdown: .many("a|", 10_000) + "\n" + .many("-|", 10_000) + "\n" + .many("a|\n", 10_000)),
    .init(testDescription: "a long table of links", markdown: "a|b\n-|-\n" + .many("[[x]]|d\n", 20_000)),
    .init(testDescription: "a sentence of full stops", markdown: "[[a]]" + .many(".")),
    .init(testDescription: "open tags", markdown: "<div>" + .many("<a '\"")),
    .init(testDescription: "open comments", markdown: .many("<!--")),
    .init(testDescription: "addresses", markdown: .many("http://")),
    .init(testDescription: "an address of brackets", markdown: "http://a.b/" + .many("(") + .many(")")),
    .init(testDescription: "at signs", markdown: .many("a@")),
    .init(testDescription: "hashtags", markdown: .many("#a ")),
    .init(testDescription: "links in one paragraph", markdown: .many("[a](b.md)\n", 30_000)),
    .init(testDescription: "links in items", markdown: .many("- [a](b)\n", 30_000)),
    .init(testDescription: "headings without letters", markdown: .many("# ?\n", 30_000)),
    .init(testDescription: "attributed quotations", markdown: .many("> a\n> — b\n\n", 20_000)),
  ]

  @Test(arguments: texts) func endsInTime(_ text: Text) {
    let clock = ContinuousClock()
    var body: RenderedBody?
    let time = clock.measure { body = RenderedBody(text.markdown.utf8, options: .journal) }
    #expect(body?.html.isEmpty == false || text.testDescription == "open comments")
    // Quadratic work on these lengths takes minutes; this leaves room for a slow machine and an unoptimized build.
    #expect(time < .seconds(120))
  }
}

extension String {
  /// The text over and over.
  static func many(_ text: String, _ count: Int = 100_000) -> String { String(repeating: text, count: count) }
}
