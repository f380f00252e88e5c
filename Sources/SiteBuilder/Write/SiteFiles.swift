internal import Disk
internal import Pages
internal import SiteAssembly

/// Every file of a site with what it is made from, in the order of the site map.
struct SiteFiles: Sendable {
  enum Item: Sendable {
    case page(Page)
    case asset(Theme.Asset)
    case media(MediaItem)
  }

  let items: [Item]
  let planned: [SiteFile]

  init(_ rendered: RenderedSite, _ media: [MediaItem]) {
    let assets = rendered.site.theme.assets.filter { rendered.search != nil || !Theme.searchAssets.contains($0.route) }
    items = rendered.pages.map(Item.page) + assets.map(Item.asset) + media.map(Item.media)
    planned = items.map { item in
      switch item {
      case .page(let page):
        SiteFile(path: page.path, source: page.origin.isEmpty ? "the page /\(page.route)" : page.origin)
      case .asset(let asset): SiteFile(path: asset.route, source: asset.source)
      case .media(let item): SiteFile(path: item.use.route, source: item.use.file)
      }
    }
  }
}
