internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let notFound = Shape(
    "the page for lost readers", Field.ofEveryPage + [.list("latest", .card, "the newest posts")])

  static let redirect = Shape(
    "a redirect",
    [
      .text("title", "the title of the page it leads to"),
      .text("lang", "the journal's language"),
      .text("dir", "'ltr', or 'rtl' for languages written from the right"),
      .route("url", "where it leads"),
      .text("canonical", "the full address of that page; empty when daybook.yml has no url"),
    ])

  static let sitemapEntry = Shape(
    "a page of the sitemap",
    [
      .text("url", "its full address"),
      .text("updated", "the day of its last change, for posts"),
    ])

  static let sitemap = Shape("the sitemap", [.list("pages", .sitemapEntry, "all pages, or those of one of its files")])

  static let sitemapPart = Shape("a file of the sitemap", [.text("url", "its full address")])

  static let sitemapIndex = Shape(
    "the sitemap of a site with more pages than one file may name",
    [.list("sitemaps", .sitemapPart, "its files")])

  static let robots = Shape("robots.txt", [.text("sitemap", "the full address of the sitemap; empty without a url")])
}

extension SiteViews {
  func notFound() -> Record {
    let frame = PageFrame(section: .other, title: words[.pageNotFound], route: "404.html")
    return Record(.notFound, values(of: frame) + [.list(Array(cards.prefix(5)))])
  }

  func redirect(to target: PageNode) -> Record {
    let (title, route) = titleAndRoute(of: target)
    return Record(
      .redirect,
      [.text(title), .text(language), .text(direction), .route(route), .text(absolute(route))])
  }

  func robots() -> Record { Record(.robots, [.text(absolute("sitemap.xml"))]) }

  /// - Parameter part: which of the listed pages.
  func sitemap(of pages: [Page], _ part: Range<Int>) -> Record {
    let entries = pages.lazy.filter(\.isInSitemap).dropFirst(part.lowerBound).prefix(part.count).map { page in
      guard case .post(let index) = page.content else {
        return Record(.sitemapEntry, [.text(absolute(page.route)), .none])
      }
      let post = site.journal.posts[index.value]
      return Record(.sitemapEntry, [.text(absolute(page.route)), .text((post.updated ?? post.date).day.description)])
    }
    return Record(.sitemap, [.list(Array(entries))])
  }

  func sitemapIndex(parts: Int) -> Record {
    let files = (1...parts).map { Record(.sitemapPart, [.text(absolute(SiteMap.sitemapRoute(part: $0)))]) }
    return Record(.sitemapIndex, [.list(files)])
  }

  func titleAndRoute(of node: PageNode) -> (title: String, route: String) {
    switch node {
    case .post(let index): (site.journal[index].title, site.journal[index].route)
    case .thing(let index): (site.journal[index].title, site.journal[index].route)
    }
  }
}
