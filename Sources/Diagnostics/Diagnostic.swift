/// A problem that the journal's author can fix, printed the way compilers do so that editors can jump to it:
/// `content/posts/fog.md:3:1: error: unknown field 'dat'; did you mean 'date'?`
package struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Severity: String, Sendable, Comparable {
    case warning, error
    package static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
  }

  package var severity: Severity
  /// The kind of problem, stable between versions: lower case, hyphens (`broken-link`).
  package var code: String
  /// The path below the journal's folder, `/` between parts; a journal's settings are `daybook.yml`.
  package var file: String
  /// `nil` when the file as a whole is meant (it cannot be read, two files clash).
  package var position: Position?
  /// The number of bytes of the line that the problem covers, for the caret line; at least 1.
  package var length: Int
  /// The problem: lowercase, names in 'quotes', no period.
  package var message: String
  /// The fix, in the same style; printed after a semicolon.
  package var hint: String?

  package init(
    _ severity: Severity = .error, _ code: String, file: String, at position: Position? = nil, length: Int = 1,
    message: String, hint: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.position = position
    self.length = max(1, length)
    self.message = message
    self.hint = hint
  }

  /// The same, as something that stops nothing.
  package var asWarning: Self {
    var warning = self
    warning.severity = .warning
    return warning
  }

  package var description: String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file)\(place): \(severity.rawValue): \(message)" + (hint.map { "; \($0)" } ?? "")
  }
}

extension Diagnostic: Comparable {
  /// By file, then place, then severity (errors first), then text: a total order, so that two runs print the same.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.file != b.file { return a.file < b.file }
    let (x, y) = (a.position ?? .init(line: 0, column: 0), b.position ?? .init(line: 0, column: 0))
    if x != y { return x < y }
    if a.severity != b.severity { return a.severity > b.severity }
    return (a.message, a.hint ?? "", a.code) < (b.message, b.hint ?? "", b.code)
  }
}
