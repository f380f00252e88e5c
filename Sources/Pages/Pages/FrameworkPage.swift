internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

struct FrameworkPage: ThingSubject {
  let page: ThingPage
  let detail: FrameworkDetail

  init(_ page: ThingPage) {
    self.page = page
    detail = page.thing.frameworkDetail ?? .unknown
  }
}

let frameworkKind: PageKind<FrameworkPage> = PageKind("framework", frameworkShape) { map in
  map.addIndex(of: .framework)
  map.addThings(of: .framework, frameworkKind) { page, _ in FrameworkPage(page) }
}

/// How many of an item's posts a level is a subject of.
struct LevelCount: Sendable {
  let level: ThingIndex
  let count: Int
}

let levelCountShape: Shape<LevelCount> = Shape("posts of a level") {
  text("title", "the level's name") { level, context in context.journal[level.level].title }
  route("url", "its page") { level, context in context.journal[level.level].route }
  number("count", "how many of the posts are about it") { level, _ in level.count }
}

/// An item with its place on the page of its framework.
struct ShownItem: Sendable {
  let item: FrameworkItem
  let hasAnchor: Bool
}

private let postsOfItem = 12

let frameworkItemShape: Shape<ShownItem> = Shape("an item on its framework's page") {
  text("title", "its name, as the school says it") { shown, _ in shown.item.name }
  text("published_as", "its name as published, when the school says it otherwise") { shown, _ in
    shown.item.shownAs == nil ? nil : shown.item.title
  }
  text("text", "what it means") { shown, _ in shown.item.text }
  text("anchor", "its id on the page") { shown, _ in shown.item.id }
  flag("has_anchor", "whether it bears that id itself; a heading of the framework's text may have it already") {
    shown, _ in shown.hasAnchor
  }
  number("count", "how many posts mention it") { shown, _ in shown.item.posts.count }
  list("levels", levelCountShape, "of how many of them each level is a subject") { shown, context in
    levels(of: shown.item.posts, in: context.journal)
  }
  cards("posts", "the newest of these posts, at most 12") { shown, _ in Array(shown.item.posts.prefix(postsOfItem)) }
  number("more", "how many posts there are besides these") { shown, _ in max(0, shown.item.posts.count - postsOfItem) }
  links("skills", "the skills that belong to it") { shown, _ in shown.item.skills }
  links("goals", "the goals that name it") { shown, _ in shown.item.goals }
}

let frameworkShape: Shape<FrameworkPage> = Shape("a framework") {
  fieldsOfEveryThing()
  text("shown_as", "the school's word for its items, as 'opportunities'; 'items' when it has none") { page, context in
    page.detail.shownAs ?? context.words[.items]
  }
  text("origin", "where it comes from") { page, _ in page.detail.source }
  number("items_count", "how many items it has") { page, _ in page.detail.items.count }
  number("mentioned_count", "how many of them a post mentions") { page, _ in mentionedItems(of: page.detail) }
  list(
    "items", frameworkItemShape, "its items in the order of its file, with or without posts; on the first page", items)
  flag("lists_posts", "whether there are more posts than stand with the items") { page, _ in
    page.paging.total > 1 || page.detail.items.contains { $0.posts.count > postsOfItem }
  }
}

@Sendable private func items(on page: FrameworkPage, in context: PageContext) -> [ShownItem] {
  guard page.paging.isFirst else { return [] }
  let headings = page.thing.described.map { Set(context.site.bodies[$0.body].headings.map(\.id)) } ?? []
  return page.detail.items.map { ShownItem(item: $0, hasAnchor: !headings.contains($0.id)) }
}

private func mentionedItems(of detail: FrameworkDetail) -> Int { detail.items.count { !$0.posts.isEmpty } }

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

/// In the order of the levels.
private func levels(of posts: [PostIndex], in journal: Journal) -> [LevelCount] {
  var counts: [ThingIndex: Int] = [:]
  for post in posts { for level in journal.posts[post.value].levels { counts[level, default: 0] += 1 } }
  if counts.isEmpty { return [] }
  return journal.things(of: .level).compactMap { level in counts[level].map { LevelCount(level: level, count: $0) } }
}
