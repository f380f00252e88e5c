internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

struct SearchPage: FramedPage {
  /// Of the index; empty before it is made.
  let version: String
  let frame: PageFrame

  init(version: String, in context: PageContext) {
    self.version = version
    frame = PageFrame(section: .other, title: context.words[.search], route: Routes.search)
  }
}

let searchKind: PageKind<SearchPage> = PageKind("search", searchShape, isInSitemap: false) { map in
  guard let search = map.search else { return }
  map.add(searchPage(version: search.version))
  for file in search.files { map.add(Page(Routes.search + file.name, file)) }
}

package func searchPage(version: String) -> Page {
  Page(Routes.search, searchKind) { SearchPage(version: version, in: $0) }
}

let searchFacetShape: Shape<SearchFacet> = Shape("a choice of the search") {
  text("name", "its name in the page's address: 'level', 'tag', 'person' or 'year'") { facet, _ in facet.name }
  text("label", "its words") { facet, _ in facet.label }
  text("any", "the words for leaving it open, as 'Any level'") { facet, _ in facet.any }
}

struct SearchSection: Sendable {
  let title: String
  let route: String
  let links: [Crumb]
}

let searchSectionShape: Shape<SearchSection> = Shape("a way to look around without searching") {
  text("title", "its words, as 'Themes'") { section, _ in section.title }
  route("url", "the page of all of them") { section, _ in section.route }
  list("links", crumbShape, "the first of them") { section, _ in section.links }
}

let searchShape: Shape<SearchPage> = Shape("the search page") {
  fieldsOfEveryPage()
  route("script", "the address of the script that searches") { _, _ in Theme.searchScript }
  route("styles", "the address of the styles of the form and the results") { _, _ in Theme.searchStyles }
  text(
    "version", "what the script puts behind the addresses of its files, so that no older ones are used"
  ) { page, _ in page.version }
  list("facets", searchFacetShape, "by what posts can be chosen") { _, context in SearchFacet.all(in: context) }
  list("sections", searchSectionShape, "the ways to look around: levels, themes, people, years, the grid") {
    _, context in sections(in: context)
  }
}

/// How many of each the page links.
private let linksInSection = 24

private func sections(in context: PageContext) -> [SearchSection] {
  let journal = context.journal
  let kinds: [ThingKind] = [.level, .tag, .person, .series, .question]
  var sections = kinds.compactMap { kind -> SearchSection? in
    let things = journal.things(of: kind).filter { !journal[$0].posts.isEmpty }
    let section = Section(kind)
    return things.isEmpty
      ? nil
      : SearchSection(
        title: sectionTitle(section, in: context), route: section.route ?? "", links: links(to: things, in: journal))
  }
  if journal.posts.isEmpty {
    let pages = links(to: journal.things(of: .page), in: journal)
    sections.append(SearchSection(title: context.settings.title, route: "", links: pages))
  } else {
    sections.append(SearchSection(title: sectionTitle(.posts, in: context), route: "posts/", links: []))
  }
  if let grid = context.site.grid {
    let years = grid.years.indices.map { Crumb(title: grid.years[$0].year.title, route: grid.route(ofYear: $0)) }
    sections.append(SearchSection(title: context.words[.levelsAndThemes], route: Grid.route, links: years))
  }
  return sections
}

private func links(to things: [ThingIndex], in journal: Journal) -> [Crumb] {
  things.prefix(linksInSection).map { Crumb(title: journal[$0].title, route: journal[$0].route) }
}
