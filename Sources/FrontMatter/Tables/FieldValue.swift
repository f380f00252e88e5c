internal import Diagnostics

/// A value that a field can have: an optional one, or a list.
protocol FieldValue: Equatable {
  /// The value of two fields that mean the same: the first that is there; a list gains what it lacks.
  func filled(from other: Self) -> Self
  /// As if it stood at the beginning of its file.
  var unplaced: Self { get }
}

/// What optional values and lists consist of.
protocol FieldPart: Equatable {
  var unplaced: Self { get }
}

extension FieldPart {
  var unplaced: Self { self }
}

extension Optional: FieldValue where Wrapped: FieldPart {
  func filled(from other: Self) -> Self { self ?? other }
  var unplaced: Self { self?.unplaced }
}

extension Array: FieldValue where Element: FieldPart {
  func filled(from other: Self) -> Self {
    let known = map(\.unplaced)
    return self + other.filter { !known.contains($0.unplaced) }
  }

  var unplaced: Self { map(\.unplaced) }
}

extension Bool: FieldPart {}
extension Int: FieldPart {}
extension GoalCheck: FieldPart {}
extension LinkEntry: FieldPart {}
extension FrameworkItemEntry: FieldPart {}
extension SelfSkill: FieldPart {}

extension Located: FieldPart where Value: Equatable {
  var unplaced: Located { Located(value, at: .start) }
}

extension LevelDescription: FieldPart {
  var unplaced: Self { Self(level: level.unplaced, text: text) }
}

extension SourceEntry: FieldPart {
  var unplaced: Self {
    var entry = self
    (entry.position, entry.length) = (.start, 1)
    return entry
  }
}
