internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let itemReference = Shape(
    "a link to an item of a framework",
    [
      .text("title", "the school's name for the item, or the framework's"),
      .route("url", "its place on the framework's page"),
      .record("framework", .link, "the framework"),
    ])
}

extension SiteViews {
  func itemReferences(_ items: [FrameworkItemIndex]) -> [Record] {
    items.compactMap { index in
      guard let item = site.journal.item(index) else { return nil }
      let route = "\(site.journal[index.framework].route)#\(item.id)"
      return Record(.itemReference, [.text(item.shownAs ?? item.title), .route(route), link(index.framework)])
    }
  }
}
