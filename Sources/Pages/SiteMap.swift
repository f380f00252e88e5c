internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
package import SiteAssembly
internal import Localization

/// Every page of a site, in a fixed order: the site map of the design.
package struct SiteMap {
  let site: Site
  let search: SiteSearch?
  let limits: SitemapLimits
  package private(set) var pages: [Page] = []
  /// Old addresses that cannot lead on.
  var warnings: [Diagnostic] = []

  package init(of site: Site, search: SiteSearch?, sitemap limits: SitemapLimits = SitemapLimits()) {
    self.site = site
    self.search = search
    self.limits = limits
    pages.reserveCapacity(site.journal.posts.count + 4 * site.journal.things.count + 16)
    for kind in pageKinds { kind.addPages?(&self) }
  }

  var hasAddress: Bool { site.journal.settings.url != nil }

  mutating func add(_ page: Page) { pages.append(page) }

  mutating func add<Subject>(
    _ route: String, _ kind: PageKind<Subject>, origin: String = "",
    _ subject: @escaping @Sendable (PageContext) -> Subject
  ) {
    pages.append(Page(route, kind, origin: origin, subject))
  }

  /// The pages of a list, at least one.
  ///
  /// - Parameters:
  ///   - base: the route of the first.
  ///   - count: the list's entries.
  ///   - size: those of a page.
  mutating func add<Subject>(
    _ kind: PageKind<Subject>, at base: String, listing count: Int, size: Int, folder: String = "page/",
    origin: String = "", _ subject: @escaping @Sendable (Paging, PageContext) -> Subject
  ) {
    for number in 1...Paging.pages(of: count, size: size) {
      let paging = Paging(base: base, number: number, count: count, size: size, folder: folder)
      add(paging.route, kind, origin: origin) { subject(paging, $0) }
    }
  }
}
