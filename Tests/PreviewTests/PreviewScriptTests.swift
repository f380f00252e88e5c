import Testing
@testable import Preview

@Suite struct PreviewScriptTests {
  private static func added(to page: String) -> String {
    String(decoding: PreviewScript.added(to: Array(page.utf8), generation: 7), as: UTF8.self)
  }

  @Test(arguments: [
    ("<body><p>x</p></body></html>", "<body><p>x</p>SCRIPT</body></html>"),
    ("<pre></body></pre></body>", "<pre></body></pre>SCRIPT</body>"),
    ("<p>no end", "<p>no endSCRIPT"),
    ("", "SCRIPT"),
  ]) func standsBeforeThePagesEnd(_ page: String, _ wanted: String) {
    let script = "<script src=\"/.daybook/preview.js\" data-generation=\"7\" defer></script>\n"
    #expect(Self.added(to: page) == wanted.replacing("SCRIPT", with: script))
  }
}
