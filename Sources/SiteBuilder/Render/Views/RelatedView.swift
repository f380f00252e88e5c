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
    let themes = themes(of: site.journal[index])
    return .list(
      site.related[index.value].map { other in
        let card = cards[other.value].values
        return Record(
          .related,
          [card[0], card[1], card[2], card[3], foreignLanguage(of: site.journal[other]), .text(reason(themes, other))])
      })
  }

  /// At most three shared things, the rarest first.
  private func reason(_ themes: [ThingIndex], _ other: PostIndex) -> String {
    let things = site.journal.things
    let shared = self.themes(of: site.journal[other]).filter { themes.contains($0) }
      .sorted { (things[$0.value].posts.count, $0) < (things[$1.value].posts.count, $1) }.prefix(3)
    let cited = shared.filter { things[$0.value].kind == .source }.map { "“\(things[$0.value].title)”" }
    let names = shared.filter { things[$0.value].kind != .source }.map { things[$0.value].title }
    let parts = [cited.isEmpty ? nil : "cite " + inWords(cited), names.isEmpty ? nil : "are about " + inWords(names)]
    return "Both " + parts.compactMap { $0 }.joined(separator: " and ")
  }

  private func themes(of post: Post) -> [ThingIndex] {
    post.sources.map(\.source) + post.tags + post.skills + post.goals + post.levels
  }

  /// `A`, `A and B`, `A, B and C`.
  private func inWords(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
