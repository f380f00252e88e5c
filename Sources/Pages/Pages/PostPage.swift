internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Pictures
internal import SiteAssembly
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
      .text("text_dir", "'ltr' or 'rtl', with 'text_lang'"),
      .text("own_lang", "the language of the words of 'own.', when it is not the journal's"),
      .text("own_dir", "'ltr' or 'rtl', with 'own_lang'"),
      .text("date", "its day in words, in the language of the post, as March 2, 2026"),
      .text("iso_date", "its day or time for machines"),
      .text("updated", "the day of its last change in words"),
      .text("iso_updated", "the same for machines"),
      .text("summary", "its summary, when the author wrote one"),
      .html("body", "its text"),
      .number("minutes", "how long reading takes, in minutes"),
      .number("words", "how many words it has"),
      .text("badge", "'draft', 'staff', 'private' or 'future' when the page shows what the public does not see"),
      .route("image", "its picture's address"),
      .flag("has_image", "whether it has a picture"),
      .flag("image_in_text", "whether its text shows the same picture, so that it need not stand above it too"),
      .text("image_width", "the picture's width in pixels, when it is known"),
      .text("image_height", "its height"),
      .text("image_srcset", "its smaller copies, as the attribute srcset has them"),
      .text("image_sizes", "how wide the page shows it, as the attribute sizes has it; only with copies"),
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
      .list("frameworks", .frameworkItems, "the items of frameworks it is about, by framework"),
      .list("strengths", .offer, "the shared strengths that name it as evidence"),
      .list("steps", .step, "what it means to do next and promises, where the plan may be shown"),
      .list("closes", .step, "the steps and promises of earlier posts that it says are done or dropped"),
      .record("follows", .card, "the post that it takes up again"),
    ] + Field.ofFollowers + [
      .list("thread", .threadPost, "the posts that take each other up, in order, when they are three or more"),
      .list("outline", .outlineItem, "its headings, when it has three or more"),
      .record("newer", .card, "the next post by date"),
      .record("older", .card, "the post before by date"),
    ] + Field.ofBacklinks + [
      .list("related", .related, "posts that share what few share")
    ])
}

extension SiteViews {
  func post(_ index: PostIndex) -> Record {
    record(of: site.journal[index], at: index)
  }

  private func record(of post: Post, at index: PostIndex) -> Record {
    let frame = PageFrame(
      section: .posts, title: post.title, description: post.summary, route: post.route,
      image: image(of: index), isArticle: true, path: [(title(of: .posts), "posts/")])
    var values = values(of: frame)
    values.reserveCapacity(Shape.post.fields.count)
    addText(of: post, at: index, to: &values)
    addNames(in: post, at: index, to: &values)
    addSurroundings(of: post, at: index, to: &values)
    return Record(.post, values)
  }

  private func addText(of post: Post, at index: PostIndex, to values: inout [Value]) {
    let image = image(of: index)
    let card = cards[index.value].values
    values.append(card[5])
    let days = addLanguage(of: post, to: &values)
    values.append(days.map { .text($0.long(post.date.day)) } ?? card[2])
    values.append(card[3])
    values.append(post.updated.map { .text((days ?? dateText).long($0.day)) } ?? .none)
    values.append(post.updated.map { .text(machineDate($0)) } ?? .none)
    values.append(post.hasOwnSummary ? .text(post.summary) : .none)
    values.append(.html(html(ofBody: post.body, on: post.route)))
    values.append(card[6])
    values.append(.number(post.wordCount))
    values.append(card[10])
    values.append(image.map { .route($0) } ?? .none)
    values.append(.flag(image != nil))
    values.append(.flag(image.map { shows($0, inBody: post.body) } ?? false))
    addLook(of: image, on: post.route, to: &values)
    values.append(post.imageText.map { .text($0) } ?? .none)
  }

  /// - Returns: how the post's language writes days, when it is not the journal's.
  private func addLanguage(of post: Post, to values: inout [Value]) -> DateText? {
    guard let language = post.lang, case .text = foreignLanguage(of: post) else {
      values += [.none, .none, .none]
      return nil
    }
    let direction = Value.text(Self.isRightToLeft(language) ? "rtl" : "ltr")
    let own = site.theme.words[language]
    values += [direction, own == nil ? .none : .text(language), own == nil ? .none : direction]
    return own?.dates
  }

  /// The address of the picture in a post's front matter, unless the picture is not published.
  private func image(of index: PostIndex) -> String? {
    site.images[index].flatMap { pictures.refused.contains($0) ? nil : $0 }
  }

  private func addLook(of image: String?, on route: String, to values: inout [Value]) {
    let size = image.flatMap { pictures.looks[$0]?.size }
    let base = LinkBase(ofPageAt: route, namesIndexFile: !settings.cleanLinks)
    let choices = image.flatMap { pictures.choices(of: $0, on: base) }
    for text in [size.map { "\($0.width)" }, size.map { "\($0.height)" }, choices?.srcset, choices?.sizes] {
      values.append(text.map { .text($0) } ?? .none)
    }
  }

  private func shows(_ image: String, inBody body: Int) -> Bool {
    zip(site.bodies[body].links, site.links[body]).contains { link, resolved in
      guard link.kind == .image, case .route(let route, _) = resolved else { return false }
      return route == image
    }
  }

  private func addNames(in post: Post, at index: PostIndex, to values: inout [Value]) {
    let card = cards[index.value].values
    values.append(card[7])
    values.append(card[8])
    values.append(card[9])
    values.append(seriesBox(of: post, at: index))
    values.append(sources(of: post))
    for things in [post.asks, post.answers, post.skills, post.goals] { values.append(.list(links(to: things))) }
  }

  private func addSurroundings(of post: Post, at index: PostIndex, to values: inout [Value]) {
    let place = index.value
    values.append(frameworks(post.framework))
    values.append(strengths(shownBy: index))
    let followUps = site.journal.followUps
    values.append(followUps.isEmpty ? .none : steps(followUps.steps(of: index)))
    values.append(followUps.isEmpty ? .none : steps(followUps.steps(closedBy: index)))
    values.append(post.follows.map { .record(cards[$0.value]) } ?? .none)
    values += followers(of: index)
    values.append(thread(around: index))
    values.append(.list(outline(ofBody: post.body)))
    values.append(place > 0 ? .record(cards[place - 1]) : .none)
    values.append(place + 1 < cards.count ? .record(cards[place + 1]) : .none)
    values += backlinks(of: .post(index))
    values.append(related(to: index))
  }

  /// All headings; a short text needs no table of contents.
  private func outline(ofBody body: Int) -> [Record] {
    guard site.bodies[body].headings.count >= 3 else { return [] }
    return site.bodies[body].headings.map {
      Record(.outlineItem, [.text(site.text(of: $0, in: body)), .text($0.id), .number($0.level)])
    }
  }
}
