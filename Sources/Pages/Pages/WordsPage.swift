internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// The sentences in which posts use a theme's words: a few stand on the theme's page, all on pages of their own.
struct WordsPage: FramedPage, PagedPage {
  /// A sentence takes less than 2.6 KB with its title and authors, so a page stays below 300 KB.
  static let usesPerPage = 100
  /// As many as the theme's own page shows.
  static let mostOnTag = 25

  let tag: ThingIndex
  let paging: Paging
  let frame: PageFrame

  init(of tag: ThingIndex, _ paging: Paging, in context: PageContext) {
    self.tag = tag
    self.paging = paging
    let thing = context.journal[tag]
    frame = PageFrame(
      section: .tags, title: context.words.filled(.wordsTitle, ["title": thing.title]), description: thing.summary,
      route: paging.route,
      path: [
        Crumb(title: sectionTitle(.tags, in: context), route: "tags/"), Crumb(title: thing.title, route: thing.route),
      ])
  }

  static func base(of tag: Thing) -> String { tag.route + "words/" }
}

let wordsKind: PageKind<WordsPage> = PageKind("words", wordsShape)

extension SiteMap {
  mutating func addWords(of tag: ThingIndex) {
    let count = site.tagUses[tag].count
    // The theme's page has them all.
    guard count > WordsPage.mostOnTag else { return }
    let thing = site.journal[tag]
    add(
      wordsKind, at: WordsPage.base(of: thing), listing: count, size: WordsPage.usesPerPage, folder: "",
      origin: thing.described?.file ?? ""
    ) { WordsPage(of: tag, $0, in: $1) }
  }
}

let wordsShape: Shape<WordsPage> = Shape("how the words of a tag changed") {
  fieldsOfEveryPage()
  link("tag", "the tag") { page, _ in page.tag }
  list("words", wordUseShape, "how posts use its words, oldest first; one page of them") { page, context in
    wordUses(context.site.tagUses[page.tag][page.paging.range], of: page.tag, in: context)
  }
  number("words_count", "how many posts use its words") { page, _ in page.paging.count }
  pager("the way through all of them; nothing when one page holds it")
}
