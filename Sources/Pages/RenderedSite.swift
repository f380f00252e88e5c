package import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
package import SiteAssembly
package import Templates
internal import Localization

/// Stage 4's value: every page with its checked template, ready to be written.
///
/// A page becomes bytes when it is written, so that the whole site's HTML is never in memory at once; nothing that can fail
/// because of content is left to fail then.
package struct RenderedSite: Sendable {
  package var context: PageContext
  package let templates: PageTemplates
  package let pages: [Page]
  /// `nil` for a site without a page for searching.
  package let search: SiteSearch?
  package let warnings: [Diagnostic]

  package init(
    context: PageContext, templates: PageTemplates, pages: [Page], search: SiteSearch?, warnings: [Diagnostic]
  ) {
    self.context = context
    self.templates = templates
    self.pages = pages
    self.search = search
    self.warnings = warnings
  }

  package var site: Site { context.site }

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
