internal import Diagnostics
internal import FrontMatter
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// Says nothing of its own.
struct RobotsFile: Sendable {}

let robotsKind: PageKind<RobotsFile> = PageKind("robots.txt", robotsShape, isInSitemap: false) { map in
  map.add("robots.txt", robotsKind) { _ in RobotsFile() }
}

let robotsShape: Shape<RobotsFile> = Shape("robots.txt") {
  text("sitemap", "the full address of the sitemap; empty without a url") { _, context in
    context.addresses.absolute("sitemap.xml")
  }
}
