internal import Diagnostics

/// A goal's progress.
package enum GoalStatus: String, CaseIterable, Sendable {
  case open, met, changed, dropped
}

/// What only goals have.
package struct GoalFields: OwnFields {
  package var team: Located<String>?
  package var person: Located<String>?
  /// The skills that it uses.
  package var leverages: [Located<String>] = []
  /// The skills that it builds.
  package var grows: [Located<String>] = []
  package var by: Located<PostDate>?
  package var status: Located<GoalStatus>?
  package var checks: [GoalCheck] = []
}

extension ThingFields {
  package internal(set) var goal: GoalFields {
    get { self[GoalFields.self] }
    set { self[GoalFields.self] = newValue }
  }
}

extension KindTraits {
  static let goal = KindTraits(
    .goal,
    [
      ThingFields.orderRow, ThingFields.levelsRow,
      Field("team", .text, \.goal.team, read: .name, names: .whole([.thing(.team)])),
      Field("person", .text, \.goal.person, read: .name, names: .whole([.thing(.person)])),
      Field("leverages", .names, \.goal.leverages, read: .names, names: .list([.thing(.skill)])),
      Field("grows", .names, \.goal.grows, read: .names, names: .list([.thing(.skill)])),
      ThingFields.supportsRow,
      Field("by", .other, \.goal.by, read: .date),
      Field("status", .other, \.goal.status, read: .choice()),
      Field("checks", .mapping, \.goal.checks, read: ValueReader { $0.checks($1, $2) }),
      ThingFields.frameworkRow,
    ],
    otherNames: ["level": "levels", "skills": "leverages"],
    options: ["level": "levels", "author": "person", "skill": "leverages"],
    hints: [
      "levels": "the level that it belongs to", "person": "the person whose goal it is", "by": "2027-05-31",
      "status": "open",
    ])
}
