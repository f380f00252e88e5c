internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// A page that search engines are told of.
struct SitemapEntry: Sendable {
  let route: String
  let post: PostIndex?
}

/// All of them, or those of one file of a site with more than one file may name.
let sitemapKind: PageKind<ArraySlice<SitemapEntry>> = PageKind("sitemap.xml", sitemapShape, isInSitemap: false) { map in
  guard let url = map.site.journal.settings.url else { return }
  let entries = map.pages.lazy.filter(\.isInSitemap).map { SitemapEntry(route: $0.route, post: $0.post) }
  let all = Array(entries)
  let parts = map.limits.parts(of: all.map(\.route), prefix: url.value.utf8.count)
  guard parts.count > 1 else { return map.add("sitemap.xml", sitemapKind) { _ in all[...] } }
  let routes = (1...parts.count).map { "sitemap-\($0).xml" }
  map.add("sitemap.xml", sitemapIndexKind) { _ in routes }
  for (route, part) in zip(routes, parts) { map.add(route, sitemapKind) { _ in all[part] } }
}

let sitemapIndexKind: PageKind<[String]> = PageKind("sitemap-index.xml", sitemapIndexShape, isInSitemap: false)

let sitemapEntryShape: Shape<SitemapEntry> = Shape("a page of the sitemap") {
  text("url", "its full address") { entry, context in context.addresses.absolute(entry.route) }
  text("updated", "the day of its last change, for posts") { entry, context in
    entry.post.map { post in
      (context.journal.posts[post.value].updated ?? context.journal.posts[post.value].date).day.description
    }
  }
}

let sitemapShape: Shape<ArraySlice<SitemapEntry>> = Shape("the sitemap") {
  list("pages", sitemapEntryShape, "all pages, or those of one of its files") { entries, _ in Array(entries) }
}

let sitemapPartShape: Shape<String> = Shape("a file of the sitemap") {
  text("url", "its full address") { route, context in context.addresses.absolute(route) }
}

let sitemapIndexShape: Shape<[String]> = Shape("the sitemap of a site with more pages than one file may name") {
  list("sitemaps", sitemapPartShape, "its files") { routes, _ in routes }
}
