/// All the problems that one stage found; thrown when at least one of them is an error.
package struct Problems: Error, Equatable, Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  /// The number of posts that could be published without the texts that have errors; `nil` if leaving them out doesn't help.
  package var soundPosts: Int?

  package init(_ diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
  }

  package mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package mutating func add(_ more: [Diagnostic]) {
    diagnostics.append(contentsOf: more)
  }

  package var isEmpty: Bool { diagnostics.isEmpty }
  package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  /// In the order in which they are printed.
  package var sorted: [Diagnostic] { diagnostics.sorted() }

  /// Throws itself when it holds an error; warnings alone let the build go on.
  package func throwIfErrors() throws(Problems) {
    if hasErrors { throw self }
  }
}
