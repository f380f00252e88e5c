internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let tag = Shape(
    "a tag",
    Field.ofEveryThing + [
      .list("levels", .crossing, "its posts by level: the levels in their order, as far as they have some"),
      .list("opposites", .link, "the themes that mean the contrary: its own 'opposite', and those that name it so"),
      .list("see", .link, "the themes to look at as well: its own 'see', and those that name it so"),
      .list(
        "words", .wordUse,
        "how posts use its words, oldest first; of more than 25 the first of each year and the latest, at most 12"),
      .number("words_count", "how many posts use its words"),
      .route("words_url", "the address of the page that has them all"),
      .flag("has_more_words", "whether there is such a page: not all uses are among 'words'"),
    ])

  static let words = Shape(
    "how the words of a tag changed",
    Field.ofEveryPage + [
      .record("tag", .link, "the tag"),
      .list("words", .wordUse, "how posts use its words, oldest first; one page of them"),
      .number("words_count", "how many posts use its words"),
      .record("pager", .pager, "the way through all of them; nothing when one page holds it"),
    ])
}

/// The sentences in which posts use a theme's words: a few on the theme's page, all on pages of their own.
enum WordPaging {
  /// A sentence takes less than 2.6 KB with its title and authors, so a page stays below 300 KB.
  static let usesPerPage = 100
  /// As many as the theme's own page shows, and as a choice of more.
  static let mostOnTag = 25
  static let mostChosen = 12

  static func base(of tag: Thing) -> String { tag.route + "words/" }
  static func route(of tag: Thing, page: Int) -> String { Paging.route(base(of: tag), folder: "", page: page) }

  /// How many pages of their own the uses get: none when the theme's page has them all.
  static func pages(of uses: Int) -> Int { uses > mostOnTag ? Paging.pages(of: uses, size: usesPerPage) : 0 }
}

extension SiteViews {
  /// What only a tag's page can say; its first page says more.
  func ownValues(ofTag tag: ThingIndex, isFirstPage: Bool) -> [Value] {
    let uses = isFirstPage ? site.tagUses[tag] : []
    let relations = isFirstPage ? site.journal.relations(ofTag: tag) : TagRelations()
    return [
      .list(isFirstPage ? crossings(ofTag: tag) : []), .list(links(to: relations.opposites)),
      .list(links(to: relations.see)), .list(wordUses(chosen(of: uses), of: tag)), .number(uses.count),
      .route(WordPaging.base(of: site.journal[tag])), .flag(uses.count > WordPaging.mostOnTag),
    ]
  }

  /// All when they are few; else the first of each year and the latest, spread over the years.
  private func chosen(of uses: [TagUses.Use]) -> [TagUses.Use] {
    guard uses.count > WordPaging.mostOnTag, let last = uses.last else { return uses }
    func year(_ use: TagUses.Use) -> Int { site.journal[use.post].date.day.year }
    var chosen: [TagUses.Use] = []
    for use in uses where chosen.last.map({ year($0) != year(use) }) ?? true { chosen.append(use) }
    if chosen.last != last { chosen.append(last) }
    guard chosen.count > WordPaging.mostChosen else { return chosen }
    let most = WordPaging.mostChosen - 1
    return (0...most).map { chosen[$0 * (chosen.count - 1) / most] }
  }

  /// One page of all uses.
  func words(of tag: ThingIndex, page number: Int) -> Record {
    let thing = site.journal[tag]
    let uses = site.tagUses[tag]
    let paging = Paging(
      base: WordPaging.base(of: thing), number: number, count: uses.count, size: WordPaging.usesPerPage, folder: "")
    let frame = PageFrame(
      section: .tags, title: self.words.filled(.wordsTitle, ["title": thing.title]), description: thing.summary,
      route: paging.route(ofPage: number), path: [(title(of: .tags), "tags/"), (thing.title, thing.route)])
    return Record(
      .words,
      values(of: frame) + [
        .record(thingLinks[tag.value]), .list(wordUses(uses[paging.range], of: tag)), .number(uses.count), paging.value,
      ])
  }
}
