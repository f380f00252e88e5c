internal import Diagnostics

/// Gathers problems, one of a kind for each place.
struct FoundProblems {
  private struct Key: Hashable {
    let file: String
    let position: Position?
    let code: String
  }

  private var seen: Set<Key> = []
  private var found: [Diagnostic] = []

  var problems: Problems { Problems(found.sorted()) }
  var all: [Diagnostic] { found }

  func contains(_ code: String, at place: Place) -> Bool {
    seen.contains(Key(file: place.file, position: place.position, code: code))
  }

  mutating func add(_ problem: Diagnostic) {
    let key = Key(file: problem.file, position: problem.position, code: problem.code)
    if seen.insert(key).inserted { found.append(problem) }
  }
}
