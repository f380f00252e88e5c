import Diagnostics
import Testing

@Suite struct LookAlikeTests {
  @Test func namesTheLetterThatDiffers() {
    #expect(
      LookAlike("a/\u{E9}te\u{301}.md", "b/e\u{301}te\u{301}.md")?.words
        == "the names look the same, but a character is U+00E9 in this one and U+0065 U+0301 in the other")
  }

  @Test(arguments: [("a/b.md", "c/b.md"), ("a/b.md", "a/B.md"), ("\u{E9}/b", "e\u{301}/b"), ("", "")])
  func isNoneOf(_ a: String, _ b: String) { #expect(LookAlike(a, b) == nil) }
}
