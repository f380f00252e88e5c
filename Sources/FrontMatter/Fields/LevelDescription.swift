/// What a skill looks like at a level.
package struct LevelDescription: Equatable, Sendable {
  package var level: Located<String>
  package var text: String
}
