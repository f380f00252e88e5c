internal import Diagnostics

/// What only teams have.
package struct TeamFields: OwnFields {
  /// People.
  package var members: [Located<String>] = []
}

extension ThingFields {
  package internal(set) var team: TeamFields {
    get { self[TeamFields.self] }
    set { self[TeamFields.self] = newValue }
  }
}

extension KindTraits {
  static let team = KindTraits(
    .team,
    [
      ThingFields.orderRow,
      Field("members", .names, \.team.members, read: .names, names: .list([.thing(.person)])),
      ThingFields.levelsRow,
    ],
    otherNames: ["level": "levels"], options: ["level": "levels", "author": "members"],
    hints: ["members": "people, with commas between them", "levels": "the level that they belong to"])
}
