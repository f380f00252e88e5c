import Testing

@testable import Markdown

@Suite struct CitationTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    let testDescription: String, markdown: String, sentence: String, mark: String
  }

  @Test(arguments: [
    Sentence(
      testDescription: "its own sentence", markdown: "One. See [the *fog*](a.md) now. Three.",
      sentence: "See the fog now.", mark: "the fog"),
    Sentence(
      testDescription: "closing quotes belong to it", markdown: "“Ask [why](a.md)!” he said. B",
      sentence: "“Ask why!” he said.", mark: "why"),
    Sentence(
      testDescription: "question and ellipsis", markdown: "What? So… [Yes](a.md)? No.", sentence: "Yes?", mark: "Yes"),
    Sentence(
      testDescription: "initials, pages and e.g.", markdown: "J. Smith, p. 13, e.g. [a](a.md).",
      sentence: "J. Smith, p. 13, e.g. a.", mark: "a"),
    Sentence(testDescription: "wide full stops", markdown: "我们。看[雾](a.md)吧。好", sentence: "看雾吧。", mark: "雾"),
    Sentence(
      testDescription: "a wiki link without words", markdown: "A bit. C [[fog]].", sentence: "C fog.", mark: "fog"),
    Sentence(testDescription: "over lines", markdown: "A b\n[c\nd](a.md) e.", sentence: "A b c d e.", mark: "c d"),
    Sentence(testDescription: "a heading", markdown: "# To [fog](a.md)", sentence: "To fog", mark: "fog"),
    Sentence(
      testDescription: "no notes, tildes or pictures", markdown: "~~A~~[^1] ![p](q.png)[b](a.md).\n\n[^1]: c",
      sentence: "A b.", mark: "b"),
  ])
  func citesSentence(_ c: Sentence) throws {
    let body = RenderedBody(c.markdown.utf8, options: .journal)
    let citation = try #require(body.links.compactMap(\.citation).first)
    expectEqual(citation.sentence, c.sentence)
    expectEqual(String(decoding: Array(citation.sentence.utf8)[citation.mark], as: UTF8.self), c.mark)
    #expect(body.anchors.contains(citation.anchor))
  }

  struct Anchor: Sendable, CustomTestStringConvertible {
    let testDescription: String, markdown: String, id: String
  }

  @Test(arguments: [
    Anchor(
      testDescription: "the block's words, never the file's name", markdown: "See [later](2026-03-01-secret.md).",
      id: "p-see-later"),
    Anchor(
      testDescription: "five words", markdown: "One *two* three, four – [five](a.md) six",
      id: "p-one-two-three-four-five"),
    Anchor(
      testDescription: "whole words of 40 bytes",
      markdown: "[Uncharacteristically](a.md) straightforward understandings",
      id: "p-uncharacteristically-straightforward"),
    Anchor(
      testDescription: "a longer word is cut", markdown: "[\(String(repeating: "x", count: 60))](a.md)",
      id: "p-\(String(repeating: "x", count: 40))"),
    Anchor(
      testDescription: "but not within a letter", markdown: "[x\(String(repeating: "é", count: 30))](a.md)",
      id: "p-x\(String(repeating: "é", count: 19))"),
    Anchor(testDescription: "curly quotes and dashes", markdown: "“[Don't](a.md)” --- ÉTÉ", id: "p-dont-été"),
    Anchor(testDescription: "no words", markdown: "[…](a.md)", id: "p-link"),
    Anchor(testDescription: "a heading has its own", markdown: "# [Fog](a.md)", id: "fog"),
  ])
  func namesBlockAfterItsWords(_ c: Anchor) throws {
    let body = RenderedBody(c.markdown.utf8, options: .journal)
    expectEqual(try #require(body.links.first?.citation).anchor, c.id)
    #expect(body.anchors.contains(c.id))
  }

  @Test func cutsLongSentencesAtWords() throws {
    let long = String(repeating: "wörd ", count: 100)
    let citation = try #require(
      RenderedBody("\(long)[here](a.md) \(long)end.".utf8, options: .journal).links.first?.citation)
    #expect(citation.sentence.utf8.count <= 340)
    #expect(citation.sentence.hasPrefix("… wörd ") && citation.sentence.hasSuffix(" wörd …"))
    expectEqual(String(decoding: Array(citation.sentence.utf8)[citation.mark], as: UTF8.self), "here")
  }

  @Test func cutsWhereThereAreNoWords() throws {
    let long = String(repeating: "字", count: 300)
    let citation = try #require(RenderedBody("\(long)[a](a.md)\(long)".utf8, options: .journal).links.first?.citation)
    #expect(citation.sentence.utf8.count <= 340)
    #expect(!citation.sentence.contains("\u{FFFD}"))
  }

  /// A wiki link without words shows its page's title, and so does the sentence that is quoted.
  @Test(arguments: [
    ("the link itself", "See [[ana-silva]] now.", 0, "See [Ana Silva] now."),
    ("one before it", "[[ana-silva]] sees [[b]].", 1, "Ana Silva sees [Bee]."),
    ("one after it", "[[b]] sees [[ana-silva]].", 0, "[Bee] sees Ana Silva."),
    ("own words stay", "See [[ana-silva|her]] and [[b]].", 0, "See [her] and Bee."),
    ("three of them", "[[b]], [[b]], [[ana-silva]]!", 2, "Bee, Bee, [Ana Silva]!"),
    ("around other links", "[[ana-silva]] and [x](../b.md) and [[b]].", 1, "Ana Silva and [x] and Bee."),
    ("beyond ASCII", "Él ve a [[ana-silva]] y a [[b]] aquí.", 1, "Él ve a Ana Silva y a [Bee] aquí."),
    ("one that shows its own letters", "I see [[same]].", 0, "I see [same]."),
  ])
  func aSentenceShowsWhatThePageShows(_ why: String, text: String, link: Int, shown: String) throws {
    let body = RenderedBody(text.utf8, options: .journal)
    let titles = ["ana-silva": "Ana Silva", "b": "Bee"]
    let citation = try #require(body.links[link].citation).showing { index in
      body.links[index].hasOwnText ? nil : titles[body.links[index].path]
    }
    let bytes = Array(citation.sentence.utf8)
    let parts = [bytes[..<citation.mark.lowerBound], bytes[citation.mark], bytes[citation.mark.upperBound...]]
      .map { String(decoding: $0, as: UTF8.self) }
    #expect("\(parts[0])[\(parts[1])]\(parts[2])" == shown, "\(why)")
  }

  @Test func theFirstParagraphAndTheHeadingsDoSo() throws {
    let body = RenderedBody("See [[ana-silva]], *[[b|x]]* and [[b]].\n\n## With [[b]]\n".utf8, options: .journal)
    let titles = ["ana-silva": "Ana Silva", "b": "Bee"]
    let words: (Int) -> String? = { body.links[$0].hasOwnText ? nil : titles[body.links[$0].path] }
    #expect(body.hasOpenExcerpt)
    #expect(body.excerpt(showing: words) == "See Ana Silva, x and Bee.")
    #expect(body.excerpt() == "See ana-silva, x and b.")
    #expect(body.headings.map { $0.text(showing: words) } == ["With Bee"])
    #expect(!RenderedBody("See [it](b.md).".utf8, options: .journal).hasOpenExcerpt)
  }

  @Test func aParagraphOfOneLinkIsAnExcerpt() {
    #expect(RenderedBody("[[1]]\n\nMore.".utf8, options: .journal).excerpt() == "1")
  }

  @Test func aUseOfATermShowsItToo() throws {
    var options = MarkdownOptions.journal
    options.terms = [Term(["listening"], fold: { $0.lowercased() })]
    let body = RenderedBody("With [[ana-silva]] listening came to [[b]].".utf8, options: options)
    let citation = try #require(body.mentions.citation(of: 0)).showing { _ in "A" }
    #expect(citation.sentence == "With A listening came to A.")
    #expect(String(decoding: Array(citation.sentence.utf8)[citation.mark], as: UTF8.self) == "listening")
  }
}
