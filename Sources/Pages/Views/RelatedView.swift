internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let related = Shape(
    "a related post",
    [
      .text("title", "its title"),
      .route("url", "its address"),
      .text("date", "its day in words"),
      .text("iso_date", "the same for machines"),
      .text("lang", "its language when it is not the journal's"),
      .text("reason", "what the two share, as 'Both about Trust and Feedback'"),
    ])
}

extension SiteViews {
  func related(to index: PostIndex) -> Value {
    .list(
      site.related[index.value].map { other in
        let card = cards[other.value].values
        return Record(
          .related,
          [
            card[0], card[1], card[2], card[3], card[5],
            .text(reason(site.themes[index.value], site.themes[other.value])),
          ])
      })
  }

  /// What two posts share, in words.
  private func reason(_ themes: [ThingIndex], _ others: [ThingIndex]) -> String {
    let shared = rarest(of: others, in: themes)
    var (cited, named): ([ThingIndex], [ThingIndex]) = ([], [])
    for thing in shared {
      if site.journal.things[thing.value].kind == .source { cited.append(thing) } else { named.append(thing) }
    }
    switch (cited.isEmpty, named.isEmpty) {
    case (false, true): return words.filled(.bothCite, ["sources": titles(of: cited)])
    case (true, _): return words.filled(.bothAbout, ["themes": titles(of: named)])
    case (false, false):
      return words.filled(.bothCiteAndAbout, ["sources": titles(of: cited), "themes": titles(of: named)])
    }
  }

  /// At most three of those that are among `themes`, first what fewest posts name.
  private func rarest(of others: [ThingIndex], in themes: [ThingIndex]) -> [ThingIndex] {
    var found: [ThingIndex] = []
    found.reserveCapacity(4)
    for theme in others where themes.contains(theme) {
      let place = found.firstIndex { isRarer(theme, than: $0) } ?? found.count
      if place == 3 { continue }
      if found.count == 3 { found.removeLast() }
      found.insert(theme, at: place)
    }
    return found
  }

  private func isRarer(_ a: ThingIndex, than b: ThingIndex) -> Bool {
    let (x, y) = (site.journal.things[a.value].posts.count, site.journal.things[b.value].posts.count)
    return x == y ? listPlaces[a.value] < listPlaces[b.value] : x < y
  }

  /// Titles of works and goals, which may be sentences, stand in quotes.
  private func titles(of things: [ThingIndex]) -> String {
    words.joined(
      things.map { thing in
        let title = site.journal.things[thing.value].title
        let isSentence = [.source, .goal].contains(site.journal.things[thing.value].kind)
        return isSentence ? words.filled(.quoted, ["text": title]) : title
      })
  }
}
