package import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
package import SiteAssembly
internal import Templates

/// Stage 4 of 5: every page of the site with the template that draws it.
///
/// - Parameters:
///   - isSearchable: whether readers can search right away; if not, `searchable` makes the index later.
///   - limits: of each file of the sitemap.
/// - Throws: the templates' problems; after this stage no page can fail.
package func compose(
  _ site: Site, with theme: Theme, in zone: ZoneOffsets, isSearchable: Bool = true,
  sitemap limits: SitemapLimits = SitemapLimits(), jobs: Int
) async throws(Problems) -> ComposedSite {
  let templates = try PageTemplates(
    theme.templates, words: theme.words, languages: Set(site.journal.posts.lazy.compactMap(\.lang)))
  let context = await PageContext.prepared(for: site, theme, zone: zone, demand: templates.demand, jobs: jobs)
  return ComposedSite(
    context, templates, search: isSearchable ? await SiteSearch.prepared(for: context, jobs: jobs) : nil,
    sitemap: limits)
}
