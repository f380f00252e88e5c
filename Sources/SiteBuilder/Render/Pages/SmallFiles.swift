internal import JournalModel
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

  static let sitemap = Shape("the sitemap", [.list("pages", .sitemapEntry, "all pages")])

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

  func sitemap(of pages: [Page]) -> Record {
    let entries = pages.compactMap { page -> Record? in
      switch page.content {
      case .post(let index):
        let day = (site.journal.posts[index.value].updated ?? site.journal.posts[index.value].date).day
        return Record(.sitemapEntry, [.text(absolute(page.route)), .text(day.description)])
      case .home, .archive, .index, .thing, .words, .mentions, .gridCell, .grid, .vision, .plan:
        return Record(.sitemapEntry, [.text(absolute(page.route)), .none])
      case .notFound, .search, .searchFile, .feed, .redirect, .sitemap, .robots: return nil
      }
    }
    return Record(.sitemap, [.list(entries)])
  }

  func titleAndRoute(of node: PageNode) -> (title: String, route: String) {
    switch node {
    case .post(let index): (site.journal[index].title, site.journal[index].route)
    case .thing(let index): (site.journal[index].title, site.journal[index].route)
    }
  }
}
