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
}
