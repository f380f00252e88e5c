import Testing

@testable import Markdown

/// `[[` that begins no link is named when somebody seems to have meant one; prose and code are left in peace.
@Suite struct StrayBracketsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, markdown: String, stray: [String]

    init(_ description: String, _ markdown: String, _ stray: [String] = []) {
      (testDescription, self.markdown, self.stray) = (description, markdown, stray)
    }
  }

  @Test(arguments: [
    Case("nothing in it", "See [[]].", ["[[]] empty"]),
    Case("blanks in it", "See [[  ]].", ["[[  ]] empty"]),
    Case("words and no name", "See [[|there]].", ["[[|there]] empty"]),
    Case("one bracket at the end", "See [[the bell] and go on.", ["[[the bell] halfClosed"]),
    Case("with letters beyond ASCII", "Lee [[año nuevo] y sigue.", ["[[año nuevo] halfClosed"]),
    Case("the end on the next line", "See [[the\nbell]] there.", ["[[the broken"]),
    Case("a bracket too many", "See [[the [bell]] there.", ["[[the [bell]] uneven"]),
    Case("several", "[[]] and [[a] and [[b]].", ["[[]] empty", "[[a] halfClosed"]),
    Case("a link", "See [[the bell]] and [[Notes [two]]]."),
    Case("escaped", "See \\[[the bell] and \\[[]]."),
    Case("code", "`[[` and `[[]]` and\n\n    [[]]\n\n```\n[[a]\n```\n"),
    Case("CommonMark's links", "[[1]](#a) [[a](b.md)] [[x] y](z.md) [[a]][r]\n\n[r]: /b"),
    Case("a note in brackets", "[[sic] he said] and [[1, 2], [3, 4]] and [[0.5, 1.5]"),
    Case("a shell's test", "[[ -f plan.txt ] and [[ $a ]"),
    Case("brackets that nobody closes", "Press [[ to open it."),
    Case("a picture", "![[a.png|A door]]"),
  ])
  func areNamed(_ c: Case) {
    let body = RenderedBody(c.markdown.utf8, options: .journal)
    let found = body.problems.compactMap { problem -> String? in
      guard case .strayBrackets(let text, let reason) = problem.kind else { return nil }
      #expect(pointed(problem.position, problem.length, in: c.markdown) == text)
      return "\(text) \(reason)"
    }
    #expect(found == c.stray)
  }
}
