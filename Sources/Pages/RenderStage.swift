package import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
package import SiteAssembly
internal import Templates

/// Stage 4 of 5: every page of the site with the template that draws it.
///
/// - Throws: the templates' problems; after this stage no page can fail.
package func render(_ site: Site, in zone: ZoneOffsets, jobs: Int) async throws(Problems) -> RenderedSite {
  let templates = try PageTemplates(
    site.theme.templates, words: site.theme.words, languages: Set(site.journal.posts.lazy.compactMap(\.lang)))
  let context = await PageContext.prepared(for: site, zone: zone, demand: templates.demand, jobs: jobs)
  let search = await SiteSearch.prepared(for: context, jobs: jobs)
  let map = SiteMap(of: site, search: search)
  return RenderedSite(
    context: context, templates: templates, pages: map.pages, search: search,
    warnings: menuProblems(of: site, pages: map.pages) + map.warnings)
}
