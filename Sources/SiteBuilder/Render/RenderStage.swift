internal import Diagnostics
internal import Templates

/// Stage 4 of 5: every page of the site with the template that draws it.
///
/// - Throws: the templates' problems; after this stage no page can fail.
func render(_ site: Site, in zone: ZoneOffsets) throws(Problems) -> RenderedSite {
  let templates = try PageTemplates(site.theme.templates)
  return RenderedSite(views: SiteViews(site, zone: zone), templates: templates, pages: SiteMap(of: site).pages)
}
