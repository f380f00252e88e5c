import Testing
@testable import SiteAssembly

@Suite struct ExcerptTests {
  struct ExcerptCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, text: String, excerpt: String
  }

  @Test(arguments: [
    ExcerptCase(testDescription: "nothing", text: "", excerpt: ""),
    ExcerptCase(
      testDescription: "as long as may be", text: String(repeating: "a", count: 200),
      excerpt: String(repeating: "a", count: 200)),
    ExcerptCase(
      testDescription: "no space to cut at", text: String(repeating: "a", count: 201),
      excerpt: String(repeating: "a", count: 200) + "…"),
    ExcerptCase(
      testDescription: "cut at a word", text: String(repeating: "word ", count: 50),
      excerpt: String(repeating: "word ", count: 39) + "word…"),
    ExcerptCase(
      testDescription: "no comma before the ellipsis", text: String(repeating: "a", count: 190) + ", and so on and on",
      excerpt: String(repeating: "a", count: 190) + ", and so…"),
    ExcerptCase(
      testDescription: "no dash before the ellipsis", text: String(repeating: "a", count: 190) + " – unbelievable",
      excerpt: String(repeating: "a", count: 190) + "…"),
    ExcerptCase(
      testDescription: "letters count, not bytes", text: String(repeating: "é", count: 200),
      excerpt: String(repeating: "é", count: 200)),
    ExcerptCase(
      testDescription: "no letter is cut in two", text: String(repeating: "漢", count: 300),
      excerpt: String(repeating: "漢", count: 200) + "…"),
  ])
  func keepsTheBeginning(_ c: ExcerptCase) {
    #expect(Array(Excerpt.cut(c.text).utf8) == Array(c.excerpt.utf8))
  }

  @Test(arguments: [
    ("who-comes-along", "Who comes along"), ("a_b c", "A b c"), ("policies/how-we-answer", "How we answer"),
    ("été", "Été"), ("---", "---"), ("x", "X"),
  ])
  func fileNameServesAsTitle(_ name: String, _ title: String) {
    #expect(Array(TextParser.words(of: name).utf8) == Array(title.utf8))
  }
}
