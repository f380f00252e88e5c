internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let card = Shape(
    "a post in a list",
    [
      .text("title", "its title"),
      .route("url", "its address"),
      .text("date", "its day in words, as March 2, 2026"),
      .text("iso_date", "its day or time for machines, as 2026-03-02"),
      .text("summary", "its summary, or its first paragraph cut at a word"),
      .text("lang", "its language when it is not the journal's"),
      .number("minutes", "how long reading takes, in minutes"),
      .list("authors", .link, "who wrote it; a student without a page has no url"),
      .list("tags", .link, "its themes"),
      .list("levels", .link, "its leadership levels"),
      .text("badge", "'draft', 'staff', 'private' or 'future' when the page shows what the public does not see"),
      .text("short_date", "its day in few letters, as Mar 2, 2026"),
    ])
}

extension SiteViews {
  func makeCard(of post: Post) -> Record {
    Record(
      .card,
      [
        .text(post.title), .route(post.route), .text(dateText.long(post.date.day)), .text(machineDate(post.date)),
        .text(post.summary), foreignLanguage(of: post), .number(readingMinutes(words: post.wordCount)),
        .list(byline(of: post)), .list(links(to: post.tags)), .list(links(to: post.levels)), badge(of: post),
        .text(dateText.short(post.date.day)),
      ])
  }

  func machineDate(_ date: PostDate) -> String {
    date.secondsOfDay == nil ? date.day.description : date.forMachines(zoneMinutes: zone.offsetMinutes(at: date))
  }

  /// Only a language that differs is worth an attribute.
  func foreignLanguage(of post: Post) -> Value {
    guard let lang = post.lang, lang.lowercased() != language.lowercased() else { return .none }
    return .text(lang)
  }

  func badge(of post: Post) -> Value {
    if post.isDraft { return .text(words[.draft]) }
    switch post.audience {
    case .public: return post.isFuture ? .text(words[.future]) : .none
    case .staff: return .text(words[.forStaffOnly])
    case .private: return .text(words[.private])
    }
  }

  func links(to things: [ThingIndex]) -> [Record] { things.map { thingLinks[$0.value] } }

  /// Who wrote a post: links, and words alone for a student without a page.
  private func byline(of post: Post) -> [Record] {
    post.byline.map { author in
      switch author {
      case .person(let index): thingLinks[index.value]
      case .student(let shownAs): Record(.link, [.text(shownAs), .none, .none, .number(0), .none])
      }
    }
  }

  func authorNames(of post: Post) -> [String] {
    post.byline.map { author in
      switch author {
      case .person(let index): site.journal.things[index.value].title
      case .student(let shownAs): shownAs
      }
    }
  }

  func cards(of posts: some Sequence<PostIndex>) -> [Record] { posts.map { cards[$0.value] } }
}
