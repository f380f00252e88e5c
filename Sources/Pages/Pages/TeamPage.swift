internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let team = Shape(
    "a team",
    Field.ofEveryThing + [
      .list("levels", .link, "the levels it belongs to"),
      .list("members", .member, "who is in it"),
      .record("strengths", .strengthTable, "what its members share of their strengths, by skill and member"),
      .list("goals", .goalEntry, "its goals, the open ones first"),
      .list("steps", .step, "promises made to the team, the open ones first; at most 20; only where the plan is shown"),
      .list("asks", .questionEntry, "the questions whose files say that the team asks them"),
      .flag("no_strengths", "whether its members share nothing, in a journal in which people share strengths"),
      .flag("no_goals", "whether it has no goal, in a journal that has goals"),
    ])
}

extension SiteViews {
  func ownValues(ofTeam index: ThingIndex) -> [Value] {
    let team = site.journal[index]
    let (people, goals) = (team.teamDetail?.members ?? [], team.teamDetail?.goals ?? [])
    let strengths = strengths(of: people)
    return [
      .list(links(to: team.levels)), .list(members(people)), strengths.map { .record($0) } ?? .none,
      .list(self.goals(goals)),
      steps(for: index), questions(askedBy: index),
      .flag(modelUse.strengths && strengths == nil && !people.isEmpty),
      .flag(modelUse.goals && goals.isEmpty),
    ]
  }
}
