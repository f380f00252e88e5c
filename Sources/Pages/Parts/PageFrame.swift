internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

/// What the frame of a page needs to know about it.
struct PageFrame: Sendable {
  var section: Section
  var title: String
  var description = ""
  /// Below the site.
  var route: String
  var image: String?
  var isArticle = false
  var path: [Crumb] = []
  /// The folder whose feeds belong to the page, as `tags/trust/`; the whole site's when empty.
  var feeds: String?
}

/// A page with the journal's frame around it.
protocol FramedPage: Sendable {
  var frame: PageFrame { get }
}

/// A step of the path, or another link that is no more than its words.
struct Crumb: Sendable {
  let title: String
  let route: String
}

let crumbShape: Shape<Crumb> = Shape("a step of the path") {
  text("title", "its words") { crumb, _ in crumb.title }
  route("url", "its address") { crumb, _ in crumb.route }
}

/// A feed of the posts of a folder.
struct FeedLink: Sendable {
  let title: String
  let type: String
  let route: String

  /// Those of a folder in all formats.
  static func all(_ title: String, in folder: String) -> [FeedLink] {
    FeedFormat.all.map { FeedLink(title: title, type: $0.mediaType, route: folder + $0.file) }
  }
}

let feedLinkShape: Shape<FeedLink> = Shape("a link to a feed") {
  text("title", "what it holds") { link, _ in link.title }
  text("type", "its media type") { link, _ in link.type }
  route("url", "its address") { link, _ in link.route }
}

/// What every page can say; each page kind adds its own.
func fieldsOfEveryPage<Page: FramedPage>() -> Fields<Page> {
  Fields {
    record("site", siteShape, "the journal as a whole") { page, _ in page.frame.section }
    text("title", "the page's title: its one h1") { page, _ in page.frame.title }
    text("window_title", "the title with the journal's name behind it") { page, context in
      page.frame.route.isEmpty ? page.frame.title : "\(page.frame.title) · \(context.settings.title)"
    }
    text("description", "one or two sentences for search engines and shared links") { page, _ in
      page.frame.description
    }
    text("lang", "the page's language") { _, context in context.language }
    text("dir", "'ltr', or 'rtl' for languages written from the right") { _, context in
      context.direction
    }
    text("canonical", "the page's full address; empty when daybook.yml has no url") { page, context in
      context.addresses.absolute(page.frame.route)
    }
    text("social_image", "the full address of the picture for shared links, if any") { page, context in
      page.frame.image.map(context.addresses.absolute)
    }
    text("social_type", "'article' for posts, 'website' for all else") { page, _ in
      page.frame.isArticle ? "article" : "website"
    }
    list("feeds", feedLinkShape, "the feeds of this page") { page, context in feedLinks(of: page.frame, in: context) }
    list("path", crumbShape, "the steps from the first page to this one") { page, _ in page.frame.path }
  }
}

private func feedLinks(of frame: PageFrame, in context: PageContext) -> [FeedLink] {
  guard context.addresses.areKnown else { return [] }
  guard let folder = frame.feeds else { return context.kept.feeds }
  return FeedLink.all("\(frame.title) · \(context.settings.title)", in: folder) + context.kept.feeds
}
