internal import FrontMatter
internal import Templates

extension Shape {
  static let feedLink = Shape(
    "a link to a feed",
    [
      .text("title", "what it holds"),
      .text("type", "its media type"),
      .route("url", "its address"),
    ])

  static let crumb = Shape("a step of the path", [.text("title", "its words"), .route("url", "its address")])
}

extension Field {
  /// What every page can say; each page kind adds its own.
  static let ofEveryPage: [Field] = [
    .record("site", .site, "the journal as a whole"),
    .text("title", "the page's title: its one h1"),
    .text("window_title", "the title with the journal's name behind it"),
    .text("description", "one or two sentences for search engines and shared links"),
    .text("lang", "the page's language"),
    .text("dir", "'ltr', or 'rtl' for languages written from the right"),
    .text("canonical", "the page's full address; empty when daybook.yml has no url"),
    .text("social_image", "the full address of the picture for shared links, if any"),
    .text("social_type", "'article' for posts, 'website' for all else"),
    .list("feeds", .feedLink, "the feeds of this page"),
    .list("path", .crumb, "the steps from the first page to this one"),
  ]
}

/// What the frame of a page needs to know about it.
struct PageFrame {
  var section: Section
  var title: String
  var description = ""
  /// Below the site.
  var route: String
  var image: String?
  var isArticle = false
  var path: [(title: String, route: String)] = []
  /// The folder whose feeds belong to the page, as `tags/trust/`; the whole site's when empty.
  var feeds: String?
}

extension SiteViews {
  /// The values of `Field.ofEveryPage`, in its order.
  func values(of frame: PageFrame) -> [Value] {
    let isHome = frame.route.isEmpty
    return [
      siteRecords[frame.section].map { .record($0) } ?? .none,
      .text(frame.title),
      .text(isHome ? frame.title : "\(frame.title) · \(settings.title)"),
      .text(frame.description),
      .text(language),
      .text(direction),
      .text(absolute(frame.route)),
      .text(socialImage(frame.image)),
      .text(frame.isArticle ? "article" : "website"),
      .list(feedLinks(of: frame)),
      .list(frame.path.map { Record(.crumb, [.text($0.title), .route($0.route)]) }),
    ]
  }

  private func socialImage(_ image: String?) -> String {
    image.map(absolute) ?? ""
  }

  private func feedLinks(of frame: PageFrame) -> [Record] {
    guard hasAddress else { return [] }
    guard let folder = frame.feeds else { return journalFeeds }
    return Self.feedLinks("\(frame.title) · \(settings.title)", in: folder) + journalFeeds
  }

  /// The links to the two feeds of a folder.
  static func feedLinks(_ title: String, in folder: String) -> [Record] {
    [
      Record(.feedLink, [.text(title), .text("application/atom+xml"), .route(folder + "feed.xml")]),
      Record(.feedLink, [.text(title), .text("application/feed+json"), .route(folder + "feed.json")]),
    ]
  }

  /// Languages whose script runs from right to left. Source: Unicode CLDR's layout data.
  static func isRightToLeft(_ language: String) -> Bool {
    let primary = language.lowercased().split(separator: "-").first.map(String.init) ?? ""
    return ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"].contains(primary)
  }
}
