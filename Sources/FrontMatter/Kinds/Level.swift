internal import Diagnostics

/// What only levels have.
package struct LevelFields: OwnFields {
  /// Who belongs to it.
  package var roles: [Located<String>] = []
  /// Skills.
  package var needs: [Located<String>] = []
}

extension ThingFields {
  package internal(set) var level: LevelFields {
    get { self[LevelFields.self] }
    set { self[LevelFields.self] = newValue }
  }
}

extension KindTraits {
  static let level = KindTraits(
    .level,
    [
      ThingFields.orderRow, ThingFields.supportsRow,
      Field("roles", .names, \.level.roles, read: .names),
      Field("needs", .names, \.level.needs, read: .names, names: .list([.thing(.skill)])),
    ],
    otherNames: ["skills": "needs"], options: ["skill": "needs"],
    hints: ["summary": "One sentence on who belongs to it", "supports": "the level that it supports"])
}
