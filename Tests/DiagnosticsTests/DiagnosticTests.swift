import Diagnostics
import Testing

@Test func printsAsCompilersDo() {
  let diagnostic = Diagnostic(
    .error, "unknown-field", file: "content/posts/fog.md", at: Position(line: 3, column: 1),
    message: "unknown field 'dat'", hint: "did you mean 'date'?")
  #expect(
    diagnostic.description == "content/posts/fog.md:3:1: error: unknown field 'dat'; did you mean 'date'?")
}

@Test func printsWithoutPlaceWhenTheWholeFileIsMeant() {
  let diagnostic = Diagnostic(.warning, "x", file: "daybook.yml", message: "no title")
  #expect(diagnostic.description == "daybook.yml: warning: no title")
}

@Test func sortsByFileThenPlaceThenSeverity() {
  func make(_ file: String, _ line: Int?, _ severity: Diagnostic.Severity, _ message: String) -> Diagnostic {
    Diagnostic(severity, "x", file: file, at: line.map { Position(line: $0, column: 1) }, message: message)
  }
  let sorted = [
    make("a", nil, .error, "m"), make("a", 2, .error, "m"), make("a", 2, .warning, "a"), make("a", 10, .error, "m"),
    make("b", 1, .error, "m"),
  ]
  #expect(Problems(sorted.reversed()).sorted == sorted)
}

@Test func warningsAloneDoNotStop() throws {
  try Problems([Diagnostic(.warning, "x", file: "a", message: "m")]).throwIfErrors()
  let problems = Problems([Diagnostic(.error, "x", file: "a", message: "m")])
  #expect(throws: problems) { try problems.throwIfErrors() }
}
