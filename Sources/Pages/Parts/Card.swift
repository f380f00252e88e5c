internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

let cardShape: Shape<PostIndex> = Shape("a post in a list", kept: keptCard) {
  text("title", "its title") { post, context in context.journal.posts[post.value].title }
  route("url", "its address") { post, context in context.journal.posts[post.value].route }
  text("date", "its day in words, as March 2, 2026") { post, context in
    context.words.dates.long(context.journal.posts[post.value].date.day)
  }
  text("iso_date", "its day or time for machines, as 2026-03-02") { post, context in
    context.journal.posts[post.value].date.forMachines(in: context.zone)
  }
  text("summary", "its summary, or its first paragraph cut at a word") { post, context in
    context.journal.posts[post.value].summary
  }
  text("lang", "its language when it is not the journal's", foreignLanguage)
  number("minutes", "how long reading takes, in minutes") { post, context in
    readingMinutes(words: context.journal.posts[post.value].wordCount)
  }
  list("authors", linkShape, "who wrote it; a student without a page has no url") { post, context in
    context.journal.posts[post.value].byline.map(Named.init)
  }
  links("tags", "its themes") { post, context in context.journal.posts[post.value].tags }
  links("levels", "its leadership levels") { post, context in context.journal.posts[post.value].levels }
  text("badge", "'draft', 'staff', 'private' or 'future' when the page shows what the public does not see", badge)
  text("short_date", "its day in few letters, as Mar 2, 2026") { post, context in
    context.words.dates.short(context.journal.posts[post.value].date.day)
  }
}

func card<Subject>(
  _ name: String, _ meaning: String, _ post: @escaping Reader<Subject, PostIndex?>
) -> Fields<Subject> {
  record(name, cardShape, meaning, post)
}

func cards<Subject>(
  _ name: String, _ meaning: String, _ posts: @escaping Reader<Subject, [PostIndex]>
) -> Fields<Subject> {
  list(name, cardShape, meaning, posts)
}

@Sendable private func keptCard(_ post: PostIndex, _ context: PageContext) -> Record? {
  post.value < context.kept.cards.count ? context.kept.cards[post.value] : nil
}

/// Only a language that differs is worth an attribute.
@Sendable func foreignLanguage(_ post: PostIndex, _ context: PageContext) -> String? {
  guard let lang = context.journal.posts[post.value].lang,
    lang.lowercased() != context.journal.settings.language.lowercased()
  else { return nil }
  return lang
}

@Sendable func badge(_ post: PostIndex, _ context: PageContext) -> String? {
  if context.journal.posts[post.value].isDraft { return context.words[.draft] }
  switch context.journal.posts[post.value].audience {
  case .public: return context.journal.posts[post.value].isFuture ? context.words[.future] : nil
  case .staff: return context.words[.forStaffOnly]
  case .private: return context.words[.private]
  }
}

func authorNames(of post: PostIndex, in context: PageContext) -> [String] {
  context.journal.posts[post.value].byline.map { author in
    switch author {
    case .person(let index): context.journal.things[index.value].title
    case .student(let shownAs): shownAs
    }
  }
}
