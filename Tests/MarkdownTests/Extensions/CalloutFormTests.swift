import Diagnostics
import Testing

@testable import Markdown

/// Callouts in the forms that other programs have for them.
@Suite struct CalloutFormTests {
  private static func box(_ kind: String, _ title: String, _ inner: String) -> String {
    "<aside class=\"callout \(kind)\">\n<p class=\"callout-title\">\(title)</p>\n\(inner)</aside>\n"
  }

  private static func fold(_ kind: String, _ title: String, _ inner: String, isOpen: Bool = false) -> String {
    "<details class=\"callout \(kind)\"\(isOpen ? " open" : "")>\n"
      + "<summary class=\"callout-title\">\(title)</summary>\n\(inner)</details>\n"
  }

  @Test(arguments: [
    ("abstract", "summary"), ("tldr", "summary"), ("info", "info"), ("TODO", "todo"), ("hint", "tip"),
    ("Check", "success"),
    ("done", "success"), ("help", "question"), ("faq", "question"), ("attention", "warning"), ("fail", "failure"),
    ("missing", "failure"), ("error", "danger"), ("bug", "bug"), ("example", "example"), ("cite", "quote"),
  ])
  func drawsKind(_ name: String, _ kind: String) {
    let body = RenderedBody("> [!\(name)]\n> a".utf8, options: .journal)
    expectEqual(written(body), Self.box(kind, kind.prefix(1).uppercased() + kind.dropFirst(), "<p>a</p>\n"))
    #expect(body.problems == [])
  }

  @Test(arguments: [
    Case("folded", "> [!quote]- *a* b\n> c", fold("quote", "<em>a</em> b", "<p>c</p>\n")),
    Case("open", "> [!tip]+ a\n>\n> b", fold("tip", "a", "<p>b</p>\n", isOpen: true)),
    Case("folded without a title", "> [!info]-\n> a", fold("info", "Info", "<p>a</p>\n")),
    Case("what a program makes of it", "> [!note|no-icon wide]\n> a", box("note", "Note", "<p>a</p>\n")),
    Case("both", "> [!note|x]- a\n> b", fold("note", "a", "<p>b</p>\n")),
    Case("a title alone", "> [!success]- a", fold("success", "a", "")),
    Case("a dash of the title's own", "> [!note] - a", box("note", "- a", "")),
    Case("no mark: words right behind it", "> [!note]-a\n> b", "<blockquote>\n<p>[!note]-a\nb</p>\n</blockquote>\n"),
    Case("no mark: no name", "> [!] a", "<blockquote>\n<p>[!] a</p>\n</blockquote>\n"),
    Case("one in the other", "> [!info]- a\n> > [!bug] b\n> > c", fold("info", "a", box("bug", "b", "<p>c</p>\n"))),
    Case("unknown: its name is the title", "> [!my-idea]\n> a", box("note", "My idea", "<p>a</p>\n")),
    Case("unknown in other letters", "> [!تنبيه] a", box("note", "a", "")),
  ])
  func drawsObsidiansForms(_ c: Case) { expectEqual(html(c.markdown, .callouts), c.html) }

  @Test(arguments: [
    Case(
      "its own line, a blank line", ":::note\n\na\n\nb\n\n:::\nc",
      box("note", "Note", "<p>a</p>\n<p>b</p>\n") + "<p>c</p>\n"),
    Case("with blanks", "::: warning  Mind *this* \na\n:::", box("warning", "Mind <em>this</em>", "<p>a</p>\n")),
    Case(
      "a title in brackets", ":::tip[Try [it](b) now]\na\n:::", box("tip", "Try <a href=\"b\">it</a> now", "<p>a</p>\n")
    ),
    Case("attributes vanish", ":::danger a {#b .c}\nd\n:::", box("danger", "a", "<p>d</p>\n")),
    Case("colons at both ends", ":::: note ::::\na\n::::", box("note", "Note", "<p>a</p>\n")),
    Case("right below words", "a\n:::note\nb\n:::", "<p>a</p>\n" + box("note", "Note", "<p>b</p>\n")),
    Case(
      "one in the other", "::::info\n:::bug\na\n:::\nb\n::::\nc",
      box("info", "Info", box("bug", "Bug", "<p>a</p>\n") + "<p>b</p>\n") + "<p>c</p>\n"),
    Case(
      "one in the other with as many colons", ":::info\n:::bug\na\n:::\nb\n:::",
      box("info", "Info", box("bug", "Bug", "<p>a</p>\n") + "<p>b</p>\n")),
    Case(
      "code in it, colons in code", ":::note\n```\n:::\n```\n:::\na",
      box("note", "Note", "<pre><code>:::\n</code></pre>\n") + "<p>a</p>\n"),
    Case(
      "a list in it", ":::note\n- a\n\n  b\n:::", box("note", "Note", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n")),
    Case(
      "in an item", "- a\n\n  :::note\n  b\n  :::\n- c",
      "<ul>\n<li>\n<p>a</p>\n" + box("note", "Note", "<p>b</p>\n") + "</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n"),
    Case("Quarto", "::: {.callout-important collapse=\"true\"}\na\n:::", fold("important", "Important", "<p>a</p>\n")),
    Case("MyST", ":::{seealso} A book\na\n:::", box("note", "A book", "<p>a</p>\n")),
    Case("VuePress", "::: details More\na\n:::", fold("note", "More", "<p>a</p>\n")),
    Case(
      "a part that is only set differently", "::: {.column width=50%}\na\n:::\nb",
      "<p>a</p>\n\n<p>b</p>\n".replacing("\n\n", with: "\n")),
    Case("no end", "a\n\n:::note\nb\n\nc", "<p>a</p>\n" + box("note", "Note", "<p>b</p>\n<p>c</p>\n")),
    Case("an end of nothing", "a\n\n:::", "<p>a</p>\n<p>:::</p>\n"),
    Case(
      "in code", "```\n:::note\n```\n\n    :::note",
      "<pre><code>:::note\n</code></pre>\n<pre><code>:::note\n</code></pre>\n"),
    Case("no name", "::: 5 :::\n:::) a", "<p>::: 5 :::\n:::) a</p>\n"),
    Case("ends of lines", ":::note\r\na\r\n:::\r\nb", box("note", "Note", "<p>a</p>\n") + "<p>b</p>\n"),
  ])
  func drawsFencedForms(_ c: Case) { expectEqual(html(c.markdown, .callouts), c.html) }

  @Test(arguments: [
    Case(
      "with a title", "!!! note \"Mind *this*\"\n    a\n\n    b\n\nc",
      box("note", "Mind <em>this</em>", "<p>a</p>\n<p>b</p>\n") + "<p>c</p>\n"),
    Case("without one", "!!! warning\n    a", box("warning", "Warning", "<p>a</p>\n")),
    Case("an empty one", "!!! tip \"\"\n    a", box("tip", "Tip", "<p>a</p>\n")),
    Case("its place", "!!! info inline end \"a\"\n    b", box("info", "a", "<p>b</p>\n")),
    Case("its place alone", "!!! info inline end\n    b", box("info", "Info", "<p>b</p>\n")),
    Case("folded", "??? example\n    a", fold("example", "Example", "<p>a</p>\n")),
    Case("open", "???+ success \"a\"\n    b", fold("success", "a", "<p>b</p>\n", isOpen: true)),
    Case("a tab", "!!! note\n\ta\n\n\tb", box("note", "Note", "<p>a</p>\n<p>b</p>\n")),
    Case(
      "code in it", "!!! note\n    a\n\n        b\n\n    ```\n    c\n    ```",
      box("note", "Note", "<p>a</p>\n<pre><code>b\n</code></pre>\n<pre><code>c\n</code></pre>\n")),
    Case(
      "one in the other", "!!! note\n    a\n\n    !!! bug\n        b\n\n    c",
      box("note", "Note", "<p>a</p>\n" + box("bug", "Bug", "<p>b</p>\n") + "<p>c</p>\n")),
    Case("a cry, no callout", "!!! great news\nnothing is indented", "<p>!!! great news\nnothing is indented</p>\n"),
    Case("a question, no callout", "??? really\n\nno", "<p>??? really</p>\n<p>no</p>\n"),
  ])
  func drawsIndentedForms(_ c: Case) { expectEqual(html(c.markdown, .callouts), c.html) }

  @Test(arguments: [
    ("> [!TPI] a", ["1:3 unknown-callout tip"]), ("a\n\n:::wraning\nb\n:::", ["3:1 unknown-callout warning"]),
    ("> [!zebra] a", ["1:3 unknown-callout -"]), (":::note\na", ["1:1 open-callout -"]),
    ("> [!note] a\n\n:::tip\n:::", []),
  ])
  func saysWhatIsWrong(_ markdown: String, _ said: [String]) {
    let problems = RenderedBody(markdown.utf8, options: .journal).problems
    #expect(
      problems.map { problem in
        let place = "\(problem.position.line):\(problem.position.column) \(problem.diagnostic(in: "f.md").code)"
        if case .unknownCallout(_, let nearest?) = problem.kind { return "\(place) \(nearest)" }
        return place + " -"
      } == said)
  }

  @Test func placesAreThoseOfTheFile() {
    let markdown =
      ":::tip a [[b]]\nc [[d]]\n\n    [[e]]\n:::\n\n!!! note \"f [[g]]\"\n    h [[i]]\n\n    - [[j]]\n\n[[k]]"
    let links = RenderedBody(markdown.utf8, options: .journal).links
    #expect(
      links.map { pointed($0.position, $0.length, in: markdown) } == ["b", "d", "g", "i", "j", "k"].map { "[[\($0)]]" })
  }

  @Test func takesTimeThatGrowsWithLength() {
    for text in [":::a\n", "!!! a\n    ", ":::a\n\n", "::: {.b}\n", "??? a\n\n"] {
      _ = RenderedBody(String(repeating: text, count: 3_000).utf8, options: .journal)
    }
  }
}
