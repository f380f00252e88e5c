internal import JournalModel
internal import Markdown
internal import Templates

extension Shape {
  static let outlineItem = Shape(
    "a heading",
    [
      .text("title", "its words"),
      .text("anchor", "its id on the page"),
      .number("level", "2 for the first rank below the title, then 3"),
    ])

  static let post = Shape(
    "a post",
    Field.ofEveryPage + [
      .text("text_lang", "the post's language when it is not the journal's"),
      .text("date", "its day in words, as March 2, 2026"),
      .text("iso_date", "its day or time for machines"),
      .text("updated", "the day of its last change in words"),
      .text("iso_updated", "the same for machines"),
      .text("summary", "its summary, when the author wrote one"),
      .html("body", "its text"),
      .number("minutes", "how long reading takes, in minutes"),
      .number("words", "how many words it has"),
      .text("badge", "'draft', 'staff' or 'private' when the build shows what the public does not see"),
      .route("image", "its picture's address"),
      .flag("has_image", "whether it has a picture"),
      .flag("image_in_text", "whether its text shows the same picture, so that it need not stand above it too"),
      .text("image_text", "what the picture shows, for those who cannot see it"),
      .list("authors", .link, "who wrote it"),
      .list("tags", .link, "its themes"),
      .list("levels", .link, "its leadership levels"),
      .record("series", .seriesBox, "its series"),
      .list("sources", .source, "what it leans on"),
      .list("asks", .link, "the questions it puts to its readers"),
      .list("answers", .link, "the questions it answers"),
      .list("skills", .link, "the skills it is about"),
      .list("goals", .link, "the goals it is about"),
      .record("follows", .card, "the post that it takes up again"),
      .list("followed_by", .card, "the posts that take it up again"),
      .list("outline", .outlineItem, "its headings, when it has three or more"),
      .record("newer", .card, "the next post by date"),
      .record("older", .card, "the post before by date"),
      .list("backlinks", .backlink, "the pages that link to it, with the citing sentence"),
      .list("related", .related, "posts that share what few share"),
    ])
}

extension SiteViews {
  func post(_ index: PostIndex) -> Record {
    record(of: site.journal[index], at: index)
  }

  private func record(of post: Post, at index: PostIndex) -> Record {
    let frame = PageFrame(
      section: .posts, title: post.title, description: post.summary, route: post.route,
      image: site.images[index], isArticle: true, path: [("All posts", "posts/")])
    return Record(
      .post,
      values(of: frame) + text(of: post, at: index) + names(in: post, at: index) + surroundings(of: post, at: index))
  }

  private func text(of post: Post, at index: PostIndex) -> [Value] {
    let image = site.images[index]
    let card = cards[index.value].values
    return [
      card[5], card[2], card[3],
      post.updated.map { .text(dateText.long($0.day)) } ?? .none,
      post.updated.map { .text(machineDate($0)) } ?? .none,
      post.hasOwnSummary ? .text(post.summary) : .none,
      .html(html(ofBody: post.body, on: post.route)),
      card[6], .number(post.wordCount), card[10],
      image.map { .route($0) } ?? .none, .flag(image != nil),
      .flag(image.map { shows($0, inBody: post.body) } ?? false), .text(post.imageText ?? ""),
    ]
  }

  private func shows(_ image: String, inBody body: Int) -> Bool {
    zip(site.bodies[body].links, site.links[body]).contains { link, resolved in
      guard link.kind == .image, case .route(let route, _) = resolved else { return false }
      return route == image
    }
  }

  private func names(in post: Post, at index: PostIndex) -> [Value] {
    let card = cards[index.value].values
    return [
      card[7], card[8], card[9],
      seriesBox(of: post, at: index), sources(of: post), .list(links(to: post.asks)), .list(links(to: post.answers)),
      .list(links(to: post.skills)), .list(links(to: post.goals)),
    ]
  }

  private func surroundings(of post: Post, at index: PostIndex) -> [Value] {
    let place = index.value
    return [
      post.follows.map { .record(cards[$0.value]) } ?? .none,
      .list(cards(of: site.journal.followers[index] ?? [])),
      .list(outline(ofBody: post.body)),
      place > 0 ? .record(cards[place - 1]) : .none,
      place + 1 < cards.count ? .record(cards[place + 1]) : .none,
      backlinks(site.postBacklinks[place]),
      related(to: index),
    ]
  }

  /// Headings of the first two ranks; a short text needs no table of contents.
  private func outline(ofBody body: Int) -> [Record] {
    let headings = site.bodies[body].headings.filter { $0.level <= 3 }
    guard headings.count >= 3 else { return [] }
    return headings.map { Record(.outlineItem, [.text($0.text), .text($0.id), .number($0.level)]) }
  }
}
