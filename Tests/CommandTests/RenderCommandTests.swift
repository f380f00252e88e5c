import Testing

@Suite struct RenderCommandTests {
  struct RenderCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var arguments: [String] = []
    let input: [UInt8]
    let output: String
    var errors = ""
    var status: Int32 = 0
  }

  @Test(arguments: [
    RenderCase(
      testDescription: "Markdown with Daybook's extensions", input: Array("# One\n\n~~two~~ [[three]]\n".utf8),
      output: "<h1 id=\"one\">One</h1>\n<p id=\"p-two-three\"><del>two</del> three</p>\n"),
    RenderCase(
      testDescription: "CommonMark alone", arguments: ["--plain"], input: Array("# One\n\n~~two~~ [[three]]\n".utf8),
      output: "<h1>One</h1>\n<p>~~two~~ [[three]]</p>\n"),
    RenderCase(
      testDescription: "front matter is passed over", input: Array("---\ntitle: T\n---\n\nText.\n".utf8),
      output: "<p>Text.</p>\n"),
    RenderCase(testDescription: "nothing in, nothing out", input: [], output: ""),
    RenderCase(
      testDescription: "bytes that are no text, with their place",
      input: Array("One\nb".utf8) + [0xFF] + Array("\n".utf8),
      output: "",
      errors: """
        standard input:2:2: error: the byte FF is not UTF-8 text; save the file again as UTF-8
        1 error; nothing was written

        """, status: 1),
    RenderCase(
      testDescription: "warnings go to standard error", input: Array("---\ntitle: T\n---\n\n<b>x</b>\n".utf8),
      output: "<p>x</p>\n",
      errors: "standard input:5:1: warning: 2 HTML tags are left out; "
        + "the words between the tags are kept; write Markdown instead ('daybook guide markdown')\n"),
  ])
  func rendersStandardInput(_ c: RenderCase) throws {
    let result = try Program.run(["render"] + c.arguments, in: "/", input: c.input)
    #expect(Array(result.output.utf8) == Array(c.output.utf8))
    #expect(result.errors == c.errors)
    #expect(result.status == c.status && !result.wasKilled)
  }
}
