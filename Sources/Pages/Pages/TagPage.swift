internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

struct TagPage: ThingSubject {
  let page: ThingPage
  /// How posts use its words; none on further pages.
  let uses: [TagUses.Use]

  init(_ page: ThingPage, in context: PageContext) {
    self.page = page
    uses = page.paging.isFirst ? context.site.tagUses[page.index] : []
  }
}

let tagKind: PageKind<TagPage> = PageKind("tag", tagShape) { map in
  map.addIndex(of: .tag)
  map.addThings(of: .tag, tagKind) { TagPage($0, in: $1) }
}

let tagShape: Shape<TagPage> = Shape("a tag") {
  fieldsOfEveryThing()
  onFirstPage {
    list("levels", crossingShape, "its posts by level: the levels in their order, as far as they have some") {
      page, context in crossings(ofTag: page.index, in: context.site)
    }
    links("opposites", "the themes that mean the contrary: its own 'opposite', and those that name it so") {
      page, context in context.journal.relations(ofTag: page.index).opposites
    }
    links("see", "the themes to look at as well: its own 'see', and those that name it so") { page, context in
      context.journal.relations(ofTag: page.index).see
    }
  }
  list(
    "words", wordUseShape,
    "how posts use its words, oldest first; of more than 25 the first of each year and the latest, at most 12"
  ) { page, context in wordUses(chosen(of: page.uses, in: context.journal), of: page.index, in: context) }
  number("words_count", "how many posts use its words") { page, _ in page.uses.count }
  route("words_url", "the address of the page that has them all") { page, _ in WordsPage.base(of: page.thing) }
  flag("has_more_words", "whether there is such a page: not all uses are among 'words'") { page, _ in
    page.uses.count > WordsPage.mostOnTag
  }
}

/// How many uses a theme's page shows of those that are too many for it.
private let mostChosen = 12

/// All when they are few; else the first of each year and the latest, spread over the years.
private func chosen(of uses: [TagUses.Use], in journal: Journal) -> [TagUses.Use] {
  guard uses.count > WordsPage.mostOnTag, let last = uses.last else { return uses }
  func year(_ use: TagUses.Use) -> Int { journal.posts[use.post.value].date.day.year }
  var chosen: [TagUses.Use] = []
  for use in uses where chosen.last.map({ year($0) != year(use) }) ?? true { chosen.append(use) }
  if chosen.last != last { chosen.append(last) }
  guard chosen.count > mostChosen else { return chosen }
  return (0..<mostChosen).map { chosen[$0 * (chosen.count - 1) / (mostChosen - 1)] }
}
