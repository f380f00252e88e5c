internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let searchFacet = Shape(
    "a choice of the search",
    [
      .text("name", "its name in the page's address: 'level', 'tag', 'person' or 'year'"),
      .text("label", "its words"),
      .text("any", "the words for leaving it open, as 'Any level'"),
    ])

  static let searchSection = Shape(
    "a way to look around without searching",
    [
      .text("title", "its words, as 'Themes'"),
      .route("url", "the page of all of them"),
      .list("links", .crumb, "the first of them"),
    ])

  static let search = Shape(
    "the search page",
    Field.ofEveryPage + [
      .route("script", "the address of the script that searches"),
      .route("styles", "the address of the styles of the form and the results"),
      .text("version", "what the script puts behind the addresses of its files, so that no older ones are used"),
      .list("facets", .searchFacet, "by what posts can be chosen"),
      .list("sections", .searchSection, "the ways to look around: levels, themes, people, years, the grid"),
    ])
}

extension SiteViews {
  /// How many of each the page links.
  private static let linksInSection = 24

  var hasSearch: Bool { Routes.hasSearch(site.journal) }

  func search(version: String) -> Record {
    let frame = PageFrame(section: .other, title: words[.search], route: Routes.search)
    let facets = searchFacets.map { Record(.searchFacet, [.text($0.name), .text($0.label), .text($0.any)]) }
    return Record(
      .search,
      values(of: frame) + [
        .route(Theme.searchScript), .route(Theme.searchStyles), .text(version), .list(facets), .list(searchSections()),
      ])
  }

  private func searchSections() -> [Record] {
    let kinds: [ThingKind] = [.level, .tag, .person, .series, .question]
    var sections = kinds.compactMap { kind -> Record? in
      let things = site.journal.things(of: kind).filter { !site.journal[$0].posts.isEmpty }
      guard !things.isEmpty else { return nil }
      let links = things.prefix(Self.linksInSection).map { (site.journal[$0].title, site.journal[$0].route) }
      return section(title(of: Section(kind)), Section(kind).route ?? "", links)
    }
    if site.journal.posts.isEmpty {
      let pages = site.journal.things(of: .page).prefix(Self.linksInSection)
      sections.append(section(settings.title, "", pages.map { (site.journal[$0].title, site.journal[$0].route) }))
    } else {
      sections.append(section(title(of: .posts), "posts/", []))
    }
    if let grid = site.grid {
      let years = grid.years.indices.map { (grid.years[$0].year.title, grid.route(ofYear: $0)) }
      sections.append(section(gridTitle, Grid.route, years))
    }
    return sections
  }

  private func section(_ title: String, _ route: String, _ links: [(title: String, route: String)]) -> Record {
    let links = links.map { Record(.crumb, [.text($0.title), .route($0.route)]) }
    return Record(.searchSection, [.text(title), .route(route), .list(links)])
  }
}
