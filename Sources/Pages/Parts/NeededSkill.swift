internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

/// A skill that a level needs, with who has it and the posts that show it.
struct NeededSkill: Sendable {
  private static let mostLines = 5

  let skill: ThingIndex
  let level: ThingIndex
  /// What people share about it: what those of the supporting levels offer, and others; a few of each.
  let offers: [SharedReflection]
  let others: [SharedReflection]
  /// How many lines there are besides.
  let more: Int

  static func all(of level: ThingIndex, in journal: Journal) -> [NeededSkill] {
    guard let detail = journal[level].levelDetail else { return [] }
    let offered = Set(detail.offers)
    return detail.needs.map { NeededSkill($0, at: level, offered: offered, in: journal) }
  }

  private init(_ skill: ThingIndex, at level: ThingIndex, offered: Set<SharedReflection>, in journal: Journal) {
    let lines = journal[skill].skillDetail?.offeredBy ?? []
    self.skill = skill
    self.level = level
    offers = Array(lines.filter(offered.contains).prefix(Self.mostLines))
    others = Array(lines.lazy.filter { !offered.contains($0) }.prefix(Self.mostLines))
    more = lines.count - offers.count - others.count
  }
}

private let postsOfSkill = 3

let neededSkillShape: Shape<NeededSkill> = Shape("a skill that a level needs") {
  text("title", "its name") { needed, context in context.journal[needed.skill].title }
  route("url", "its page") { needed, context in context.journal[needed.skill].route }
  text("summary", "its summary") { needed, context in context.journal[needed.skill].summary }
  text("looks_like", "what it looks like at this level") { needed, context in
    context.journal[needed.skill].skillDetail?.looksLike.first { $0.level == needed.level }?.text
  }
  list("offers", offerShape, "what people of the levels that support this one offer; at most five") { needed, context in
    needed.offers.compactMap { Offer($0, in: context.journal) }
  }
  list("others", offerShape, "what others share about it; at most five") { needed, context in
    needed.others.compactMap { Offer($0, in: context.journal) }
  }
  number("more", "how many shared lines about it only its own page has") { needed, _ in needed.more }
  cards("posts", "posts that name it, the newest first; at most three") { needed, context in
    Array(context.journal[needed.skill].posts.prefix(postsOfSkill))
  }
  number("count", "how many posts name it") { needed, context in context.journal[needed.skill].posts.count }
  text("posts_count", "the same in words: '1 post', '12 posts'") { needed, context in
    context.words.counted(.postsCount, context.journal[needed.skill].posts.count)
  }
}
