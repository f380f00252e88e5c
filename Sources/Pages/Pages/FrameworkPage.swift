internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

extension Shape {
  static let levelCount = Shape(
    "posts of a level",
    [
      .text("title", "the level's name"),
      .route("url", "its page"),
      .number("count", "how many of the posts are about it"),
    ])

  static let frameworkItem = Shape(
    "an item on its framework's page",
    [
      .text("title", "its name, as the school says it"),
      .text("published_as", "its name as published, when the school says it otherwise"),
      .text("text", "what it means"),
      .text("anchor", "its id on the page"),
      .flag("has_anchor", "whether it bears that id itself; a heading of the framework's text may have it already"),
      .number("count", "how many posts mention it"),
      .list("levels", .levelCount, "of how many of them each level is a subject"),
      .list("posts", .card, "the newest of these posts, at most 12"),
      .number("more", "how many posts there are besides these"),
      .list("skills", .link, "the skills that belong to it"),
      .list("goals", .link, "the goals that name it"),
    ])

  static let framework = Shape(
    "a framework",
    Field.ofEveryThing + [
      .text("shown_as", "the school's word for its items, as 'opportunities'; 'items' when it has none"),
      .text("origin", "where it comes from"),
      .number("items_count", "how many items it has"),
      .number("mentioned_count", "how many of them a post mentions"),
      .list("items", .frameworkItem, "its items in the order of its file, with or without posts; on the first page"),
      .flag("lists_posts", "whether there are more posts than stand with the items"),
    ])
}

extension SiteViews {
  private static let postsOfItem = 12

  func ownValues(ofFramework index: ThingIndex, on page: Paging) -> [Value] {
    let thing = site.journal[index]
    let detail = thing.frameworkDetail ?? .unknown
    let headings = thing.described.map { Set(site.bodies[$0.body].headings.map(\.id)) } ?? []
    let isFirst = page.number == 1
    return [
      .text(detail.shownAs ?? words[.items]), .text(detail.source ?? ""), .number(detail.items.count),
      .number(detail.items.count { !$0.posts.isEmpty }),
      .list(isFirst ? detail.items.map { record(of: $0, hasAnchor: !headings.contains($0.id)) } : []),
      .flag(page.total > 1 || detail.items.contains { $0.posts.count > Self.postsOfItem }),
    ]
  }

  /// `21 opportunities, 12 of them in posts`.
  func itemsInWords(_ framework: Thing) -> String {
    guard let detail = framework.frameworkDetail, !detail.items.isEmpty else { return "" }
    let mentioned = detail.items.count { !$0.posts.isEmpty }
    return words.filled(
      .itemsInPosts,
      [
        "items_count": "\(detail.items.count)", "shown_as": detail.shownAs ?? words[.items],
        "mentioned_count": "\(mentioned)",
      ])
  }

  private func record(of item: FrameworkItem, hasAnchor: Bool) -> Record {
    Record(
      .frameworkItem,
      [
        .text(item.name), .text(item.shownAs == nil ? "" : item.title), .text(item.text), .text(item.id),
        .flag(hasAnchor), .number(item.posts.count), .list(levels(of: item.posts)),
        .list(cards(of: item.posts.prefix(Self.postsOfItem))),
        .number(max(0, item.posts.count - Self.postsOfItem)), .list(links(to: item.skills)),
        .list(links(to: item.goals)),
      ])
  }

  /// In the order of the levels.
  private func levels(of posts: [PostIndex]) -> [Record] {
    var counts: [ThingIndex: Int] = [:]
    for post in posts { for level in site.journal.posts[post.value].levels { counts[level, default: 0] += 1 } }
    if counts.isEmpty { return [] }
    return site.journal.things(of: .level).compactMap { level in
      guard let count = counts[level] else { return nil }
      return Record(
        .levelCount, [.text(site.journal[level].title), .route(site.journal[level].route), .number(count)])
    }
  }
}
