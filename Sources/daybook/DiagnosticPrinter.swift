internal import Diagnostics
internal import Disk
internal import Foundation

/// Prints problems as compilers do, one on a line; on a terminal with the line they are about and a mark below it.
struct DiagnosticPrinter {
  let console: Console
  /// The journal's folder.
  let folder: String
  /// Whether errors kept files from being written; a preview never writes any.
  var writesFiles = true
  /// Whether to print the number of errors at the end.
  var countsErrors = true
  /// The option or command that prints every warning: `--json`, or another command; `nil` if there is none.
  var wholeList: String?
  /// A flood of warnings hides the errors: more than these are only counted.
  static let mostWarnings = 60

  /// Warnings of which a journal from another program has one for each file.
  private static let habits: [String: Diagnostic.Habit] = [
    "no-title": .sameCode, "bad-slug": .sameCode, "empty-slug": .sameCode, "html-in-field": .sameCode,
    "not-markdown": .sameMessage, "code-in-markdown": .sameMessage, "section-page": .sameCode,
    "no-date": .sameCode, "date-from-text": .sameMessage, "unknown-field": .sameMessage,
    "same-address": .sameCode, "foreign-field": .sameMessage, "ignored-field": .sameMessage, "no-alt": .sameMessage,
    "raw-html": .sameCode,
  ]

  func print(_ diagnostics: [Diagnostic]) {
    let diagnostics = Diagnostic.bundled(diagnostics, habits: Self.habits)
    let errors = diagnostics.filter { $0.severity == .error }
    let warnings = diagnostics.filter { $0.severity == .warning }
    let shown = Set(warnings.prefix(Self.mostWarnings))
    for diagnostic in diagnostics where diagnostic.severity == .error || shown.contains(diagnostic) {
      print(diagnostic)
    }
    let rest = warnings.dropFirst(Self.mostWarnings)
    if !rest.isEmpty {
      let whole = wholeList.map { "; \($0) lists them all" } ?? ""
      console.write("… and \(rest.count) more warnings: \(counts(of: rest))\(whole)\n")
    }
    if !errors.isEmpty, countsErrors {
      let isUntouched = writesFiles && !errors.contains { $0.code == Diagnostic.cannotFinishCode }
      let count = counted(errors.count, "error")
      console.write(count + (isUntouched ? "; nothing was written\n" : "\n"))
    }
  }

  private func print(_ diagnostic: Diagnostic) {
    guard console.hasColors else {
      console.write(diagnostic.description + "\n" + (console.isTerminal ? excerpt(of: diagnostic) : ""))
      return
    }
    let place = diagnostic.position.map { ":\($0.line):\($0.column)" } ?? ""
    let severity = console.styled(diagnostic.severity.rawValue, diagnostic.severity == .error ? .red : .yellow)
    let hint = diagnostic.hint.map { "; \($0)" } ?? ""
    console.write(
      console.styled(diagnostic.file + place, .bold) + ": \(severity): \(diagnostic.message)\(hint)\n"
        + excerpt(of: diagnostic))
  }

  /// The source line with a mark below the place; empty when the file cannot be shown.
  private func excerpt(of diagnostic: Diagnostic) -> String {
    guard let position = diagnostic.position,
      let text = FileManager.default.contents(atPath: folder + "/" + diagnostic.file), text.count < 1 << 22
    else { return "" }
    let lines = text.split(separator: 0x0A, maxSplits: position.line, omittingEmptySubsequences: false)
    guard lines.count >= position.line else { return "" }
    return SourceExcerpt(line: Array(lines[position.line - 1]), column: position.column, length: diagnostic.length).text
  }

  private func counts(of warnings: some Sequence<Diagnostic>) -> String {
    Dictionary(grouping: warnings, by: \.code).map { ($0.value.count, $0.key) }
      .sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
