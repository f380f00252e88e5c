internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Field {
  /// What a page says of the pages that link to it.
  static let ofBacklinks: [Field] = [
    .list(
      "backlinks", .backlink,
      "the pages whose text links to it, with the citing sentence; of more than 100 the first 100, posts before other pages"
    ),
    .number("backlinks_count", "how many pages link to it"),
    .route("backlinks_url", "the address of the page that has them all"),
    .flag("has_more_backlinks", "whether there is such a page: not all are among 'backlinks'"),
  ]

  /// What a post says of those that take it up again.
  static let ofFollowers: [Field] = [
    .list("followed_by", .card, "the posts that take it up again, oldest first; of more than 100 the newest 100"),
    .number("followers_count", "how many posts take it up again"),
    .route("followers_url", "the address of the page that has them all"),
    .flag("has_more_followers", "whether there is such a page: not all are among 'followed_by'"),
  ]
}

extension Shape {
  static let mentions = Shape(
    "what leads to a page",
    Field.ofEveryPage + Field.ofBacklinks + [
      .text("page_title", "the title of the page that they lead to"),
      .route("page_url", "its address"),
      .flag(
        "is_follow_ups", "whether these are the posts that take up a post again, and not the pages that link to it"),
      .record("pager", .pager, "the way through all of them; nothing when one page holds it"),
    ])
}

/// What can lead to a page in such numbers that it gets pages of its own.
package enum MentionList: String, Sendable, CaseIterable {
  case mentions
  case followUps = "follow-ups"

  /// A sentence takes less than 2.6 KB with its title, so a page stays below 300 KB.
  static let mostOnPage = 100

  func base(below route: String) -> String { "\(route)\(rawValue)/" }
  func route(below route: String, page: Int) -> String { Paging.route(base(below: route), folder: "", page: page) }

  /// How many pages of their own they get: none when the page itself has them all.
  static func pages(of count: Int) -> Int {
    count > mostOnPage ? Paging.pages(of: count, size: mostOnPage) : 0
  }
}

extension SiteViews {
  /// The values of `Field.ofBacklinks` on the page itself.
  func backlinks(of node: PageNode) -> [Value] {
    let links = site.backlinks(of: node)
    guard links.count > MentionList.mostOnPage else {
      return [.list(backlinks(links)), .number(links.count), .none, .flag(false)]
    }
    return [
      .list(backlinks(links.prefix(MentionList.mostOnPage))), .number(links.count),
      .route(MentionList.mentions.base(below: titleAndRoute(of: node).route)), .flag(true),
    ]
  }

  /// The values of `Field.ofFollowers`.
  func followers(of index: PostIndex) -> [Value] {
    guard let followers = site.journal.followers[index] else { return [.none, .number(0), .none, .flag(false)] }
    let hasMore = followers.count > MentionList.mostOnPage
    return [
      .list(cards(of: followers.suffix(MentionList.mostOnPage))), .number(followers.count),
      hasMore ? .route(MentionList.followUps.base(below: site.journal[index].route)) : .none, .flag(hasMore),
    ]
  }

  /// One page of all that leads to a page.
  func mentions(_ list: MentionList, of node: PageNode, page number: Int) -> Record {
    let links = site.links(list, to: node)
    let (title, route) = titleAndRoute(of: node)
    let paging = Paging(
      base: list.base(below: route), number: number, count: links.count, size: MentionList.mostOnPage, folder: "")
    let frame = PageFrame(
      section: section(of: node), title: words.filled(list == .mentions ? .mentionsOf : .followUpsOf, ["title": title]),
      route: paging.route(ofPage: number), path: path(to: node, title, route))
    let shown: [Value] = [
      .list(backlinks(links[paging.range])), .number(links.count), .route(paging.base), .flag(false),
    ]
    let own: [Value] = [.text(title), .route(route), .flag(list == .followUps), paging.value]
    return Record(.mentions, values(of: frame) + shown + own)
  }

  private func section(of node: PageNode) -> Section {
    switch node {
    case .post: .posts
    case .thing(let index): Section(site.journal[index].kind)
    }
  }

  private func path(to node: PageNode, _ title: String, _ route: String) -> [(String, String)] {
    let section = section(of: node)
    return (section.route.map { [(self.title(of: section), $0)] } ?? []) + [(title, route)]
  }
}

extension Site {
  /// Who links to a page: newest posts first, then other pages.
  func backlinks(of node: PageNode) -> [Backlink] {
    switch node {
    case .post(let index): postBacklinks[index.value]
    case .thing(let index): thingBacklinks[index.value]
    }
  }

  /// All that leads to a page in one way, newest posts first.
  func links(_ list: MentionList, to node: PageNode) -> [Backlink] {
    switch (list, node) {
    case (.mentions, _): backlinks(of: node)
    case (.followUps, .post(let index)):
      (journal.followers[index] ?? []).reversed().map { Backlink(from: .post($0), place: nil) }
    case (.followUps, .thing): []
    }
  }

  func count(_ list: MentionList, of node: PageNode) -> Int {
    switch (list, node) {
    case (.mentions, _): backlinks(of: node).count
    case (.followUps, .post(let index)): journal.followers[index]?.count ?? 0
    case (.followUps, .thing): 0
    }
  }
}
