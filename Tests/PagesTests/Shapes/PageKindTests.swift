@testable import Pages
import Templates
import Testing

/// The one list of page kinds.
@Suite struct PageKindTests {
  @Test func eachTemplateIsNamedOnce() {
    let templates = pageKinds.map(\.template)
    #expect(Set(templates).count == templates.count)
  }

  /// Things stand in the order of their kinds, so that no two builds list them otherwise.
  @Test func routesAreInTheOrderOfTheList() throws {
    let sketch = try PageSketch(
      [
        "posts/2026-01-01-a.md": "title: A\ntags: [t, u]\nlevels: l\naliases: /old/", "pages/about.md": "title: About",
      ], settings: "url: https://quay.example")
    let map = SiteMap(of: sketch.context.site, search: nil)
    #expect(
      map.pages.map(\.route) == [
        "", "posts/", "posts/a/", "tags/", "tags/t/", "tags/t/feed.xml", "tags/t/feed.json", "tags/u/",
        "tags/u/feed.xml", "tags/u/feed.json", "levels/", "levels/l/", "levels/l/feed.xml", "levels/l/feed.json",
        "about/", "404.html", "robots.txt", "feed.xml", "feed.json", "old/", "search/", "sitemap.xml",
      ])
    #expect(
      map.pages.filter { !$0.isInSitemap }.allSatisfy {
        !$0.route.hasSuffix("/") || ["old/", "search/"].contains($0.route)
      })
    #expect(map.warnings.isEmpty)
  }

  @Test func withoutAnAddressThereAreNoFeeds() throws {
    let sketch = try PageSketch(["posts/2026-01-01-a.md": "title: A\ntags: t"])
    let routes = SiteMap(of: sketch.context.site, search: nil).pages.map(\.route)
    #expect(routes == ["", "posts/", "posts/a/", "tags/", "tags/t/", "404.html", "robots.txt", "search/"])
  }
}
