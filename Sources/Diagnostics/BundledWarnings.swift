extension Diagnostic {
  /// How many places a bundled warning names besides its own.
  private static let placesShown = 3

  /// What a person is told of a journal: a warning that comes back for one habit is said once, with the number of its places and the
  /// first of them.
  ///
  /// - Parameter habits: the codes of such warnings. Each bundle is of one code, or of one message where `habits` says so.
  /// - Returns: the others and the bundles, each where its first warning was.
  package static func bundled(_ diagnostics: [Diagnostic], habits: [String: Habit]) -> [Diagnostic] {
    var groups: [String: [Diagnostic]] = [:]
    for diagnostic in diagnostics {
      if let key = diagnostic.habitKey(habits) { groups[key, default: []].append(diagnostic) }
    }
    var told: Set<String> = []
    return diagnostics.compactMap { diagnostic in
      guard let key = diagnostic.habitKey(habits), let group = groups[key], group.count > 1 else { return diagnostic }
      return told.insert(key).inserted ? bundle(group) : nil
    }
  }

  /// What makes warnings one habit.
  package enum Habit: Sendable {
    case sameCode, sameMessage
  }

  private func habitKey(_ habits: [String: Habit]) -> String? {
    guard severity == .warning, let habit = habits[code] else { return nil }
    return habit == .sameCode ? code : code + "\u{0}" + message
  }

  private static func bundle(_ group: [Diagnostic]) -> Diagnostic {
    var first = group[0]
    let others = group.dropFirst()
    let shown = others.prefix(placesShown).map(\.place)
    let rest = others.count - shown.count
    let places = shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    first.message +=
      " (the same \(others.count == 1 ? "in 1 more place" : "in \(others.count) more places"): \(places))"
    return first
  }

  private var place: String { position.map { "\(file):\($0.line)" } ?? file }
}
