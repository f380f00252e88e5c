package import Diagnostics
internal import FrontMatter
package import JournalModel
internal import Markdown
package import SiteAssembly
package import Templates
internal import Localization

/// Stage 4's value: every page with its checked template, ready to be written.
///
/// A page becomes bytes when it is written, so that the whole site's HTML is never in memory at once; nothing that can fail
/// because of content is left to fail then.
package struct ComposedSite: Sendable {
  package private(set) var context: PageContext
  private let templates: PageTemplates
  package let pages: [Page]
  /// `nil` for a site without a page for searching, and before its index is made.
  package let search: SiteSearch?
  package let warnings: [Diagnostic]

  init(
    _ context: PageContext, _ templates: PageTemplates, search: SiteSearch?, sitemap limits: SitemapLimits = .init()
  ) {
    let map = SiteMap(of: context.site, search: search, sitemap: limits)
    self.context = context
    self.templates = templates
    self.search = search
    pages = map.pages
    warnings = menuProblems(of: context.site, pages: map.pages) + map.warnings
  }

  /// The same with what is known of the pictures once they are read.
  package func learned(_ pictures: SitePictures) -> ComposedSite {
    var learned = self
    learned.context = context.learned(pictures)
    return learned
  }

  /// The same with the index that searching needs.
  package func searchable(jobs: Int) async -> ComposedSite {
    ComposedSite(context, templates, search: await SiteSearch.prepared(for: context, jobs: jobs))
  }

  /// The same, not yet searchable, with other words in some posts: see `PageContext.renewed`.
  package func renewed(
    for site: Site, changed posts: [PostIndex], hasNewNames: Bool, hasNewLevels: Bool, jobs: Int
  ) async -> ComposedSite {
    let context = await context.renewed(
      for: site, changed: posts, hasNewNames: hasNewNames, hasNewLevels: hasNewLevels, jobs: jobs)
    return ComposedSite(context, templates, search: nil)
  }

  package var site: Site { context.site }
  package var theme: Theme { context.theme }

  /// Appends the page's bytes to `out`.
  ///
  /// - Parameter feed: the entries of the last feed; the two feeds of a thing, which follow each other, share them.
  package func render(_ page: Page, into out: inout ByteBuffer, sharing feed: inout FeedEntries?) {
    switch page.content {
    case .searchFile(let file): search?.write(file, in: context, into: &out)
    case .record(let record):
      guard let form = page.form else { return }
      let program = templates[form, language(of: page)]
      program?.render(record(context, &feed), base: base(of: page, form), into: &out)
    }
  }

  private func language(of page: Page) -> String? {
    page.post.flatMap { context.journal.posts[$0.value].lang }
  }

  /// Links are relative, so that the site works at any address; only the page for lost readers, which a server shows
  /// at every address, starts from the site's own path.
  private func base(of page: Page, _ form: PageForm) -> LinkBase {
    let namesIndexFile = !context.settings.cleanLinks
    if form.traits.contains(.isShownAnywhere) {
      return LinkBase(prefix: context.addresses.path, indexFile: namesIndexFile)
    }
    return LinkBase(ofPageAt: page.route, namesIndexFile: namesIndexFile)
  }
}
