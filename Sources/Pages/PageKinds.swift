internal import FrontMatter
package import SiteAssembly

/// Every kind of page, in the order of the site map: redirects follow the pages that have addresses, and the sitemap follows
/// everything it lists.
let pageKinds: [PageForm] = [
  homeKind.form, archiveKind.form, postKind.form, tagKind.form, wordsKind.form, mentionsKind.form, levelKind.form,
  personKind.form, seriesKind.form, sourceKind.form, questionKind.form, goalKind.form, skillKind.form, teamKind.form,
  frameworkKind.form, freePageKind.form, indexKind.form, levelsKind.form, questionsKind.form, visionKind.form,
  planKind.form, gridKind.form, gridCellKind.form, notFoundKind.form, robotsKind.form, atomKind.form, jsonKind.form,
  redirectKind.form, searchKind.form, sitemapKind.form, sitemapIndexKind.form,
]

extension SiteMap {
  /// Every page of a site.
  package init(of site: Site, search: SiteSearch?, sitemap limits: SitemapLimits = SitemapLimits()) {
    self.init(emptyFor: site, search: search, sitemap: limits)
    for kind in pageKinds { kind.addPages?(&self) }
  }
}
