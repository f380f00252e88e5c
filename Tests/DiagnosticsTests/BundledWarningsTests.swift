import Diagnostics
import Testing

@Suite struct BundledWarningsTests {
  private func warning(_ code: String, _ file: String, _ message: String = "no title", line: Int? = 1) -> Diagnostic {
    Diagnostic(
      .warning, code, file: file, at: line.map { Position(line: $0, column: 1) }, message: message, hint: "add one")
  }

  private func told(_ diagnostics: [Diagnostic]) -> [String] {
    Diagnostic.bundled(diagnostics, habits: ["no-title": .sameCode, "field": .sameMessage]).map(\.description)
  }

  @Test func oneIsToldAsItIs() {
    #expect(told([warning("no-title", "a.md")]) == ["a.md:1:1: warning: no title; add one"])
  }

  @Test func twoAreOne() {
    #expect(
      told([warning("no-title", "a.md"), warning("no-title", "b.md", "no title, so 'B'", line: 4)]) == [
        "a.md:1:1: warning: no title (the same in 1 more place: b.md:4); add one"
      ])
  }

  @Test func ofManyTheFirstPlacesAreNamed() {
    let all = ["a", "b", "c", "d", "e", "f"].map { warning("no-title", $0 + ".md", line: nil) }
    #expect(told(all) == ["a.md: warning: no title (the same in 5 more places: b.md, c.md, d.md and 2 more); add one"])
  }

  @Test func messagesOfTheirOwnStayApart() {
    let all = [
      warning("field", "a.md", "x"), warning("field", "b.md", "y"), warning("field", "c.md", "x"),
      warning("other", "d.md", "z"),
      warning("other", "e.md", "z"),
    ]
    #expect(
      told(all) == [
        "a.md:1:1: warning: x (the same in 1 more place: c.md:1); add one", "b.md:1:1: warning: y; add one",
        "d.md:1:1: warning: z; add one", "e.md:1:1: warning: z; add one",
      ])
  }

  @Test func errorsAreAllTold() {
    let errors = ["a.md", "b.md"].map { Diagnostic(.error, "no-title", file: $0, message: "x") }
    #expect(told(errors).count == 2)
  }
}
