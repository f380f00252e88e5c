internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

/// Items of one framework that a page names.
struct FrameworkItems: Sendable {
  let framework: ThingIndex
  let items: [FrameworkItemIndex]

  /// By framework, in the order in which they are named.
  static func grouped(_ items: [FrameworkItemIndex]) -> [FrameworkItems] {
    var frameworks: [ThingIndex] = []
    for item in items where !frameworks.contains(item.framework) { frameworks.append(item.framework) }
    return frameworks.map { framework in
      FrameworkItems(framework: framework, items: items.filter { $0.framework == framework })
    }
  }
}

/// An item that its framework has.
struct NamedItem: Sendable {
  let framework: ThingIndex
  let item: FrameworkItem

  init?(_ index: FrameworkItemIndex, in context: PageContext) {
    guard let item = context.journal.item(index) else { return nil }
    framework = index.framework
    self.item = item
  }

  /// Its place on the framework's page.
  fileprivate func route(in context: PageContext) -> String { "\(context.journal[framework].route)#\(item.id)" }
}

extension FrameworkItem {
  /// The school's own name for it, or its title.
  var name: String { shownAs ?? title }
}

let itemLinkShape: Shape<NamedItem> = Shape("an item of a framework") {
  text("title", "its name, as the school says it") { named, _ in named.item.name }
  route("url", "its place on the framework's page") { named, context in named.route(in: context) }
}

let frameworkItemsShape: Shape<FrameworkItems> = Shape("items of one framework") {
  text("title", "the framework's title") { group, context in context.journal[group.framework].title }
  route("url", "its page") { group, context in context.journal[group.framework].route }
  list("items", itemLinkShape, "the items that are named") { group, context in
    group.items.compactMap { NamedItem($0, in: context) }
  }
}

let itemReferenceShape: Shape<NamedItem> = Shape("a link to an item of a framework") {
  text("title", "the school's name for the item, or the framework's") { named, _ in named.item.name }
  route("url", "its place on the framework's page") { named, context in named.route(in: context) }
  link("framework", "the framework") { named, _ in named.framework }
}

/// `21 opportunities, 12 of them in posts`.
func itemsInWords(_ framework: Thing, in context: PageContext) -> String? {
  guard let detail = framework.frameworkDetail, !detail.items.isEmpty else { return nil }
  return context.words.filled(
    .itemsInPosts,
    [
      "items_count": "\(detail.items.count)", "shown_as": detail.shownAs ?? context.words[.items],
      "mentioned_count": "\(mentionedItems(of: detail))",
    ])
}

func mentionedItems(of detail: FrameworkDetail) -> Int { detail.items.count { !$0.posts.isEmpty } }
