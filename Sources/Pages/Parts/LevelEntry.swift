internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

let levelEntryShape: Shape<ThingIndex> = Shape("a level in a list") {
  fieldsOfEveryEntry()
  number("goals_count", "how many goals support it") { level, context in goalCount(of: level, in: context) }
  text("goals", "the same in words: '1 goal', '2 goals'; empty for none") { level, context in
    let count = goalCount(of: level, in: context)
    return count == 0 ? nil : context.words.counted(.goalsCount, count)
  }
  list("links", levelLinkShape, "the other levels whose posts its own posts link to, in their order") {
    level, context in links(from: level, in: context)
  }
}

/// How often the posts of one level link to those of another.
struct LevelLink: Sendable {
  let to: ThingIndex
  let count: Int
}

let levelLinkShape: Shape<LevelLink> = Shape("links to a level") {
  text("title", "the level's name") { link, context in context.journal[link.to].title }
  route("url", "its address") { link, context in context.journal[link.to].route }
  number("count", "how many links there are: each post that links to a post there counts once") { link, _ in link.count
  }
  text("links", "the same in words: '1 link', '12 links'") { link, context in
    context.words.counted(.linksCount, link.count)
  }
}

private func goalCount(of level: ThingIndex, in context: PageContext) -> Int {
  guard let figures = context.levelFigures, let place = figures.place(of: level) else { return 0 }
  return figures.goals[place]
}

private func links(from level: ThingIndex, in context: PageContext) -> [LevelLink] {
  guard let figures = context.levelFigures, let place = figures.place(of: level) else { return [] }
  return figures.linked(from: place).map { LevelLink(to: figures.levels[$0.level], count: $0.count) }
}
