/// What a skill looks like, who needs it, who has it, and which goals use it; lists in the order of `Journal.things(of:)`.
package struct SkillDetail: Sendable, Equatable {
  /// The framework's items that it belongs to.
  package var framework: [FrameworkItemIndex] = []
  /// Its descriptions, in the order of the levels.
  package var looksLike: [LevelText] = []
  /// Levels.
  package var neededBy: [ThingIndex] = []
  /// The lines that people share about it, by person; a line may say how they do now and offer nothing.
  package var offeredBy: [SharedReflection] = []
  /// Goals that use it.
  package var leveragedBy: [ThingIndex] = []
  /// Goals by which people grow in it.
  package var grownBy: [ThingIndex] = []
}

/// A skill's description for one level.
package struct LevelText: Sendable, Equatable {
  package var level: ThingIndex
  package var text: String
}
