import Testing

@testable import Markdown

@Suite struct QuoteTests {
  static let lines = [
    Case("an apostrophe on both sides", "rock 'n' roll for the kids", "rock ’n’ roll for the kids"),
    Case("one on one side", "fish 'n chips, the kids' lunch", "fish ’n chips, the kids’ lunch"),
    Case("a decade", "the '90s and the teachers' room", "the ’90s and the teachers’ room"),
    Case("two decades", "the '80s' end, the '90s' start", "the ’80s’ end, the ’90s’ start"),
    Case("a year", "class of '08, the parents' year", "class of ’08, the parents’ year"),
    Case("'tis at the begin", "'Tis the season of the students' plays", "’Tis the season of the students’ plays"),
    Case("'twas", "and 'twas the boys' idea", "and ’twas the boys’ idea"),
    Case("with another apostrophe in it", "'twasn't the girls' turn", "’twasn’t the girls’ turn"),
    Case("'em in a quotation", "'Give 'em time,' she said", "‘Give ’em time,’ she said"),
    Case(
      "'em alone", "we let 'em, and the classes' doors stayed open", "we let ’em, and the classes’ doors stayed open"),
    Case("'cause before a possessive", "'cause the kids' work counts", "’cause the kids’ work counts"),
    Case("cause in quotes", "'Cause and effect' is a unit", "‘Cause and effect’ is a unit"),
    Case("'til", "open 'til the staffs' return", "open ’til the staffs’ return"),
    Case("a word in quotes", "the word 'em' is short", "the word ‘em’ is short"),
    Case("a number in quotes", "the room '08' is cold", "the room ‘08’ is cold"),
    Case("words in quotes", "a 'quiet hall' helps", "a ‘quiet hall’ helps"),
    Case("a quotation in another", "\"He said 'go' twice\"", "“He said ‘go’ twice”"),
    Case("a blank before the closing quote", "She said \"go now. \"", "She said “go now. ”"),
    Case("the same before a point", "She said \"go now \".", "She said “go now ”."),
    Case("the same in the middle", "a \"word \" here and \"one\" there", "a “word ” here and “one” there"),
    Case("the same for single quotes", "She said 'go now '", "She said ‘go now ’"),
    Case("beside a round bracket", "(\"yes\") and (say \"no\")", "(“yes”) and (say “no”)"),
    Case("beside dashes", "wait--\"now\"--and—\"then\"—go", "wait–“now”–and—“then”—go"),
    Case("before a dash and the end", "\"And then--\"", "“And then–”"),
    Case("beside a colon and a slash", "one: \"a\"/\"b\"", "one: “a”/“b”"),
    Case("possessives", "James' and Ms. Hale's rooms", "James’ and Ms. Hale’s rooms"),
    Case("dashes and dots", "2019--2020 --- and so on...", "2019–2020 — and so on…"),
    Case("feet", "6' tall", "6’ tall"),
    Case("already curly, turned the wrong way", "rock ‘n’ roll of the ‘90s", "rock ’n’ roll of the ’90s"),
    Case("already curly and right", "‘Iolani and “us”", "‘Iolani and “us”"),
    Case("French", "l'école, \"d'accord\"", "l’école, “d’accord”"),
    Case("Dutch", "'s Morgens in 't lokaal van de buren's", "’s Morgens in ’t lokaal van de buren’s"),
    Case("an opening quote alone", "\"And so we went", "“And so we went"),
  ]

  @Test(arguments: lines)
  func turnsInText(_ c: Case) {
    expectEqual(written(RenderedBody(c.markdown.utf8, options: .journal)), "<p>\(c.html)</p>\n")
  }

  @Test(arguments: lines)
  func turnsInNames(_ c: Case) { expectEqual(typographic(c.markdown), c.html) }

  @Test(arguments: [
    Case("around emphasis", "\"*Go.*\" and *\"go\"*", "“<em>Go.</em>” and <em>“go”</em>"),
    Case(
      "at the end of emphasis", "**\"Go.\"** and **she said \"go. \"**",
      "<strong>“Go.”</strong> and <strong>she said “go. ”</strong>"),
    Case(
      "around a link", "\"[a](https://b.example)\" 'n' [\"c\"](https://b.example)",
      "“<a href=\"https://b.example\">a</a>” ’n’ <a href=\"https://b.example\">“c”</a>"),
    Case("around code", "\"`a`\" and '`b`'", "“<code>a</code>” and ‘<code>b</code>’"),
    Case("over lines", "She said \"go\nnow. \"", "She said “go\nnow. ”"),
    Case("at a line's end", "She said \"go now. \"\nThen she \"went\".", "She said “go now. ”\nThen she “went”."),
    Case("not in code", "`'n'` \"x\"", "<code>'n'</code> “x”"),
    Case("words of a wiki link", "[[a|the '90s -- \"so\"]]", "<a href=\"/a\">the ’90s – “so”</a>"),
  ])
  func turnsBesideMarks(_ c: Case) {
    let html = written(RenderedBody(c.markdown.utf8, options: .journal)).replacing(#/ id="p-[^"]*"/#, with: "")
    expectEqual(html, "<p>\(c.html)</p>\n")
  }

  @Test(arguments: [
    Case("an address", "see https://a.example/b--c's \"now\"", "see https://a.example/b--c's “now”"),
    Case("code", "`--strict 'a'` and \"b\"", "`--strict 'a'` and “b”"),
    Case("signs of Markdown", "*\"A\"* [b](c) <i> & &amp; # \\", "*“A”* [b](c) <i> & &amp; # \\"),
    Case("what would be a list", "1. \"A\"", "1. “A”"),
    Case("what would be another", "- 'A'", "- ‘A’"),
    Case("what would be a rule", "---", "---"),
    Case("blanks around it", "  \"A\"  ", "  “A”  "),
    Case("several lines", "\"A\"\n    'b'", "“A”\n    ‘b’"),
    Case("nothing to do", "A hall - quiet. é", "A hall - quiet. é"),
    Case("nothing", "", ""),
    Case("an unclosed backtick", "a ` \"b\"", "a ` “b”"),
  ])
  func leavesTheRestOfNames(_ c: Case) { expectEqual(typographic(c.markdown), c.html) }

  @Test func captionsHaveThem() {
    let html = written(
      RenderedBody("![a \"b\"](https://c.example/d.png \"The kids' '90s -- \\\"so\\\"\")".utf8, options: .journal))
    #expect(html.contains("<figcaption>The kids’ ’90s – “so”</figcaption>"))
  }
}
