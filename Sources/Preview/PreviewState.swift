package import Diagnostics

/// The state of a preview: the generation of the journal, and its problems.
package struct PreviewState: Sendable, Equatable {
  /// From 1; a page that was made before shows something older.
  package var generation: Int
  package var title: String
  package var posts: Int
  package var problems: [Diagnostic]
  /// For places of problems, the lines of the files.
  package var lines: [String: String]

  package var hasErrors: Bool { problems.contains { $0.severity == .error } }
}

extension Diagnostic {
  /// `content/posts/x.md:3:7`, or the file alone.
  var place: String { file + (position.map { ":\($0.line):\($0.column)" } ?? "") }
}
