extension Diagnostic {
  /// The number of other places that a bundled warning names.
  private static let placesShown = 3

  /// Bundles diagnostics for people: a warning that one habit causes again and again is reported once, with the number of its places
  /// and the first few of them.
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

  /// How warnings are grouped into one habit.
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
