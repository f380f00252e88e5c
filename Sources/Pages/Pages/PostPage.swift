internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Pictures
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// A reference, because each field is read by a closure: a value would be copied for every one.
final class PostPage: FramedPage, CitedPage {
  let index: PostIndex
  let post: Post
  /// The address of the picture in its front matter, unless the picture is not published.
  let image: String?
  /// The post's language when it is not the journal's, with its words if there are any.
  let language: (tag: String, words: PageStrings?)?
  let backlinks: Backlinks?
  /// The posts that take it up again.
  let followers: [PostIndex]
  let frame: PageFrame

  init(_ index: PostIndex, in context: PageContext) {
    self.index = index
    post = context.journal.posts[index.value]
    image = context.site.images[index].flatMap { context.pictures.refused.contains($0) ? nil : $0 }
    language = foreignLanguage(index, context).map { ($0, context.site.theme.words[$0]) }
    backlinks = Backlinks(to: .post(index), in: context)
    followers = context.journal.followers[index] ?? []
    frame = PageFrame(
      section: .posts, title: post.title, description: post.summary, route: post.route, image: image, isArticle: true,
      path: [Crumb(title: sectionTitle(.posts, in: context), route: "posts/")])
  }

  /// How its days are written.
  fileprivate func dates(in context: PageContext) -> DateText { language?.words?.dates ?? context.words.dates }
}

let postKind: PageKind<PostPage> = PageKind("post", postShape, traits: [.speaksOwnLanguage]) { map in
  let posts = map.site.journal.posts
  for place in posts.indices {
    let (index, route, file) = (PostIndex(place), posts[place].route, posts[place].file)
    map.add(Page(route, postKind, post: index, origin: file) { PostPage(index, in: $0) })
    map.addMentions(of: .post(index), below: route, origin: file)
  }
}

/// A heading of a text.
struct OutlineItem: Sendable {
  let heading: Heading
  let body: Int
}

let outlineItemShape: Shape<OutlineItem> = Shape("a heading") {
  text("title", "its words") { item, context in context.site.text(of: item.heading, in: item.body) }
  text("anchor", "its id on the page") { item, _ in item.heading.id }
  number("level", "2 for the first rank below the title, then 3") { item, _ in item.heading.level }
}

let postShape: Shape<PostPage> = Shape("a post") {
  fieldsOfEveryPage()
  text("text_lang", "the post's language when it is not the journal's") { page, _ in page.language?.tag }
  text("text_dir", "'ltr' or 'rtl', with 'text_lang'") { page, _ in page.language.map { scriptDirection(of: $0.tag) } }
  text("own_lang", "the language of the words of 'own.', when it is not the journal's") { page, _ in
    page.language.flatMap { $0.words == nil ? nil : $0.tag }
  }
  text("own_dir", "'ltr' or 'rtl', with 'own_lang'") { page, _ in
    page.language.flatMap { $0.words == nil ? nil : scriptDirection(of: $0.tag) }
  }
  text("date", "its day in words, in the language of the post, as March 2, 2026") { page, context in
    page.dates(in: context).long(page.post.date.day)
  }
  same("iso_date", as: cardShape, "its day or time for machines") { page, _ in page.index }
  text("updated", "the day of its last change in words") { page, context in
    page.post.updated.map { page.dates(in: context).long($0.day) }
  }
  text("iso_updated", "the same for machines") { page, context in page.post.updated?.forMachines(in: context.zone) }
  text("summary", "its summary, when the author wrote one") { page, _ in
    page.post.hasOwnSummary ? page.post.summary : nil
  }
  html("body", "its text") { page, context in html(ofBody: page.post.body, on: page.post.route, in: context) }
  same("minutes", as: cardShape, "how long reading takes, in minutes") { page, _ in page.index }
  number("words", "how many words it has") { page, _ in page.post.wordCount }
  same(
    "badge", as: cardShape,
    "'draft', 'staff', 'private' or 'future' when the page shows what the public does not see"
  ) { page, _ in page.index }
  imageFields()
  same("authors", as: cardShape, "who wrote it") { page, _ in page.index }
  same("tags", as: cardShape, "its themes") { page, _ in page.index }
  same("levels", as: cardShape, "its leadership levels") { page, _ in page.index }
  record("series", seriesBoxShape, "its series") { page, context in SeriesPart(of: page.index, in: context) }
  list("sources", sourceShape, "what it leans on") { page, _ in
    page.post.sources.map { ShownSource(source: $0.source, locator: $0.locator) }
  }
  links("asks", "the questions it puts to its readers") { page, _ in page.post.asks }
  links("answers", "the questions it answers") { page, _ in page.post.answers }
  links("skills", "the skills it is about") { page, _ in page.post.skills }
  links("goals", "the goals it is about") { page, _ in page.post.goals }
  list("frameworks", frameworkItemsShape, "the items of frameworks it is about, by framework") { page, _ in
    FrameworkItems.grouped(page.post.framework)
  }
  list("strengths", offerShape, "the shared strengths that name it as evidence") { page, context in
    context.facts.evidenceUses[page.index].compactMap { Offer($0, in: context.journal) }
  }
  list("steps", stepShape, "what it means to do next and promises, where the plan may be shown") { page, context in
    context.journal.followUps.isEmpty ? [] : Array(context.journal.followUps.steps(of: page.index))
  }
  list("closes", stepShape, "the steps and promises of earlier posts that it says are done or dropped") {
    page, context in context.journal.followUps.isEmpty ? [] : context.journal.followUps.steps(closedBy: page.index)
  }
  card("follows", "the post that it takes up again") { page, _ in page.post.follows }
  followerFields()
  list("thread", threadPostShape, "the posts that take each other up, in order, when they are three or more") {
    page, context in thread(around: page.index, in: context.journal)
  }
  list("outline", outlineItemShape, "its headings, when it has three or more", outline)
  card("newer", "the next post by date") { page, _ in
    page.index.value > 0 ? PostIndex(page.index.value - 1) : nil
  }
  card("older", "the post before by date") { page, context in
    page.index.value + 1 < context.journal.posts.count ? PostIndex(page.index.value + 1) : nil
  }
  backlinkFields()
  list("related", relatedShape, "posts that share what few share") { page, context in
    context.site.related[page.index.value].map { RelatedPost(post: $0, to: page.index) }
  }
}

private func imageFields() -> Fields<PostPage> {
  Fields {
    route("image", "its picture's address") { page, _ in page.image }
    flag("has_image", "whether it has a picture") { page, _ in page.image != nil }
    flag("image_in_text", "whether its text shows the same picture, so it isn't needed above the text") {
      page, context in page.image.map { shows($0, inBody: page.post.body, of: context.site) } ?? false
    }
    text("image_width", "the picture's width in pixels, when it is known") { page, context in
      look(of: page.image, in: context)?.size.map { "\($0.width)" }
    }
    text("image_height", "its height") { page, context in
      look(of: page.image, in: context)?.size.map { "\($0.height)" }
    }
    text("image_srcset", "its smaller copies, as the attribute srcset has them") { page, context in
      choices(on: page, in: context)?.srcset
    }
    text("image_sizes", "how wide the page shows it, as the attribute sizes has it; only with copies") {
      page, context in choices(on: page, in: context)?.sizes
    }
    text("image_text", "what the picture shows, for those who cannot see it") { page, _ in page.post.imageText }
  }
}

/// What a post says of those that take it up again.
private func followerFields() -> Fields<PostPage> {
  let most = MentionList.mostOnPage
  return Fields {
    cards("followed_by", "the posts that take it up again, oldest first; of more than 100 the newest 100") { page, _ in
      Array(page.followers.suffix(most))
    }
    number("followers_count", "how many posts take it up again") { page, _ in page.followers.count }
    route("followers_url", "the address of the page that has them all") { page, _ in
      page.followers.count > most ? MentionList.followUps.base(below: page.post.route) : nil
    }
    flag("has_more_followers", "whether there is such a page: not all are among 'followed_by'") { page, _ in
      page.followers.count > most
    }
  }
}

private func look(of image: String?, in context: PageContext) -> PictureFacts? {
  image.flatMap { context.pictures.looks[$0] }
}

private func choices(on page: PostPage, in context: PageContext) -> PictureChoices? {
  let base = LinkBase(ofPageAt: page.post.route, namesIndexFile: !context.settings.cleanLinks)
  return page.image.flatMap { context.pictures.choices(of: $0, on: base) }
}

private func shows(_ image: String, inBody body: Int, of site: Site) -> Bool {
  zip(site.bodies[body].links, site.links[body]).contains { link, resolved in
    guard link.kind == .image, case .route(let route, _) = resolved else { return false }
    return route == image
  }
}

/// All headings; a short text needs no table of contents.
@Sendable private func outline(of page: PostPage, in context: PageContext) -> [OutlineItem] {
  let headings = context.site.bodies[page.post.body].headings
  return headings.count < 3 ? [] : headings.map { OutlineItem(heading: $0, body: page.post.body) }
}
