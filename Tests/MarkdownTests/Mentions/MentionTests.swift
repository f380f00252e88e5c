import Letters
import Testing
@testable import Markdown

/// Where a text first uses a word.
@Suite struct MentionTests {
  struct Use: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var names: [String]
    let markdown: String
    /// With the word in square brackets; `nil` when the text does not use it.
    let sentence: String?

    init(_ reason: String, _ names: String..., in markdown: String, gives sentence: String?) {
      (testDescription, self.names, self.markdown, self.sentence) = (reason, names, markdown, sentence)
    }
  }

  @Test(arguments: [
    Use("the sentence around the word", "trust", in: "One. Two is trust now. Three.", gives: "Two is [trust] now."),
    Use("the first use", "trust", in: "No.\n\nAll trust you. More trust.", gives: "All [trust] you."),
    Use("blind to case", "Trust", in: "Who has TRUST?", gives: "Who has [TRUST]?"),
    Use("no part of a word", "art", in: "Start the party, artist.", gives: nil),
    Use("a part, then the word", "art", in: "Start with art.", gives: "Start with [art]."),
    Use("a plural", "goal", in: "Two goals.", gives: "Two [goals]."),
    Use("a plural in -es", "coach", in: "The coaches came.", gives: "The [coaches] came."),
    Use("-es only where English has it", "not", in: "Take notes.", gives: nil),
    Use("no plural of two letters", "AI", in: "Say AIs.", gives: nil),
    Use("the word of somebody", "principal", in: "A principal's day.", gives: "A [principal]’s day."),
    Use("curly quotes around it", "trust", in: "They say \"trust\" here.", gives: "They say “[trust]” here."),
    Use("at the end of the text", "trust", in: "It needs trust", gives: "It needs [trust]"),
    Use("two words", "student voice", in: "Hear student voice.", gives: "Hear [student voice]."),
    Use("two words with a hyphen", "student voice", in: "A student-voice group.", gives: "A [student-voice] group."),
    Use("an id is words", "student-voice", in: "Hear Student Voice.", gives: "Hear [Student Voice]."),
    Use("two words over two lines", "student voice", in: "Hear student\nvoice.", gives: "Hear [student voice]."),
    Use("a word after a line's end", "voice", in: "Hear student\nvoice.", gives: "Hear student [voice]."),
    Use(
      "two words and an apostrophe", "teachers' voice", in: "Hear teachers' voices.", gives: "Hear [teachers’ voices]."),
    Use("not with a comma between", "student voice", in: "A student, voice low.", gives: nil),
    Use("in marks", "student voice", in: "Hear *student* **voice**.", gives: "Hear [student voice]."),
    Use("half a word in marks", "trust", in: "En*trust* them. Then tr*u*st.", gives: "Then [trust]."),
    Use("an alias", "coaching", "mentoring", in: "By mentoring.", gives: "By [mentoring]."),
    Use(
      "the alias that comes first", "coaching", "mentoring", in: "By mentoring, coaching.",
      gives: "By [mentoring], coaching."),
    Use("of two spellings the longer", "talk", "talk time", in: "Give talk time.", gives: "Give [talk time]."),
    Use("accents that the text lacks", "école", in: "Une ecole.", gives: "Une [ecole]."),
    Use("accents that the name lacks", "equipe", in: "Une Équipe.", gives: "Une [Équipe]."),
    Use("an accent of its own", "equipe", in: "Une e\u{301}quipe.", gives: "Une [e\u{301}quipe]."),
    Use("a plural with accents", "élève", in: "Les élèves.", gives: "Les [élèves]."),
    Use("after an article", "équipe", in: "Dans l'équipe.", gives: "Dans l’[équipe]."),
    Use("with its article", "l'équipe", in: "Dans l’équipe.", gives: "Dans [l’équipe]."),
    Use("two letters for one", "œuvre", in: "Une oeuvre.", gives: "Une [oeuvre]."),
    Use("one letter for two", "strasse", in: "Die Straße.", gives: "Die [Straße]."),
    Use("Cyrillic", "доверие", in: "Да. Нужно ДОВЕРИЕ всем.", gives: "Нужно [ДОВЕРИЕ] всем."),
    Use("no part of a Cyrillic word", "вера", in: "Это доверавать.", gives: nil),
    Use("Greek without accents", "σχολείο", in: "Το ΣΧΟΛΕΙΟ μας.", gives: "Το [ΣΧΟΛΕΙΟ] μας."),
    Use("Chinese, where no spaces are", "信任", in: "我们。团队信任很重要。好", gives: "团队[信任]很重要。"),
    Use("Japanese and Latin", "ICT活用", in: "新しいict活用です。", gives: "新しい[ict活用]です。"),
    Use("a Latin word among ideographs", "ICT", in: "新しいict活用です。", gives: "新しい[ict]活用です。"),
    Use("Thai", "ครู", in: "เรารักครูของเรา", gives: "เรารัก[ครู]ของเรา"),
    Use("Arabic", "ثقة", in: "هذه ثقة كبيرة.", gives: "هذه [ثقة] كبيرة."),
    Use("a name with a sign in it", "R&D", in: "Our R&D team.", gives: "Our [R&D] team."),
    Use("a name that is a question", "Who comes along?", in: "Ask who comes along.", gives: "Ask [who comes along]."),
    Use("a name with nothing to look for", "!?", in: "What!?", gives: nil),
    Use("not in code", "trust", in: "Write `trust`. Have trust.", gives: "Have [trust]."),
    Use("not in a block of code", "trust", in: "```\ntrust\n```\n\n    trust\n", gives: nil),
    Use("not in a link's address", "trust", in: "See [this](trust.md) and <https://a.example/trust>.", gives: nil),
    Use("not in an address in the text", "trust", in: "See https://a.example/trust or www.trust.example.", gives: nil),
    Use("not in a mail's address", "trust", in: "Write to me@trust.example.", gives: nil),
    Use("not in a picture's name or words", "trust", in: "See ![trust](trust.png) here.", gives: nil),
    Use("in a link's words", "trust", in: "See [our trust](a.md).", gives: "See our [trust]."),
    Use("in a hashtag", "trust", in: "We need #trust here.", gives: "We need #[trust] here."),
    Use("in a heading", "trust", in: "# On trust\n\nTrust me.", gives: "On [trust]"),
    Use("in an item", "trust", in: "- one\n- have trust\n", gives: "have [trust]"),
    Use("in an item of paragraphs", "trust", in: "1. one\n\n   Have trust.\n\n2. two\n", gives: "Have [trust]."),
    Use("in a cell", "trust", in: "| a | b |\n|---|---|\n| no | has trust |\n", gives: "has [trust]"),
    Use("in a quotation", "trust", in: "> Have trust.\n>\n> -- A. Person\n", gives: "Have [trust]."),
    Use("in a callout", "trust", in: "> [!NOTE]\n> Have trust.\n", gives: "Have [trust]."),
    Use("in a note", "trust", in: "Words.[^1]\n\n[^1]: Have trust.\n", gives: "Have [trust]."),
    Use(
      "a note comes after the text", "trust", in: "Say.[^1]\n\n[^1]: No trust.\n\nText with trust.",
      gives: "Text with [trust]."),
    Use("with a backslash", "trust", in: "Our \\*trust\\*.", gives: "Our *[trust]*."),
  ])
  func findsTheFirstUse(_ c: Use) throws {
    let body = RenderedBody(c.markdown.utf8, options: options(c.names))
    let citation = body.mentions.citation(of: 0)
    #expect(body.mentions.uses(0) == (c.sentence != nil))
    expectEqual(citation.map(marked) ?? "none", c.sentence ?? "none")
    guard let citation else { return }
    #expect(body.anchors.contains(citation.anchor))
    #expect(written(body).contains("id=\"\(citation.anchor)\""))
  }

  @Test func findsEachTermByItself() throws {
    var options = MarkdownOptions.journal
    options.terms = ["trust", "time", "none", "Trust"].map { Term([$0], fold: foldedKey) }
    let body = RenderedBody("We have time.\n\n## Then\n\nTime and trust.".utf8, options: options)
    #expect(
      (0..<4).map { body.mentions.citation(of: $0).map(marked) } == [
        "Time and [trust].", "We have [time].", nil, "Time and [trust].",
      ])
    #expect(
      (0..<4).map { body.mentions.citation(of: $0)?.anchor } == [
        "p-time-and-trust", "p-we-have-time", nil, "p-time-and-trust",
      ])
  }

  @Test func aBlockWithALinkHasOneAnchor() throws {
    let body = RenderedBody("See [fog](a.md). Have trust.".utf8, options: options(["trust"]))
    #expect(body.mentions.citation(of: 0)?.anchor == "p-see-fog-have-trust")
    #expect(body.links.first?.citation?.anchor == "p-see-fog-have-trust")
    expectEqual(written(body), "<p id=\"p-see-fog-have-trust\">See <a href=\"/a.md\">fog</a>. Have trust.</p>\n")
  }

  @Test func textThatUsesNoTermIsAsItWas() {
    let text = "# A\n\n- b\n\n| c |\n|---|\n| d |\n"
    let plain = RenderedBody(text.utf8, options: .journal)
    let searched = RenderedBody(text.utf8, options: options(["trust", "доверие"]))
    #expect(plain.html == searched.html && searched.mentions.isEmpty && plain.anchors == searched.anchors)
  }

  /// Wherever the word stands among the sixteen bytes that are looked at together.
  @Test(arguments: 0..<70) func findsTheWordAtEveryPlace(_ count: Int) {
    let body = RenderedBody((String(repeating: "x", count: count) + " trust").utf8, options: options(["trust"]))
    #expect(body.mentions.uses(0))
  }

  private func options(_ names: [String]) -> MarkdownOptions {
    var options = MarkdownOptions.journal
    options.terms = [Term(names, fold: foldedKey)]
    return options
  }

  private func marked(_ citation: Citation) -> String {
    let bytes = Array(citation.sentence.utf8)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let mark = citation.mark
    return "\(text(0..<mark.lowerBound))[\(text(mark))]\(text(mark.upperBound..<bytes.count))"
  }
}
