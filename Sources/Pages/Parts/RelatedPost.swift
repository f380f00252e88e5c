internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

/// A post that shares something with the post of a page.
struct RelatedPost: Sendable {
  let post: PostIndex
  let to: PostIndex
}

let relatedShape: Shape<RelatedPost> = Shape("a related post") {
  same("title", as: cardShape, "its title") { related, _ in related.post }
  same("url", as: cardShape, "its address") { related, _ in related.post }
  same("date", as: cardShape, "its day in words") { related, _ in related.post }
  same("iso_date", as: cardShape, "the same for machines") { related, _ in related.post }
  same("lang", as: cardShape, "its language when it is not the journal's") { related, _ in related.post }
  text("reason", "what the two share, as 'Both about Trust and Feedback'") { related, context in
    reason(context.site.subjects[related.to.value], context.site.subjects[related.post.value], in: context)
  }
}

/// What two posts share, in words.
private func reason(_ themes: [ThingIndex], _ others: [ThingIndex], in context: PageContext) -> String {
  let shared = rarest(of: others, in: themes, context)
  var (cited, named): ([ThingIndex], [ThingIndex]) = ([], [])
  for thing in shared {
    if context.journal.things[thing.value].kind == .source { cited.append(thing) } else { named.append(thing) }
  }
  func list(_ things: [ThingIndex]) -> String { titles(of: things, in: context) }
  switch (cited.isEmpty, named.isEmpty) {
  case (false, true): return context.words.filled(.bothCite, ["sources": list(cited)])
  case (true, _): return context.words.filled(.bothAbout, ["themes": list(named)])
  case (false, false):
    return context.words.filled(.bothCiteAndAbout, ["sources": list(cited), "themes": list(named)])
  }
}

/// At most three of those that are among `themes`, first what fewest posts name.
private func rarest(of others: [ThingIndex], in themes: [ThingIndex], _ context: PageContext) -> [ThingIndex] {
  var found: [ThingIndex] = []
  found.reserveCapacity(4)
  for theme in others where themes.contains(theme) {
    let place = found.firstIndex { isRarer(theme, than: $0, in: context) } ?? found.count
    if place == 3 { continue }
    if found.count == 3 { found.removeLast() }
    found.insert(theme, at: place)
  }
  return found
}

private func isRarer(_ a: ThingIndex, than b: ThingIndex, in context: PageContext) -> Bool {
  let (x, y) = (context.journal.things[a.value].posts.count, context.journal.things[b.value].posts.count)
  return x == y ? context.facts.listPlaces[a.value] < context.facts.listPlaces[b.value] : x < y
}

/// Titles of works and goals, which may be sentences, stand in quotes.
private func titles(of things: [ThingIndex], in context: PageContext) -> String {
  context.words.joined(
    things.map { thing in
      let title = context.journal.things[thing.value].title
      let isSentence = [.source, .goal].contains(context.journal.things[thing.value].kind)
      return isSentence ? context.words.filled(.quoted, ["text": title]) : title
    })
}
