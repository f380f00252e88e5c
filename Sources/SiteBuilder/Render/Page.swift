internal import JournalModel

/// One file that the build makes from a template.
struct Page: Sendable {
  enum Content: Sendable {
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
    /// All posts' feed when there is no thing.
    case feed(ThingIndex?, FeedFormat)
    case redirect(to: PageNode)
    case sitemap
    case robots
  }

  /// Below the site: a folder (`posts/x/`) whose `index.html` it is, or a file (`feed.xml`).
  let route: String
  let content: Content
  /// The file of the journal that it stands for, for messages; empty for pages that Daybook makes of many.
  let origin: String

  init(_ route: String, _ content: Content, origin: String = "") {
    self.route = route
    self.content = content
    self.origin = origin
  }

  /// The file's path below the output folder.
  var path: String { route.isEmpty || route.hasSuffix("/") ? route + "index.html" : route }
}

enum FeedFormat: String, Sendable, CaseIterable {
  case atom = "feed.xml"
  case json = "feed.json"
}
