import Diagnostics
import Testing
@testable import FrontMatter

/// The beginning of a text that asks for privacy, and what becomes of the text.
struct OpeningCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let verdict: String

  init(_ why: String, _ text: String, _ verdict: String) {
    (testDescription, self.text, self.verdict) = (why, text, verdict)
  }
}

private let fences: [OpeningCase] = [
  ("an em dash", "—", "—"), ("two en dashes", "––", "––"), ("a dash of three ems", "⸻", "⸻"),
  ("hyphens that don't break", "‑‑‑", "‑‑‑"), ("minus signs", "−−−", "−−−"), ("wide hyphens", "－－－", "－－－"),
  ("four hyphens", "----", "----"), ("two hyphens", "--", "--"), ("many hyphens", "----------", "---"),
  ("hyphens apart", "- - -", "- - -"), ("a space before", " ---", " ---"),
  ("a code block's indentation", "    ---", "    ---"),
  ("a tab before", "\t---", "---"), ("a backslash", "\\---", "\\---"),
  ("a backslash for each", "\\-\\-\\-", "\\-\\-\\-"),
  ("stars", "***", "***"), ("low lines", "___", "___"), ("equals signs", "===", "==="),
  ("a dash and a hyphen", "—-", "—-"),
  ("a byte order mark twice", "\u{FEFF}\u{FEFF}---", "---"), ("a blank of no width before", "\u{200B}---", "---"),
  ("a mark of direction before", "\u{200E}---", "---"), ("a word processor's blank before", "\u{A0}---", "---"),
  ("a soft hyphen in it", "-\u{AD}--", "---"), ("the language's name", "--- yaml", "---"),
  ("with no blank", "---yaml", "---"),
  ("only the last one odd", "---", "—"), ("only the last one indented", "---", " ---"),
  ("only the last one escaped", "---", "\\---"),
  ("only the last one longer", "---", "-----"), ("blank lines before", "\n\n---", "---"),
  ("a blank line behind", "\n---\n", "---"),
].map { OpeningCase($0, "\($1)\ntitle: Fog\naudience: private\n\($2)\nText.\n", "private") }

private let refusals = [
  OpeningCase("the first line is missing", "title: Fog\ndraft: yes\n---\nText\n", "no-fence"),
  OpeningCase("both are missing", "audience: private\n\nText\n", "no-fence"),
  OpeningCase("in capitals", "DRAFT: YES\n\nText\n", "no-fence"),
  OpeningCase("another program's field first", "permalink: /a/\nprivate: yes\n\nText\n", "no-fence"),
  OpeningCase("a thing's field first", "shown_as: a student\n\nText\n", "no-fence"),
  OpeningCase("TOML without its lines", "draft = true\n\nText\n", "no-fence"),
  OpeningCase("a wide colon", "draft：yes\n\nText\n", "no-fence"),
  OpeningCase("behind a mark that nobody sees", "\u{200B}draft: yes\n\nText\n", "no-fence"),
  OpeningCase("never closed", "—\naudience: private\n\nText\n", "front-matter-not-closed"),
  OpeningCase("TOML behind a blank line", "\n+++\ndraft = true\n+++\nText\n", "foreign-format"),
  OpeningCase("TOML with more signs", "++++\ndraft = true\n++++\nText\n", "foreign-format"),
  OpeningCase("TOML by name", "---toml\ndraft = true\n---\nText\n", "foreign-format"),
  OpeningCase("JSON behind a blank line", "\n{\n  \"draft\": true\n}\nText\n", "foreign-format"),
  OpeningCase("JSON without quotes", "{ draft: true }\nText\n", "foreign-format"),
  OpeningCase("a code block around them", "```yaml\n---\ndraft: yes\n---\n```\nText\n", "stray-privacy"),
  OpeningCase("a code block in their place", "~~~\naudience: staff\n~~~\nText\n", "stray-privacy"),
  OpeningCase("below a heading", "# Fog\n\n---\naudience: private\n---\nText\n", "stray-privacy"),
  OpeningCase("below a paragraph", "We met.\n\n---\ndraft: yes\n---\nText\n", "stray-privacy"),
  OpeningCase("below a title without a sign", "Fog\ndraft: yes\n\nText\n", "stray-privacy"),
  OpeningCase("Notion's", "# Fog\n\nStatus: Draft\nTags: trust\n\nText\n", "stray-privacy"),
  OpeningCase("in bold", "**Audience**: staff\n\nText\n", "stray-privacy"),
  OpeningCase("in a quotation", "> draft: yes\n\nText\n", "stray-privacy"),
  OpeningCase("in a comment", "<!--\nstatus: private\n-->\n\nText\n", "stray-privacy"),
  OpeningCase("Nikola's", ".. title: Fog\n.. status: draft\n\nText\n", "stray-privacy"),
  OpeningCase("Org's", "#+TITLE: Fog\n#+DRAFT: t\n\nText\n", "stray-privacy"),
  OpeningCase("Obsidian's inline ones", "Fog\n\nprivate:: yes\n\nText\n", "stray-privacy"),
  OpeningCase("misspelt", "drfat: yes\n\nText\n", "stray-privacy"),
  OpeningCase("a second set", "---\ntitle: Fog\n---\n---\naudience: private\n---\nText\n", "stray-privacy"),
  OpeningCase(
    "a second set without privacy", "---\ntitle: Fog\n---\n\n---\ntags: trust\n---\nText\n", "misplaced-fields"),
  OpeningCase("below front matter", "---\ntitle: Fog\n---\n\ndraft: yes\n\nText\n", "stray-privacy"),
  OpeningCase("all on one line", "---\u{2028}draft: yes\u{2028}---\u{2028}Text", "odd-line-end"),
  OpeningCase("with Word's line ends", "---\u{B}draft: yes\u{B}---\u{B}Text", "odd-line-end"),
  OpeningCase("RTF", "{\\rtf1\\ansi draft: yes}", "foreign-file"),
  OpeningCase("RTF behind a blank line", "\n{\\rtf1\\ansi draft: yes}", "foreign-file"),
  OpeningCase("a document of Word", "PK\u{3}\u{4}word/document.xml", "foreign-file"),
  OpeningCase("a PDF", "%PDF-1.7\n", "foreign-file"),
  OpeningCase("a page", "<!DOCTYPE html>\n<html><body>Text</body></html>\n", "foreign-file"),
  OpeningCase("a page behind a blank line", "\n<HTML><head></head></HTML>\n", "foreign-file"),
  OpeningCase("a web archive", "MIME-Version: 1.0\nSubject: Fog\n", "foreign-file"),
]

private let texts = [
  OpeningCase("a ruled line", "***\n\nText\n", "public"),
  OpeningCase("a ruled line of hyphens", "----\nText\n", "public"),
  OpeningCase("a ruled line apart", "- - -\n\nText\n", "public"),
  OpeningCase("a dash", "— she said, and left.\n", "public"),
  OpeningCase("a dash alone", "—\n\nText\n", "public"),
  OpeningCase("a list", "- one\n- two\n", "public"),
  OpeningCase("two words before a colon", "Dear colleagues: good morning.\n", "public"),
  OpeningCase("a day before a colon", "Monday: we met.\n", "public"),
  OpeningCase("an address", "https://example.org/\n", "public"),
  OpeningCase("emphasis", "*Fog* comes.\n", "public"),
  OpeningCase("a word about privacy", "Private talks are the best ones: they last.\n", "public"),
  OpeningCase(
    "a sentence behind a name", "---\ntitle: A\n---\nStatus: all is well here, and we go on like that.\n", "public"),
  OpeningCase("an example in code", "---\ntitle: A\n---\nWrite:\n\n```\ndraft: yes\n```\n", "public"),
  OpeningCase("a comment below front matter", "---\ntitle: A\n---\n<!-- draft: yes -->\n\nText\n", "public"),
  OpeningCase("far below", "# A\n\nOne.\n\nTwo.\n\nThree.\n\naudience: staff\n", "public"),
  OpeningCase(
    "ruled lines around a sentence", "---\ntitle: A\n---\n\nOne.\n\n---\n\nNext: we meet.\n\n---\n", "public"),
  OpeningCase("a field that says public", "# A\n\ndraft: no\n\nText\n", "public"),
]

@Suite struct FrontMatterOpeningTests {
  @Test(arguments: fences) func almostRightLinesAreRead(_ c: OpeningCase) throws {
    #expect(verdict(ofPost: c.text) == c.verdict)
    let text = try SourceText(try decodeText(Array(c.text.utf8), file: "p.md"), file: "p.md")
    #expect(Array(text.bytes[text.body]) == Array("Text.\n".utf8), "nothing of the fields is text")
    let isExact = c.text.contains("\n---\n\ntitle") || c.text.hasPrefix("\n\n---")
    #expect((text.warning == nil) == isExact, "\(text.warning?.description ?? "")")
  }

  @Test(arguments: refusals) func whatMayBeFieldsIsNoText(_ c: OpeningCase) {
    #expect(verdict(ofPost: c.text) == c.verdict)
    // The same in a page of a thing.
    #expect(verdict(of: .page, c.text) == c.verdict)
  }

  @Test(arguments: texts) func whatIsTextStaysText(_ c: OpeningCase) {
    #expect(verdict(ofPost: c.text) == c.verdict)
  }

  @Test(arguments: [
    ("fields that nobody knows", "Weather: fog\nMood: calm\n\nText\n", ["stray-fields"]),
    ("a known field below front matter", "---\ntitle: A\n---\ntags: trust\n\nText\n", ["stray-fields"]),
    ("two sentences", "We met.\nMood: calm\n", []),
  ])
  func linesLikeFieldsAreNeverPublishedSilently(why: String, text: String, codes: [String]) throws {
    let source = try SourceText(Array(text.utf8), file: "p.md")
    #expect((source.strayFields("p.md").map { [$0.code] } ?? []) == codes, "\(why)")
  }

  @Test func gzipAndOldWordAreNamed() {
    for bytes: [UInt8] in [[0x1F, 0x8B, 8, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]] {
      #expect(throws: (any Error).self) { try decodeText(bytes, file: "p.md") }
      #expect(FileSignature(bytes) != nil)
    }
  }
}
