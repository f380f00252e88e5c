package import FrontMatter
package import JournalModel
package import SiteAssembly

/// One file that the build makes from a template.
package struct Page: Sendable {
  package enum Content: Sendable {
    case home
    case archive(page: Int)
    case post(PostIndex)
    case thing(ThingIndex, page: Int)
    /// How posts use the words of a tag.
    case words(ThingIndex, page: Int)
    /// All that leads to a page, when the page itself has not room for it.
    case mentions(MentionList, PageNode, page: Int)
    case index(ThingKind, page: Int)
    /// With the free page at the same address, if there is one.
    case vision(page: ThingIndex?)
    case plan(page: Int)
    /// The posts of a level about a theme, by their places in the grid.
    case gridCell(level: Int, tag: Int, page: Int)
    /// The grid of a year, by its place in the grid's years, or of all.
    case grid(year: Int?, page: Int)
    case notFound
    case search
    /// A part of the index that the search page loads.
    case searchFile(SearchFile)
    /// All posts' feed when there is no thing.
    case feed(ThingIndex?, FeedFormat)
    case redirect(to: PageNode)
    /// The pages at these places among those that are listed.
    case sitemap(Range<Int>)
    /// The files of a sitemap that has several.
    case sitemapIndex(parts: Int)
    case robots
  }

  /// Below the site: a folder (`posts/x/`) whose `index.html` it is, or a file (`feed.xml`).
  package let route: String
  let content: Content
  /// The file of the journal that it stands for, for messages; empty for pages that Daybook makes of many.
  package let origin: String

  package init(_ route: String, _ content: Content, origin: String = "") {
    self.route = route
    self.content = content
    self.origin = origin
  }

  /// Whether search engines are told of it.
  var isInSitemap: Bool {
    switch content {
    case .home, .archive, .post, .index, .thing, .words, .mentions, .gridCell, .grid, .vision, .plan: true
    case .notFound, .search, .searchFile, .feed, .redirect, .sitemap, .sitemapIndex, .robots: false
    }
  }

  /// The file's path below the output folder.
  package var path: String { route.isEmpty || route.hasSuffix("/") ? route + "index.html" : route }
}

package enum FeedFormat: String, Sendable, CaseIterable {
  case atom = "feed.xml"
  case json = "feed.json"
}
