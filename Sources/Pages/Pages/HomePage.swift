internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

struct HomePage: FramedPage {
  let frame: PageFrame

  init(in context: PageContext) {
    frame = PageFrame(
      section: .home, title: context.settings.title, description: context.settings.description ?? "", route: "")
  }
}

let homeKind: PageKind<HomePage> = PageKind("home", homeShape) { map in map.add("", homeKind) { HomePage(in: $0) } }

let homeShape: Shape<HomePage> = Shape("the first page") {
  fieldsOfEveryPage()
  number("count", "how many posts there are") { _, context in context.journal.posts.count }
  text("posts_count", "the same in words: '1 post', '12 posts'") { _, context in
    context.words.counted(.postsCount, context.journal.posts.count)
  }
  cards("latest", "the newest posts") { _, context in newestPosts(context.settings.limits.latest, in: context) }
  list(
    "levels", levelEntryShape, "the leadership levels in their order, each with the level it supports"
  ) { _, context in context.journal.things(of: .level) }
  record("map", levelMapShape, "the map of the levels; nothing for one level or more than 12") { _, context in
    context.kept.levelMaps
  }
  links("tags", "the themes that most posts name") { _, context in mostNamed(.tag, 16, in: context.journal) }
  list("series", entryShape, "the series") { _, context in Array(context.journal.things(of: .series).prefix(6)) }
  list("questions", questionEntryShape, "open questions, the soonest to close first, then the newest") { _, context in
    let all = context.journal.things(of: .question)
    return Array(questions(.open, among: all, in: context.journal).prefix(6))
  }
  links("people", "who writes, the most frequent first") { _, context in mostNamed(.person, 12, in: context.journal) }
  number("open_steps", "how many steps and promises are open, where the plan may be shown") { _, context in
    context.journal.followUps.open.count
  }
}

func newestPosts(_ most: Int, in context: PageContext) -> [PostIndex] {
  context.journal.posts.indices.prefix(most).map { PostIndex($0) }
}

private func mostNamed(_ kind: ThingKind, _ most: Int, in journal: Journal) -> [ThingIndex] {
  let things = journal.things(of: kind).filter { !journal[$0].posts.isEmpty }
  return Array(things.sorted { (journal[$1].posts.count, $0) < (journal[$0].posts.count, $1) }.prefix(most))
}
