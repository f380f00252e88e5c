package import Diagnostics
internal import JournalModel
package import SiteAssembly
internal import Templates

/// Stage 4 of 5: every page of the site with the template that draws it.
///
/// - Throws: the templates' problems; after this stage no page can fail.
package func render(_ site: Site, in zone: ZoneOffsets, jobs: Int) async throws(Problems) -> RenderedSite {
  async let prepared = SiteViews.prepared(for: site, zone: zone, jobs: jobs)
  let templates = try PageTemplates(
    site.theme.templates, words: site.theme.words, languages: Set(site.journal.posts.lazy.compactMap(\.lang)))
  let views = await prepared
  let search = await SiteSearch.prepared(for: views, jobs: jobs)
  let map = SiteMap(of: site, search: search)
  return RenderedSite(
    views: views, templates: templates, pages: map.pages, search: search,
    warnings: menuProblems(of: site, pages: map.pages) + map.warnings)
}
