import Diagnostics
import Testing

@testable import Markdown

@Suite struct MistypedLinkTests {
  private func messages(_ markdown: String) -> [String] {
    RenderedBody(markdown.utf8, options: .journal).problems.map {
      let diagnostic = $0.diagnostic(in: "a.md")
      return pointed($0.position, $0.length, in: markdown) + " → " + (diagnostic.hint ?? "")
    }
  }

  @Test(arguments: [
    ("[a](our plan.pdf)", "[a](our plan.pdf) → write [a](<our plan.pdf>)"),
    ("x ![é](Bild 1.pdf) y", "![é](Bild 1.pdf) → write ![é](<Bild 1.pdf>)"),
    ("[a](b (1).pdf \"The plan\")", "[a](b (1).pdf \"The plan\") → write [a](<b (1).pdf>)"),
    ("[a](my note.md#part)", "[a](my note.md#part) → write [a](<my note.md#part>)"),
    ("[a](../my notes/)", "[a](../my notes/) → write [a](<../my notes/>)"),
    ("[a] (plan.pdf)", "[a] (plan.pdf) → write [a](plan.pdf)"),
    ("> é [a] (https://b.example)", "[a] (https://b.example) → write [a](https://b.example)"),
    ("(a b)[plan.pdf]", "(a b)[plan.pdf] → write [a b](plan.pdf)"),
    ("`[b](c d.md)` [a](c d.md)", "[a](c d.md) → write [a](<c d.md>)"),
  ])
  func saysWhatALinkLacks(_ markdown: String, _ message: String) { #expect(messages(markdown) == [message]) }

  @Test(arguments: [
    "[a](<our plan.pdf>)", "[a]( plan.pdf )", "[a](plan.pdf \"see plan two.pdf\")", "[a](b c)", "[sic] (see below)",
    "[1](see p. 12)",
    "- [ ] (plan.pdf)\n- [x] (plan.pdf)", "    [a](b c.md)", "```\n[a](b c.md)\n```", "[a](b.md) (plan.pdf)",
    "[a](b.md)[c.md]", "[[a]] (b.md)", "x (y) [z.md]", "]", "[](", "[a](b c.md", "()[]", "[] (a.md)",
  ])
  func staysSilentElsewhere(_ markdown: String) { #expect(messages(markdown) == []) }
}
