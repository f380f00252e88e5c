internal import Diagnostics
internal import JournalModel
internal import Pages
internal import SiteAssembly
internal import Templates

/// A site in memory, with its pages found by their addresses; a page becomes bytes when it is asked for.
struct PreviewSite: Sendable {
  private(set) var rendered: RenderedSite
  let resolver: LinkResolver
  let zone: ZoneOffsets
  /// Below the site, as `posts/x/index.html`: the place among the pages.
  private let pages: [String: Int]
  private let assets: [String: Int]
  private let media: [String: MediaUse]
  /// For each post, the pages that it cites.
  let cites: [[PageNode]]
  /// The published posts by their files.
  let postOfFile: [String: PostIndex]
  private var hasIndex = false

  init(_ rendered: RenderedSite, _ resolver: LinkResolver, zone: ZoneOffsets, keeping old: Kept? = nil) {
    let site = rendered.site
    self.rendered = rendered
    self.resolver = resolver
    self.zone = zone
    pages =
      if let old, old.hasPages(of: rendered) { old.places } else {
        Dictionary(rendered.pages.enumerated().map { ($1.path, $0) }) { first, _ in first }
      }
    assets = Dictionary(site.theme.assets.enumerated().map { ($1.route, $0) }) { first, _ in first }
    media = Dictionary(site.media.map { ($0.route, $0) }) { first, _ in first }
    cites = old?.cites ?? Self.cites(in: site)
    postOfFile =
      old?.postOfFile
      ?? Dictionary(
        uniqueKeysWithValues: site.journal.posts.indices.map { (site.journal.posts[$0].file, PostIndex($0)) })
  }

  /// Results that don't need to be recomputed if posts keep their order.
  struct Kept {
    let postOfFile: [String: PostIndex]
    let cites: [[PageNode]]
    fileprivate let pages: [Page]
    fileprivate let places: [String: Int]

    fileprivate func hasPages(of rendered: RenderedSite) -> Bool {
      pages.count == rendered.pages.count && zip(pages, rendered.pages).allSatisfy { $0.route == $1.route }
    }
  }

  func kept(cites: [[PageNode]]) -> Kept {
    Kept(postOfFile: postOfFile, cites: cites, pages: rendered.pages, places: pages)
  }

  private static func cites(in site: Site) -> [[PageNode]] {
    var cites = [[PageNode]](repeating: [], count: site.journal.posts.count)
    func add(_ backlinks: [Backlink], of target: PageNode) {
      for backlink in backlinks { if case .post(let post) = backlink.from { cites[post.value].append(target) } }
    }
    for (index, backlinks) in site.postBacklinks.enumerated() { add(backlinks, of: .post(PostIndex(index))) }
    for (index, backlinks) in site.thingBacklinks.enumerated() { add(backlinks, of: .thing(ThingIndex(index))) }
    return cites
  }

  enum Found {
    case page(Page)
    case asset(Theme.Asset)
    case media(MediaUse)
    /// The address of a folder, written without its last slash.
    case folder
  }

  /// - Parameter path: below the site, decoded: `posts/x/`, `feed.xml`.
  func find(_ path: String) -> Found? {
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if let index = pages[file] { return .page(rendered.pages[index]) }
    if let index = assets[path] { return .asset(rendered.site.theme.assets[index]) }
    if let use = media[path] { return .media(use) }
    return pages[path + "/index.html"] == nil ? nil : .folder
  }

  func bytes(of page: Page) -> [UInt8] {
    var buffer = ByteBuffer(capacity: 64 * 1_024)
    var feed: FeedEntries?
    rendered.render(page, into: &buffer, sharing: &feed)
    return Array(buffer)
  }

  var notFound: [UInt8] {
    find("404.html").flatMap { if case .page(let page) = $0 { bytes(of: page) } else { nil } } ?? []
  }

  /// Whether the address belongs to the search, whose index is made when someone searches.
  func needsIndex(for path: String) -> Bool {
    !hasIndex && path.hasPrefix(Routes.search) && Routes.hasSearch(rendered.site.journal)
  }

  func withIndex(jobs: Int) async -> PreviewSite {
    let search = await SiteSearch.prepared(for: rendered.context, jobs: jobs)
    var site = PreviewSite(
      RenderedSite(
        context: rendered.context, templates: rendered.templates,
        pages: SiteMap(of: rendered.site, search: search).pages, search: search, warnings: rendered.warnings),
      resolver, zone: zone, keeping: kept(cites: cites))
    site.hasIndex = true
    return site
  }
}
