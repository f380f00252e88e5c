import MarkdownWriter
import Testing

@Suite struct WriterTests {
  static let plain: [WriterCase] = [
    WriterCase(
      "prose needs no escape", "It's 5 * 3 = 15 (see p. 7), snake_case, a-b, C#; 50% & more: [x] < 2!",
      "It's 5 * 3 = 15 (see p. 7), snake_case, a-b, C#; 50% & more: [x] < 2!"),
    WriterCase("one star alone", "4*", "4*"),
    WriterCase("two stars may be emphasis", "a *b*", "a \\*b\\*"),
    WriterCase("lines within words are none", "a_b_c", "a_b_c"),
    WriterCase("lines around a word", "_a_", "\\_a\\_"),
    WriterCase("one backtick alone", "a ` b", "a ` b"),
    WriterCase("two backticks", "`a`", "\\`a\\`"),
    WriterCase("a backslash before a sign", "\\* and \\a", "\\\\* and \\a"),
    WriterCase("a tag", "<b> and < b", "\\<b> and < b"),
    WriterCase("an entity", "&amp; & &a", "\\&amp; & &a"),
    WriterCase("what would be a link", "[a](b)", "[a\\](b)"),
    WriterCase(
      "what would be a picture", [.text("Look!"), .link([.text("a")], address: "b", title: nil)], "Look\\![a](b)"),
    WriterCase("a definition of links", "[a]: b", "\\[a]: b"),
    WriterCase("signs that no longer stand at the begin", "a # b > c + d - e 1. f", "a # b > c + d - e 1. f"),
  ]

  static let beginnings: [WriterCase] = [
    WriterCase("a heading", "# a", "\\# a"), WriterCase("seven signs are none", "####### a", "####### a"),
    WriterCase("a quotation", "> a", "\\> a"), WriterCase("an item", "- a", "\\- a"),
    WriterCase("another", "+ a", "\\+ a"),
    WriterCase("a number", "12. a", "12\\. a"), WriterCase("a year ends a sentence", "1997.", "1997\\."),
    WriterCase("a number too long", "1234567890. a", "1234567890. a"),
    WriterCase("a rule", "---", "\\---"), WriterCase("a rule of stars", "* * *", "\\* * *"),
    WriterCase("a dash is none", "- ", "\\-"), WriterCase("a minus", "-5", "-5"),
    WriterCase("a fence", "~~~ a", "\\~~~ a", .commonMark),
    WriterCase("a line of a heading above", [.text("a"), .softBreak, .text("===")], "a\n\\==="),
    WriterCase("a number on a further line", [.text("a"), .softBreak, .text("2. b")], "a\n2. b"),
    WriterCase("one on a further line", [.text("a"), .softBreak, .text("1. b")], "a\n1\\. b"),
  ]

  static let daybook: [WriterCase] = [
    WriterCase("wiki links", "[[a]]", "\\[[a]]"), WriterCase("notes", "[^1]", "\\[^1]"),
    WriterCase("tags", "#tag", "\\#tag"),
    WriterCase("a number is no tag", "#1", "#1"), WriterCase("tildes", "~a~", "\\~a\\~"),
    WriterCase("a tilde alone", "~5", "~5"),
    WriterCase("comments", "a %%b%%", "a \\%\\%b\\%\\%"), WriterCase("percent", "5 %", "5 %"),
    WriterCase("attributes", "a {#b} {.c} {: d}", "a \\{\\#b} \\{.c} \\{: d}"),
    WriterCase("braces", "{a, b}", "{a, b}"),
    WriterCase("boxes", ":::note", "\\:::note"), WriterCase("MkDocs' boxes", "!!! note", "\\!!! note"),
    WriterCase("an exclamation", "!!!a", "\\!!!a"),
    WriterCase("a list of the headings", "[TOC]", "[<!-- -->TOC]"),
    WriterCase("a row of a table", "--- | ---", "\\--- | ---"),
    WriterCase("signs of phones", "• a", "•<!-- --> a"), WriterCase("signs of Word", "a)\u{A0}b", "a)<!-- -->\u{A0}b"),
    WriterCase("a bare address", "https://example.org", "https:<!-- -->//example.org"),
    WriterCase(
      "CommonMark has none of them", "[[a]] #tag ~a~ %%b%% {#c} https://example.org",
      "[[a]] #tag ~a~ %%b%% {#c} https://example.org", .commonMark),
  ]

  static let emphasis: [WriterCase] = [
    WriterCase("blanks move out", [.emphasis([.text(" a ")]), .text("b")], "*a* b"),
    WriterCase("bold in italics", [.emphasis([.strong([.text("a")])])], "***a***"),
    WriterCase("italics in bold", [.strong([.emphasis([.text("a")])])], "**_a_**"),
    WriterCase("neighbors of one kind", [.strong([.text("a")]), .strong([.text("b")])], "**ab**"),
    WriterCase("neighbors of two kinds", [.strong([.text("a")]), .emphasis([.text("b")])], "**a***b*"),
    WriterCase("within a word", [.text("a"), .emphasis([.text("b")]), .text("c")], "a*b*c"),
    WriterCase("a sign at the end of bold within a word", [.strong([.text("a:")]), .text("b")], "**a**:b"),
    WriterCase("where no sign can say it", [.strong([.text("a:")]), .text("b")], "<strong>a:</strong>b", .commonMark),
    WriterCase("nothing in it", [.text("a "), .emphasis([.text(" ")]), .text("b")], "a b"),
    WriterCase("struck", [.strikethrough([.text("a")])], "~~a~~"),
    WriterCase("struck in CommonMark", [.strikethrough([.text("a")])], "<del>a</del>", .commonMark),
  ]

  static let inlines: [WriterCase] = [
    WriterCase("code with a backtick", [.code("`a`")], "`` `a` ``"),
    WriterCase("code with blanks", [.code(" a ")], "`  a  `"),
    WriterCase("an address with blanks", [.link([.text("a")], address: "b c.md", title: nil)], "[a](<b c.md>)"),
    WriterCase("an address with brackets", [.link([.text("a")], address: "b(1).md", title: nil)], "[a](b(1).md)"),
    WriterCase("a bracket that nothing closes", [.link([.text("a")], address: "b(1.md", title: nil)], "[a](<b(1.md>)"),
    WriterCase(
      "a title with quotes", [.link([.text("a")], address: "b", title: "say \"c\"")], "[a](b \"say \\\"c\\\"\")"),
    WriterCase(
      "a link that is its address", [.link([.text("https://e.org/a_b")], address: "https://e.org/a_b", title: nil)],
      "<https://e.org/a_b>"),
    WriterCase("brackets in a link", [.link([.text("[a]")], address: "b", title: nil)], "[\\[a\\]](b)"),
    WriterCase(
      "a link in a link", [.link([.link([.text("a")], address: "b", title: nil)], address: "c", title: nil)], "[a](c)"),
    WriterCase("line breaks", [.text("a "), .lineBreak, .text(" b"), .lineBreak], "a\\\nb"),
  ]

  static let blocks: [WriterCase] = [
    WriterCase(
      "lists behind each other",
      [.list(List(.bullets, items: [item("a")])), .list(List(.bullets, items: [item("b")]))], "- a\n\n* b\n"),
    WriterCase(
      "numbered lists behind each other",
      [.list(List(.numbers(start: 3), items: [item("a")])), .list(List(.numbers(start: 1), items: [item("b")]))],
      "3. a\n\n1) b\n"),
    WriterCase("a loose list", [.list(List(.bullets, isTight: false, items: [item("a"), item("b")]))], "- a\n\n- b\n"),
    WriterCase(
      "two paragraphs loosen a list",
      [.list(List(.bullets, items: [ListItem([.paragraph([.text("a")]), .paragraph([.text("b")])])]))], "- a\n\n  b\n"),
    WriterCase("a rule in an item", [.list(List(.bullets, items: [ListItem([.rule])]))], "- ___\n"),
    WriterCase("a fence within code", [.code("```\n", language: "a b")], "````a\n```\n````\n"),
    WriterCase("a heading that ends in signs", [.heading(level: 9, [.text("a #")])], "###### a \\#\n"),
    WriterCase("a break in a heading", [.heading(level: 1, [.text("a"), .lineBreak, .text("b")])], "# a<br>b\n"),
    WriterCase(
      "a pipe in a cell, and code with one",
      [.table(Table(header: [[.text("a|b")], [.code("c|d")]], rows: [[[.code("\\|")]]]))],
      "| a\\|b | `c\\|d` |\n| --- | --- |\n| <code>&#92;&#124;</code> |  |\n"),
    WriterCase("a box", [.callout(kind: "tip", title: [.text("a")], [.paragraph([.text("b")])])], "> [!tip] a\n> b\n"),
    WriterCase(
      "a box in CommonMark", [.callout(kind: "tip", title: [.text("a")], [.paragraph([.text("b")])])],
      "> **a**\n>\n> b\n", .commonMark),
    WriterCase("a box in words", [.quotation([.paragraph([.text("[!note] a")])])], "> [<!-- -->!note] a\n"),
    WriterCase("an item's box in words", [.list(List(.bullets, items: [item("[x] a")]))], "- [<!-- -->x] a\n"),
    WriterCase("nothing", [.paragraph([.text(" ")]), .heading(level: 1, []), .list(List(.bullets, items: []))], ""),
  ]

  private static func item(_ words: String) -> ListItem { ListItem([.paragraph([.text(words)])]) }

  @Test(arguments: plain + beginnings + daybook + emphasis + inlines + blocks) func writes(_ example: WriterCase) {
    example.expectWritten()
  }

  @Test func notesThatShareALabelOrCannotBeWrittenAreNumbered() {
    let notes = ["a b", "x", "X", "1"].map { Note(label: $0, blocks: [.paragraph([.text("note \($0)")])]) }
    let words = notes.map { Inline.noteReference($0.label) }
    #expect(
      markdown(Document(blocks: [.paragraph(words)], notes: notes))
        == "[^2][^x][^3][^1]\n\n[^2]: note a b\n\n[^x]: note x\n\n[^3]: note X\n\n[^1]: note 1\n")
  }

  @Test func notesInCommonMarkAreAList() {
    let document = Document(
      blocks: [.paragraph([.text("a"), .noteReference("n")])],
      notes: [Note(label: "n", blocks: [.paragraph([.text("b")])])])
    #expect(markdown(document, as: .commonMark) == "a<sup>1</sup>\n\n***\n\n1. b\n")
  }
}
