internal import JournalModel
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
    let own = themes(of: site.journal[index])
    return .list(
      site.related[index.value].map { other in
        let card = cards[other.value].values
        return Record(
          .related,
          [card[0], card[1], card[2], card[3], card[5], .text(reason(own, themes(of: site.journal[other])))])
      })
  }

  /// What two posts share, in words.
  private func reason(_ themes: [ThingIndex], _ others: [ThingIndex]) -> String {
    var cited: [String] = []
    var names: [String] = []
    for theme in rarest(of: others, in: themes) {
      let title = site.journal.things[theme.value].title
      if site.journal.things[theme.value].kind == .source { cited.append("“" + title + "”") } else { names.append(title) }
    }
    var reason = "Both "
    if !cited.isEmpty { reason += "cite " + inWords(cited) }
    if !cited.isEmpty && !names.isEmpty { reason += " and " }
    if !names.isEmpty { reason += "are about " + inWords(names) }
    return reason
  }

  /// At most three of those that are among `themes`, first what fewest posts name.
  private func rarest(of others: [ThingIndex], in themes: [ThingIndex]) -> [ThingIndex] {
    var found: [ThingIndex] = []
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
    return x == y ? a < b : x < y
  }

  private func themes(of post: Post) -> [ThingIndex] {
    var themes = post.sources.map(\.source)
    themes += post.tags
    themes += post.skills
    themes += post.goals
    themes += post.levels
    return themes
  }

  /// `A`, `A and B`, `A, B and C`.
  private func inWords(_ names: [String]) -> String {
    var words = ""
    for (place, name) in names.enumerated() {
      if place > 0 { words += place + 1 == names.count ? " and " : ", " }
      words += name
    }
    return words
  }
}
