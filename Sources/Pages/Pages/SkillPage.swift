internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let levelText = Shape(
    "what a skill looks like at a level",
    [
      .record("level", .link, "the level"),
      .text("text", "what it looks like there"),
    ])

  static let skill = Shape(
    "a skill",
    Field.ofEveryThing + [
      .list("levels", .link, "the levels its posts are about"),
      .list("own_levels", .link, "the levels that its file names"),
      .list("framework", .itemReference, "the items of frameworks that it belongs to"),
      .list("looks_like", .levelText, "what it looks like at each level, in the order of the levels"),
      .list("needed_by", .link, "the levels that need it"),
      .list("offers", .offer, "what people share about it: how they do now, what they offer, what shows it"),
      .list("used_by", .goalEntry, "the goals that use it, the open ones first"),
      .list("grown_by", .goalEntry, "the goals by which people grow in it, the open ones first"),
      .flag("no_needs", "whether no level needs it, in a journal whose levels name skills"),
      .flag("no_offers", "whether nobody shares a line about it, in a journal in which people share some"),
      .flag("no_goals", "whether no goal uses it or grows it, in a journal that has goals"),
    ])
}

extension SiteViews {
  func ownValues(ofSkill index: ThingIndex, isFirstPage: Bool) -> [Value] {
    let skill = site.journal[index]
    guard isFirstPage else { return [Value](repeating: .none, count: 11) }
    let detail = skill.skillDetail
    let (neededBy, offeredBy) = (detail?.neededBy ?? [], detail?.offeredBy ?? [])
    let (leveragedBy, grownBy) = (detail?.leveragedBy ?? [], detail?.grownBy ?? [])
    let looks = (detail?.looksLike ?? []).map { Record(.levelText, [link($0.level), .text($0.text)]) }
    return [
      .list(frequent(skill.posts) { site.journal.posts[$0].levels }), .list(links(to: skill.levels)),
      .list(itemReferences(detail?.framework ?? [])), .list(looks), .list(links(to: neededBy)),
      .list(offers(offeredBy)), .list(goals(leveragedBy)), .list(goals(grownBy)),
      .flag(modelUse.needs && neededBy.isEmpty),
      .flag(modelUse.strengths && offeredBy.isEmpty),
      .flag(modelUse.goals && leveragedBy.isEmpty && grownBy.isEmpty),
    ]
  }
}
