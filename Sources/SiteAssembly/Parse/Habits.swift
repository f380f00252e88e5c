internal import Diagnostics

/// Warnings that come once for each file of a journal because its author, or a program, always writes so.
enum Habits {
  private static let codes: Set = ["odd-fence"]

  /// Of several that say the same, the first, with the number of files.
  static func told(once problems: [Diagnostic]) -> [Diagnostic] {
    var first: [String: (problem: Diagnostic, files: Int)] = [:]
    for problem in problems where codes.contains(problem.code) {
      let known = first[problem.message]
      first[problem.message] = (min(problem, known?.problem ?? problem), (known?.files ?? 0) + 1)
    }
    guard !first.isEmpty else { return problems }
    return problems.filter { !codes.contains($0.code) }
      + first.values.map { problem, files in
        var problem = problem
        if files > 1 { problem.message += ", in \(files) files" }
        return problem
      }
  }
}
