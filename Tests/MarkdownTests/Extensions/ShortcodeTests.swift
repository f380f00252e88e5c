import Diagnostics
import Testing

@testable import Markdown

@Suite struct ShortcodeTests {
  @Test(arguments: [
    Case("Hugo's", "{{< note \"a\" >}} b {{< /note >}} {{% c %}}", "1:1 {{< note >}} 16 | 1:34 {{% c %}} 9"),
    Case(
      "Jekyll's", "a {% link _b.md %} {{ site.url }}{%- c -%}",
      "1:3 {% link %} 16 | 1:20 {{ site.url }} 14 | 1:34 {% c %} 9"),
    Case("over two lines", "a {{< ref\n\"b\" >}}", "1:3 {{< ref >}} 7"),
    Case("each once", "{{< a >}}\n\n{{< b >}} {{< a >}}", "1:1 {{< a >}} 9 | 3:1 {{< b >}} 9"),
    Case("code", "`{{< a >}}` {{< b >}}\n\n    {{< c >}}\n\n```\n{{< d >}}\n```\n", "1:13 {{< b >}} 9"),
    Case("braces", "{a} {{}} {{ 1 }} {{ a", ""),
    Case("many", String(repeating: "{{", count: 2_000), ""),
  ])
  func reports(_ c: Case) {
    let problems = RenderedBody(c.markdown.utf8, options: .journal).problems
    let found = problems.map { problem in
      guard case .shortcode(let shown) = problem.kind else { return "\(problem.kind)" }
      return "\(problem.position.line):\(problem.position.column) \(shown) \(problem.length)"
    }
    #expect(found.joined(separator: " | ") == c.html)
  }

  @Test func saysEachOnceForAJournal() {
    func problems(_ file: String, _ text: String) -> [Diagnostic] {
      RenderedBody(text.utf8, options: .journal).problems.map { $0.diagnostic(in: file) }
    }
    let all = problems("b.md", "{{< a >}} <i>") + problems("a.md", "x {{< a >}} {{% b %}}")
    #expect(
      BodyProblem.onceForEachShortcode(all).sorted().map(\.description) == [
        "a.md:1:3: warning: '{{< a >}}' is another program's markup, so readers see it as typed, in 2 files; "
          + "write it in Markdown, or delete it",
        "a.md:1:13: warning: '{{% b %}}' is another program's markup, so readers see it as typed; "
          + "write it in Markdown, or delete it",
        "b.md:1:11: warning: an HTML tag is left out; the words between the tags are kept; write Markdown instead ('daybook guide markdown')",
      ])
  }
}
