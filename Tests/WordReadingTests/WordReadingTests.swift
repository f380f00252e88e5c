import HTMLReading
import MarkdownWriter
import TestDocuments
import Testing
import WordReading

/// What a part of a document becomes.
struct WordCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let body: String
  let markdown: String

  init(_ why: String, _ body: String, _ markdown: String) {
    (testDescription, self.body, self.markdown) = (why, body, markdown)
  }
}

private func field(_ code: String, _ result: String) -> String {
  "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> \(code) </w:instrText></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run(result))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
}

private func cell(_ words: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(words))</w:tc>"
}

@Suite struct WordReadingTests {
  static let styles = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My head"/><w:basedOn w:val="berschrift1"/>
      <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Code"><w:name w:val="HTML Preformatted"/></w:style>
    <w:style w:type="paragraph" w:styleId="LP"><w:name w:val="List Paragraph"/></w:style>
    <w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Circle"><w:name w:val="Circle"/><w:basedOn w:val="Circle"/></w:style>
    <w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="caption"/></w:style>
    <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
    """
  static let numbering = """
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
    """

  static func document(_ body: String) -> TestDocument {
    var document = TestDocument(body: body)
    (document.styles, document.numbering) = (styles, numbering)
    document.relations =
      TestDocument.relation("web", to: "https://example.org/a")
      + TestDocument.relation("pic", to: "media/image1.png", isExternal: false)
    document.files = [("word/media/image1.png", [1, 2, 3])]
    document.footnotes = """
      <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
      <w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>\(run(" In March."))</w:p>\(paragraph("And in May."))</w:footnote>
      <w:footnote w:id="2"><w:p>\(run("Nobody refers to it."))</w:p></w:footnote>
      """
    document.endnotes = "<w:endnote w:id=\"1\"><w:p>\(run("At the end."))</w:p></w:endnote>"
    return document
  }

  private static let picture = """
    <w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="Two  teachers"/><a:blip r:embed="pic"/></wp:inline></w:drawing></w:r>
    """

  static let words: [WordCase] = [
    WordCase("headings by their style's name, whatever its id", paragraph("One", style: "berschrift1"), "# One\n"),
    WordCase("a style of one's own is what its outline level says", paragraph("Two", style: "Mine"), "## Two\n"),
    WordCase(
      "an outline level without a style", paragraph("Three", properties: "<w:outlineLvl w:val=\"2\"/>"), "### Three\n"),
    WordCase("a style based on itself", paragraph("Words", style: "Circle"), "Words\n"),
    WordCase(
      "runs that look the same are one", "<w:p>\(run("bo", "<w:b/>"))\(run("ld ", "<w:b/>"))\(run("plain"))</w:p>",
      "**bold** plain\n"),
    WordCase(
      "a property that is off", "<w:p>\(run("plain", "<w:b w:val=\"0\"/><w:i w:val=\"false\"/>"))</w:p>", "plain\n"),
    WordCase("a style of characters", "<w:p>\(run("bold", "<w:rStyle w:val=\"Fett\"/>"))</w:p>", "**bold**\n"),
    WordCase(
      "raised, lowered, struck",
      "<w:p>\(run("x"))\(run("2", "<w:vertAlign w:val=\"superscript\"/>"))\(run("no", "<w:strike/>"))</w:p>",
      "x<sup>2</sup>~~no~~\n"),
    WordCase(
      "raised and lowered as LibreOffice writes it",
      "<w:p>\(run("x"))\(run("2", "<w:position w:val=\"8\"/><w:sz w:val=\"19\"/>"))\(run("i", "<w:position w:val=\"-4\"/><w:sz w:val=\"19\"/>"))</w:p>",
      "x<sup>2</sup><sub>i</sub>\n"),
    WordCase(
      "quotations that follow each other are one", paragraph("a", style: "Zitat") + paragraph("b", style: "Zitat"),
      "> a\n>\n> b\n"),
    WordCase(
      "code keeps its lines and blanks",
      paragraph("if x {", style: "Code") + paragraph("    y", style: "Code") + paragraph("}", style: "Code"),
      "```\nif x {\n    y\n}\n```\n"),
    WordCase("a line break", "<w:p>\(run("a"))<w:r><w:br/></w:r>\(run("b"))</w:p>", "a\\\nb\n"),
    WordCase("a page break is none", "<w:p>\(run("a "))<w:r><w:br w:type=\"page\"/></w:r>\(run("b"))</w:p>", "a b\n"),
    WordCase("empty paragraphs are nothing", "<w:p/><w:p><w:r/></w:p>\(paragraph("a"))<w:p/>", "a\n"),
    WordCase(
      "a line across the page", "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\"/></w:pBdr></w:pPr></w:p>", "***\n"),
    WordCase(
      "a hyphen that doesn't break", "<w:p>\(run("K"))<w:r><w:noBreakHyphen/></w:r>\(run("12"))</w:p>", "K\u{2011}12\n"),
    WordCase("signs of Markdown are words", paragraph("# 1 * 2 * [x](y) &lt;b&gt;"), "\\# 1 * 2 * [x\\](y) \\<b>\n"),
  ]

  static let lists: [WordCase] = [
    WordCase(
      "nested lists", item("a", list: 1) + item("b", list: 1, level: 1) + item("c", list: 1), "- a\n  - b\n- c\n"),
    WordCase(
      "numbers with letters below them", item("a", list: 2) + item("b", list: 2, level: 1) + item("c", list: 2),
      "1. a\n   1. b\n2. c\n"),
    WordCase(
      "a list goes on behind a paragraph",
      item("a", list: 2) + item("b", list: 2) + paragraph("x") + item("c", list: 2), "1. a\n2. b\n\nx\n\n3. c\n"),
    WordCase("a list begins anew", item("a", list: 2) + paragraph("x") + item("b", list: 3), "1. a\n\nx\n\n1. b\n"),
    WordCase("a list that begins anew right below", item("a", list: 2) + item("b", list: 3), "1. a\n\n1) b\n"),
    WordCase("a list that begins with seven", item("a", list: 4) + item("b", list: 4), "7. a\n8. b\n"),
    WordCase("a list by its style", paragraph("a", style: "LB") + paragraph("b", style: "LB"), "- a\n- b\n"),
    WordCase(
      "a paragraph within an item", item("a", list: 1) + paragraph("more", style: "LP") + item("b", list: 1),
      "- a\n\n  more\n\n- b\n"),
    WordCase(
      "no list after all", paragraph("a", style: "LB", properties: "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"), "a\n"),
    WordCase("a list that nothing describes", item("a", list: 99), "- a\n"),
    WordCase("what begins on the second level", item("a", list: 1, level: 1) + item("b", list: 1), "- a\n- b\n"),
  ]

  static let links: [WordCase] = [
    WordCase(
      "a link", "<w:p><w:hyperlink r:id=\"web\">\(run("words", "<w:u w:val=\"single\"/>"))</w:hyperlink></w:p>",
      "[words](https://example.org/a)\n"),
    WordCase(
      "a link as a field",
      "<w:p>\(field("HYPERLINK &quot;https://example.org/b c&quot; \\o &quot;tip&quot;", "words"))</w:p>",
      "[words](<https://example.org/b c>)\n"),
    WordCase(
      "a link within the document has no other end",
      "<w:p><w:hyperlink w:anchor=\"_Toc1\">\(run("words"))</w:hyperlink></w:p>", "words\n"),
    WordCase(
      "notes",
      "<w:p>\(run("We met"))<w:r><w:endnoteReference w:id=\"1\"/></w:r>\(run("."))<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
      "We met[^1].[^2]\n\n[^1]: At the end.\n\n[^2]: In March.\n\n    And in May.\n"),
    WordCase(
      "a picture with its words, and those below it", "<w:p>\(picture)</w:p>\(paragraph("In the hall", style: "Cap"))",
      "![Two teachers](media/image1.png \"In the hall\")\n"),
    WordCase(
      "words in a box stand behind their paragraph",
      "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>\(paragraph("In a box"))</w:txbxContent></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><w:txbxContent>\(paragraph("In a box"))</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>\(run("Words"))</w:p>",
      "Words\n\nIn a box\n"),
  ]

  static let tables: [WordCase] = [
    WordCase(
      "a table", "<w:tbl><w:tr>\(cell("a"))\(cell("b|c"))</w:tr><w:tr>\(cell("1"))\(cell("2"))</w:tr></w:tbl>",
      "| a | b\\|c |\n| --- | --- |\n| 1 | 2 |\n"),
    WordCase(
      "merged cells leave empty ones",
      "<w:tbl><w:tr>\(cell("a", "<w:gridSpan w:val=\"2\"/>"))</w:tr><w:tr>\(cell("1"))\(cell("2"))</w:tr></w:tbl>",
      "| a |  |\n| --- | --- |\n| 1 | 2 |\n"),
    WordCase("a frame of one cell", "<w:tbl><w:tr>\(cell("only"))</w:tr></w:tbl>", "only\n"),
    WordCase(
      "a row that was deleted, and one that is hidden",
      "<w:tbl><w:tr>\(cell("a"))\(cell("b"))</w:tr><w:tr><w:trPr><w:del/></w:trPr>\(cell("CANARY"))</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>\(cell("CANARY"))</w:tr></w:tbl>",
      "| a | b |\n| --- | --- |\n"),
  ]

  static let unseen: [WordCase] = [
    WordCase(
      "accepted insertions", "<w:p>\(run("a "))<w:ins w:author=\"Wilma Canary\">\(run("b"))</w:ins></w:p>", "a b\n"),
    WordCase("deleted words", "<w:p>\(run("a"))<w:del><w:r><w:delText> CANARY</w:delText></w:r></w:del></w:p>", "a\n"),
    WordCase(
      "deleted words that are written as words",
      "<w:p>\(run("a"))<w:del>\(run(" CANARY"))</w:del><w:moveFrom>\(run("CANARY"))</w:moveFrom></w:p>", "a\n"),
    WordCase("moved words stand where they went", "<w:p><w:moveTo>\(run("a"))</w:moveTo></w:p>", "a\n"),
    WordCase(
      "a paragraph whose end was deleted",
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(run("a "))</w:p>\(paragraph("b"))", "a b\n"),
    WordCase(
      "hidden words", "<w:p>\(run("a"))\(run("CANARY", "<w:vanish/>"))\(run("CANARY", "<w:specVanish/>"))</w:p>", "a\n"),
    WordCase("words hidden by their paragraph's style", paragraph("CANARY", style: "Secret") + paragraph("a"), "a\n"),
    WordCase(
      "words that a hidden style's run shows",
      "<w:p><w:pPr><w:pStyle w:val=\"Secret\"/></w:pPr>\(run("a", "<w:vanish w:val=\"0\"/>"))</w:p>", "a\n"),
    WordCase(
      "comments",
      "<w:p><w:commentRangeStart w:id=\"0\"/>\(run("a"))<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
      "a\n"),
    WordCase("the code of a field", "<w:p>\(field("IF CANARY = 1 &quot;CANARY&quot;", "a"))</w:p>", "a\n"),
    WordCase(
      "a field within the code of another",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(run("CANARY"))\(field("MERGEFIELD x", "CANARY"))<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run("a"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
      "a\n"),
    WordCase(
      "fields that tell who wrote it",
      "<w:p>\(run("By "))\(field("AUTHOR \\* MERGEFORMAT", "Wilma CANARY"))<w:fldSimple w:instr=\" DOCPROPERTY Company \">\(run("CANARY"))</w:fldSimple></w:p>",
      "By\n"),
    WordCase(
      "a list of contents",
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>\(paragraph("Contents"))</w:sdtContent></w:sdt>\(paragraph("a"))",
      "a\n"),
    WordCase(
      "a list of contents over several paragraphs",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run("One 1"))</w:p>"
        + "\(paragraph("Two 2"))<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\(paragraph("a"))", "a\n"),
    WordCase(
      "words that only ask for others",
      "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("Click here"))</w:sdtContent></w:sdt>\(run("a"))</w:p>",
      "a\n"),
    WordCase(
      "words in a control", "<w:p><w:sdt><w:sdtPr/><w:sdtContent>\(run("a"))</w:sdtContent></w:sdt></w:p>", "a\n"),
  ]

  @Test(arguments: words + lists + links + tables + unseen) func reads(_ example: WordCase) throws {
    #expect(try Self.document(example.body).markdown() == example.markdown)
  }

  @Test func takesTheTitle() throws {
    let read = try Self.document(
      paragraph("A walk", style: "Titel") + paragraph("Words") + paragraph("Another", style: "Titel")
    ).read()
    #expect(read.title == "A walk")
    #expect(MarkdownWriter.markdown(read.document) == "Words\n\n# Another\n")
  }

  @Test func hasThePicturesThatAreShown() throws {
    let read = try Self.document("<w:p>\(Self.picture)\(Self.picture)</w:p>").read()
    #expect(read.pictures.map(\.name) == ["media/image1.png"])
    #expect(read.pictures.map(\.bytes) == [[1, 2, 3]])
  }

  @Test func namesAreThoseOfTheStandardWhateverThePrefix() throws {
    var document = TestDocument(body: "")
    document.body =
      "</w:body><x:body xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:p><x:r><x:t>a</x:t></x:r></x:p></x:body><w:body>"
    // The first body is empty; a document of the strict form has its own.
    document.body = document.body.replacing(
      "</w:body><x:body",
      with:
        "<x:p xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:r><x:t>b</x:t></x:r></x:p></w:body><x:body"
    )
    #expect(try document.markdown() == "b\n")
  }

  @Test func tellsWhatMarkdownCannotSay() throws {
    let read = try Self.document(
      "<w:p>\(run("a", "<w:color w:val=\"FF0000\"/><w:u w:val=\"single\"/>"))\(run("b", "<w:vanish/>"))</w:p>"
    ).read()
    #expect(read.losses.map(\.kind) == [.look("color"), .look("underline"), .hidden])
  }
}
