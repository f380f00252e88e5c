internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let itemLink = Shape(
    "an item of a framework",
    [
      .text("title", "its name, as the school says it"),
      .route("url", "its place on the framework's page"),
    ])

  static let frameworkItems = Shape(
    "items of one framework",
    [
      .text("title", "the framework's title"),
      .route("url", "its page"),
      .list("items", .itemLink, "the items that are named"),
    ])
}

extension SiteViews {
  /// The items by framework, in the order in which they are named.
  func frameworks(_ items: [FrameworkItemIndex]) -> Value {
    if items.isEmpty { return .none }
    var frameworks: [ThingIndex] = []
    for item in items where !frameworks.contains(item.framework) { frameworks.append(item.framework) }
    return .list(
      frameworks.map { framework in
        let thing = site.journal[framework]
        let links = items.filter { $0.framework == framework }.compactMap { link(toItem: $0) }
        return Record(.frameworkItems, [.text(thing.title), .route(thing.route), .list(links)])
      })
  }

  func link(toItem index: FrameworkItemIndex) -> Record? {
    site.journal.item(index).map { item in
      Record(.itemLink, [.text(item.name), .route("\(site.journal[index.framework].route)#\(item.id)")])
    }
  }
}
