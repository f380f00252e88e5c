internal import JournalModel
internal import Markdown
internal import Templates

extension Shape {
  static let wordUse = Shape(
    "a use of a theme's word",
    [
      .text("title", "the title of the post"),
      .route("url", "the address of the paragraph with the sentence"),
      .text("date", "the post's day in words"),
      .text("iso_date", "the same for machines"),
      .text("lang", "the post's language when it is not the journal's"),
      .list("authors", .link, "who wrote it"),
      .text("before", "the sentence up to the word"),
      .text("mark", "the word as the post writes it, or the words of its link to the theme"),
      .text("after", "the rest of the sentence"),
    ])

  static let levelShare = Shape(
    "a level's share of a theme",
    [
      .text("title", "the level's name"),
      .route("url", "the level's page"),
      .text("id", "the level's id"),
      .number("count", "how many posts name both the theme and the level"),
      .text("posts", "the same in words: '1 post', '12 posts'"),
    ])
}

extension SiteViews {
  func wordUses(_ uses: some Sequence<TagUses.Use>, of tag: ThingIndex) -> [Record] {
    uses.compactMap { use in
      guard let citation = citation(of: use, tag) else { return nil }
      let card = cards[use.post.value].values
      let route = site.journal[use.post].route + "#" + citation.anchor
      let words = sentence(citation)
      return Record(
        .wordUse, [card[0], .route(route), card[2], card[3], card[5], card[7], words.before, words.mark, words.after])
    }
  }

  private func citation(of use: TagUses.Use, _ tag: ThingIndex) -> Citation? {
    if let place = use.backlink { return site.thingBacklinks[tag.value][place].citation }
    let post = site.journal[use.post]
    return post.placeOfTag(tag).flatMap { site.bodies[post.body].mentions.citation(of: $0) }
  }

  /// How many posts of each level there are among these, for the levels that have any, in the levels' order.
  func shares(ofLevelsIn posts: [PostIndex]) -> [Record] {
    var counts: [ThingIndex: Int] = [:]
    for post in posts { for level in site.journal[post].levels { counts[level, default: 0] += 1 } }
    return site.journal.things(of: .level).compactMap { level in
      guard let count = counts[level] else { return nil }
      let thing = site.journal[level]
      return Record(
        .levelShare,
        [
          .text(thing.title), .route(thing.route), .text(thing.id), .number(count), .text(Self.postsInWords(count)),
        ])
    }
  }
}
