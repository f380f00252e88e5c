import Diagnostics
import Testing

@testable import Markdown

@Suite struct StrayMarkTests {
  private func marks(_ markdown: String) -> [String] {
    RenderedBody(markdown.utf8, options: .journal).problems.map {
      "\($0.diagnostic(in: "a.md").code) \($0.position.line):\($0.position.column) \($0.length)"
    }
  }

  @Test(arguments: [
    ("a\n##Plan", "mistyped-heading 2:1 2"),
    ("> ###Plan", "mistyped-heading 1:3 3"),
    ("- a\\\n  ##Plan", "mistyped-heading 2:3 2"),
    ("**Note: **bring it", "stray-stars 1:1 2"),
    ("> a\n> é ** b**", "stray-stars 2:6 2"),
    ("**Fine** and\n**not **so", "stray-stars 2:1 2"),
    ("a\n\n```sh\nls\n\nb", "open-code 3:1 3"),
    ("- ~~~~\n  a\n  ~~~\n- b", "open-code 1:3 4"),
    ("> ```\n> a\n\nb", "open-code 1:3 3"),
    ("a\n\n> ```\n> b\n\nc", "open-code 3:3 3"),
    ("- ```\n  a\n\nb\n\n```\nc\n```", "open-code 1:3 3"),
  ])
  func findsMark(_ markdown: String, _ mark: String) { #expect(marks(markdown) == [mark]) }

  @Test(arguments: [
    "## Plan", "#Plan", "a ##b", "\\##Plan", "#######Plan", "`##a`", "**b** c", "2**3", "\\*\\*a", "***", "`**a `",
    "a * b",
    "```\na\n```", "```\na\n````  \n\nb", "- ```\n  a\n  ```\n- b", "> ~~~\n> a\n> ~~~", "    a\n\nb", "```\n```",
    "```", "~~~\na\n~~~",
    "**a**b **c**", "[x]: y \"##a\"",
  ])
  func staysSilentElsewhere(_ markdown: String) { #expect(marks(markdown) == []) }
}
