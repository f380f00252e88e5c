package import Diagnostics
internal import FrontMatter
internal import JournalModel
package import SiteAssembly
package import Templates

/// Stage 4's value: every page with its checked template, ready to be written.
///
/// A page becomes bytes when it is written, so that the whole site's HTML is never in memory at once; nothing that can fail
/// because of content is left to fail then.
package struct RenderedSite: Sendable {
  package var views: SiteViews
  package let templates: PageTemplates
  package let pages: [Page]
  /// `nil` for a site without a page for searching.
  package let search: SiteSearch?
  package let warnings: [Diagnostic]

  package init(views: SiteViews, templates: PageTemplates, pages: [Page], search: SiteSearch?, warnings: [Diagnostic]) {
    self.views = views
    self.templates = templates
    self.pages = pages
    self.search = search
    self.warnings = warnings
  }

  package var site: Site { views.site }

  /// Appends the page's bytes to `out`.
  ///
  /// - Parameter feed: the entries of the last feed; the two feeds of a thing, which follow each other, share them.
  package func render(_ page: Page, into out: inout ByteBuffer, sharing feed: inout FeedEntries?) {
    if case .searchFile(let file) = page.content {
      search?.write(file, of: views, into: &out)
      return
    }
    let (name, record) = content(of: page, sharing: &feed)
    templates[name, language(of: page)]?.render(record, base: base(of: page), into: &out)
  }

  private func language(of page: Page) -> String? {
    guard case .post(let index) = page.content else { return nil }
    return site.journal.posts[index.value].lang
  }

  /// The template of a page and what it says; parts of the search index have none.
  func content(of page: Page, sharing feed: inout FeedEntries?) -> (template: PageTemplates.Name, record: Record) {
    switch page.content {
    case .home: (.home, views.home())
    case .archive(let number): (.archive, views.archive(page: number))
    case .post(let index): (.post, views.post(index))
    case .thing(let index, let number): (.init(site.journal[index].kind), views.thing(index, page: number))
    case .index(.question, let number): (.questions, views.questions(page: number))
    case .vision(let page): (.vision, views.vision(page: page))
    case .plan(let number): (.plan, views.plan(page: number))
    case .index(.level, let number): (.levels, views.levels(page: number))
    case .index(let kind, let number): (.index, views.index(of: kind, page: number))
    case .words(let tag, let number): (.words, views.words(of: tag, page: number))
    case .mentions(let list, let node, let number): (.mentions, views.mentions(list, of: node, page: number))
    case .gridCell(let level, let tag, let number): (.gridCell, views.gridCell(level: level, tag: tag, page: number))
    case .grid(let year, let number): (.grid, views.grid(year: year, page: number))
    case .notFound: (.notFound, views.notFound())
    case .search: (.search, views.search(version: search?.version ?? ""))
    case .searchFile: preconditionFailure("a part of the index has no template")
    case .feed(let thing, let format):
      (format == .atom ? .atom : .json, views.feed(of: thing, file: format.rawValue, sharing: &feed))
    case .redirect(let target): (.redirect, views.redirect(to: target))
    case .sitemap(let part): (.sitemap, views.sitemap(of: pages, part))
    case .sitemapIndex(let parts): (.sitemapIndex, views.sitemapIndex(parts: parts))
    case .robots: (.robots, views.robots())
    }
  }

  /// Links are relative, so that the site works at any address; only the page for lost readers, which a server shows
  /// at every address, starts from the site's own path.
  private func base(of page: Page) -> LinkBase {
    let namesIndexFile = !views.settings.cleanLinks
    if case .notFound = page.content { return LinkBase(prefix: views.pathOfSite, indexFile: namesIndexFile) }
    return LinkBase(ofPageAt: page.route, namesIndexFile: namesIndexFile)
  }
}
