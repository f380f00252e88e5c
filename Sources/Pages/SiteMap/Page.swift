internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// One file that the build makes from a template.
package struct Page: Sendable {
  enum Content: Sendable {
    /// What the template says. Feeds that follow each other share their entries.
    case record(@Sendable (PageContext, inout FeedEntries?) -> Record)
    /// A part of the index that the search page loads; it has no template.
    case searchFile(SearchFile)
  }

  /// Below the site: a folder (`posts/x/`) whose `index.html` it is, or a file (`feed.xml`).
  package let route: String
  /// `nil` for what no template draws.
  let form: PageForm?
  /// The post that it shows, if it is the page of one.
  let post: PostIndex?
  /// The file of the journal that it stands for, for messages; empty for pages that Daybook makes of many.
  package let origin: String
  let content: Content

  init<Subject>(
    _ route: String, _ kind: PageKind<Subject>, post: PostIndex? = nil, origin: String = "",
    _ subject: @escaping @Sendable (PageContext) -> Subject
  ) {
    self.init(route, kind, post: post, origin: origin, sharing: { context, _ in subject(context) })
  }

  init<Subject>(
    _ route: String, _ kind: PageKind<Subject>, post: PostIndex? = nil, origin: String = "",
    sharing subject: @escaping @Sendable (PageContext, inout FeedEntries?) -> Subject
  ) {
    self.route = route
    self.post = post
    self.origin = origin
    form = kind.form
    let shape = kind.shape
    content = .record { context, entries in shape.record(of: subject(context, &entries), in: context) }
  }

  init(_ route: String, _ file: SearchFile) {
    self.route = route
    post = nil
    origin = ""
    form = nil
    content = .searchFile(file)
  }

  /// Whether search engines are told of it.
  var isInSitemap: Bool { form?.isInSitemap ?? false }

  /// The file's path below the output folder.
  package var path: String { route.isEmpty || route.hasSuffix("/") ? route + "index.html" : route }
}
