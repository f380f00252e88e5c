internal import Diagnostics
internal import FrontMatter
internal import JournalModel
package import SiteAssembly
internal import Templates

/// Every page of a site, in a fixed order: the site map of the design.
package struct SiteMap {
  private let site: Site
  private let hasAddress: Bool
  package private(set) var pages: [Page] = []
  /// Old addresses that cannot lead on.
  private(set) var warnings: [Diagnostic] = []

  package init(of site: Site, search: SiteSearch?, sitemap: SitemapLimits = SitemapLimits()) {
    self.site = site
    hasAddress = site.journal.settings.url != nil
    pages.reserveCapacity(site.journal.posts.count + 4 * site.journal.things.count + 16)
    addFront()
    addPosts()
    for kind in ThingKind.allCases { addThings(of: kind) }
    addVisionAndPlan()
    addGrid()
    addRedirects()
    if let search { addSearch(search) }
    if hasAddress { addSitemap(keeping: sitemap) }
  }

  private mutating func addSitemap(keeping limits: SitemapLimits) {
    let routes = pages.lazy.filter(\.isInSitemap).map(\.route)
    let parts = limits.parts(of: Array(routes), prefix: site.journal.settings.url?.value.utf8.count ?? 0)
    guard parts.count > 1 else {
      pages.append(Page("sitemap.xml", .sitemap(parts[0])))
      return
    }
    pages.append(Page("sitemap.xml", .sitemapIndex(parts: parts.count)))
    for (index, part) in parts.enumerated() { pages.append(Page(Self.sitemapRoute(part: index + 1), .sitemap(part))) }
  }

  /// - Parameter part: from 1.
  static func sitemapRoute(part: Int) -> String { "sitemap-\(part).xml" }

  private mutating func addFront() {
    pages += [Page("", .home), Page("404.html", .notFound), Page("robots.txt", .robots)]
    if hasAddress { addFeeds(of: nil, route: "") }
  }

  private mutating func addPosts() {
    let posts = site.journal.posts
    for page in 1...Paging.pages(of: posts.count, size: site.journal.settings.limits.postsPerPage) {
      pages.append(Page(Paging.route("posts/", page: page), .archive(page: page)))
    }
    for index in posts.indices {
      pages.append(Page(posts[index].route, .post(PostIndex(index)), origin: posts[index].file))
      addMentions(of: .post(PostIndex(index)), below: posts[index].route, origin: posts[index].file)
    }
  }

  /// A kind that the journal does not use has no pages, not even an empty index.
  private mutating func addThings(of kind: ThingKind) {
    let things = site.journal.things(of: kind)
    guard !things.isEmpty else { return }
    if kind != .page {
      for page in 1...Paging.pages(of: things.count, size: SiteViews.entriesPerPage) {
        pages.append(Page(Paging.route(kind.section + "/", page: page), .index(kind, page: page)))
      }
    }
    let vision = VisionRoute.page(in: site.journal)
    for index in things where index != vision {
      let thing = site.journal[index]
      let size = site.journal.settings.limits.postsPerPage
      let count = Paging.pages(of: SiteViews.listed(index, in: site), size: size)
      for page in 1...count {
        let origin = thing.described?.file ?? ""
        pages.append(Page(Paging.route(thing.route, page: page), .thing(index, page: page), origin: origin))
      }
      if kind == .tag { addWords(of: index) }
      addMentions(of: .thing(index), below: thing.route, origin: thing.described?.file ?? "")
      if hasAddress, kind.hasFeeds, !thing.posts.isEmpty { addFeeds(of: index, route: thing.route) }
    }
  }

  private mutating func addVisionAndPlan() {
    let journal = site.journal
    if VisionRoute.isUsed(by: journal) {
      let page = VisionRoute.page(in: journal)
      let origin = page.flatMap { journal[$0].described?.file } ?? ""
      pages.append(Page(VisionRoute.route, .vision(page: page), origin: origin))
      if let page { addMentions(of: .thing(page), below: VisionRoute.route, origin: origin) }
    }
    guard journal.hasPlanPage else { return }
    for page in 1...Paging.pages(of: journal.followUps.open.count, size: SiteViews.entriesPerPage) {
      pages.append(Page(Paging.route("plan/", page: page), .plan(page: page)))
    }
  }

  /// The grid of all years and of each, and a page for each of its cells that has posts.
  private mutating func addGrid() {
    guard let grid = site.grid else { return }
    for year in [nil] + grid.years.indices.map(Optional.some) {
      let size = grid.rowsOnPage(ofYear: year)
      for page in 1...Paging.pages(of: grid.tags.count, size: size) {
        pages.append(Page(Paging.route(grid.route(ofYear: year), page: page), .grid(year: year, page: page)))
      }
    }
    for level in grid.levels.indices {
      for tag in grid.tags.indices {
        let count = grid.count(row: tag, column: level)
        if count == 0 { continue }
        let route = grid.route(level: level, tag: tag, in: site.journal)
        for page in 1...Paging.pages(of: count, size: Grid.entriesOnPage) {
          pages.append(Page(Paging.route(route, page: page), .gridCell(level: level, tag: tag, page: page)))
        }
      }
    }
  }

  private mutating func addSearch(_ search: SiteSearch) {
    pages.append(Page(Routes.search, .search))
    for file in search.files { pages.append(Page(Routes.search + file.name, .searchFile(file))) }
  }

  private mutating func addWords(of tag: ThingIndex) {
    let count = WordPaging.pages(of: site.tagUses[tag].count)
    guard count > 0 else { return }
    let thing = site.journal[tag]
    for page in 1...count {
      let route = WordPaging.route(of: thing, page: page)
      pages.append(Page(route, .words(tag, page: page), origin: thing.described?.file ?? ""))
    }
  }

  private mutating func addMentions(of node: PageNode, below route: String, origin: String) {
    for list in MentionList.allCases {
      let count = MentionList.pages(of: site.count(list, of: node))
      if count == 0 { continue }
      for page in 1...count {
        pages.append(
          Page(list.route(below: route, page: page), .mentions(list, node, page: page), origin: origin))
      }
    }
  }

  private mutating func addFeeds(of thing: ThingIndex?, route: String) {
    for format in FeedFormat.allCases { pages.append(Page(route + format.rawValue, .feed(thing, format))) }
  }

  /// Old paths lead on to their page; an old path that is a page's own address needs none.
  private mutating func addRedirects() {
    // Most journals have none: their paths need not be gathered.
    lazy var routes = RedirectRoutes(pages.map(\.path))
    func add(_ aliases: [Located<String>], to node: PageNode, at own: String, origin: String) {
      for alias in aliases where alias.value.hasPrefix("/") {
        switch routes.add(alias.value, besides: own) {
        case .new(let route): pages.append(Page(route, .redirect(to: node), origin: origin))
        case .clash(let other): warnings.append(.oldAddressNearlyTaken(alias, by: other, file: origin))
        // Assembling has told what cannot be a file, or belongs to another page.
        case .needless: break
        }
      }
    }
    let posts = site.journal.posts
    for index in posts.indices where !posts[index].aliases.isEmpty {
      add(posts[index].aliases, to: .post(PostIndex(index)), at: posts[index].route, origin: posts[index].file)
    }
    for (index, thing) in site.journal.things.enumerated() {
      guard let described = thing.described else { continue }
      add(described.fields.aliases, to: .thing(ThingIndex(index)), at: thing.route, origin: described.file)
    }
  }
}
