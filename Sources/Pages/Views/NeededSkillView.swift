internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let neededSkill = Shape(
    "a skill that a level needs",
    [
      .text("title", "its name"),
      .route("url", "its page"),
      .text("summary", "its summary"),
      .text("looks_like", "what it looks like at this level"),
      .list("offers", .offer, "what people of the levels that support this one offer; at most five"),
      .list("others", .offer, "what others share about it; at most five"),
      .number("more", "how many shared lines about it only its own page has"),
      .list("posts", .card, "posts that name it, the newest first; at most three"),
      .number("count", "how many posts name it"),
      .text("posts_count", "the same in words: '1 post', '12 posts'"),
    ])
}

extension SiteViews {
  private static let linesOfSkill = 5
  private static let postsOfSkill = 3

  /// The skills that the level needs, each with who has it and the posts that show it.
  func neededSkills(of level: ThingIndex) -> [Record] {
    guard let detail = site.journal[level].levelDetail else { return [] }
    let offered = Set(detail.offers)
    return detail.needs.map { neededSkill($0, at: level, offered: offered) }
  }

  private func neededSkill(_ index: ThingIndex, at level: ThingIndex, offered: Set<SharedReflection>) -> Record {
    let skill = site.journal[index]
    let lines = skill.skillDetail?.offeredBy ?? []
    let offers = lines.filter(offered.contains).prefix(Self.linesOfSkill)
    let others = lines.lazy.filter { !offered.contains($0) }.prefix(Self.linesOfSkill)
    let looksLike = skill.skillDetail?.looksLike.first { $0.level == level }?.text
    return Record(
      .neededSkill,
      [
        .text(skill.title), .route(skill.route), .text(skill.summary), .text(looksLike ?? ""),
        .list(self.offers(offers)), .list(self.offers(others)), .number(lines.count - offers.count - others.count),
        .list(cards(of: skill.posts.prefix(Self.postsOfSkill))), .number(skill.posts.count),
        .text(words.counted(.postsCount, skill.posts.count)),
      ])
  }
}
