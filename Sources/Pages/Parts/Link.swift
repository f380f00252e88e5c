internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// What has a name and mostly a page: what tags, levels, people … are on other pages.
enum Named: Sendable {
  case thing(ThingIndex)
  /// A student whose page the build leaves out.
  case student(shownAs: String)

  init(_ author: Author) {
    switch author {
    case .person(let index): self = .thing(index)
    case .student(let shownAs): self = .student(shownAs: shownAs)
    }
  }

  var thing: ThingIndex? { if case .thing(let index) = self { index } else { nil } }
}

let linkShape: Shape<Named> = Shape("a link", kept: keptLink) {
  text("title", "the name of the page it leads to") { named, context in
    switch named {
    case .thing(let index): context.journal.things[index.value].title
    case .student(let shownAs): shownAs
    }
  }
  route("url", "its address; only a student may have none, whose page the build leaves out") { named, context in
    named.thing.map { context.journal.things[$0.value].route }
  }
  text("id", "the page's id, the same in every build") { named, context in
    named.thing.map { context.journal.things[$0.value].id }
  }
  number("count", "how many posts name it") { named, context in
    named.thing.map { context.journal.things[$0.value].posts.count } ?? 0
  }
  text("posts", "the same in words: '1 post', '12 posts'") { named, context in
    named.thing.map { context.words.counted(.postsCount, context.journal.things[$0.value].posts.count) }
  }
}

func link<Subject>(
  _ name: String, _ meaning: String, _ thing: @escaping Reader<Subject, ThingIndex?>
) -> Fields<Subject> {
  record(name, linkShape, meaning) { thing($0, $1).map(Named.thing) }
}

func links<Subject>(
  _ name: String, _ meaning: String, _ things: @escaping Reader<Subject, [ThingIndex]>
) -> Fields<Subject> {
  list(name, linkShape, meaning) { things($0, $1).map(Named.thing) }
}

@Sendable private func keptLink(_ named: Named, _ context: PageContext) -> Record? {
  guard let thing = named.thing, thing.value < context.kept.links.count else { return nil }
  return context.kept.links[thing.value]
}

/// The things that most of the posts name, at most twelve.
func frequent(
  in posts: [PostIndex], _ context: PageContext, _ things: (Int) -> [ThingIndex]
) -> [ThingIndex] {
  var counts: [ThingIndex: Int] = [:]
  for index in posts { for thing in things(index.value) { counts[thing, default: 0] += 1 } }
  let places = context.facts.listPlaces
  let named = counts.sorted { a, b in (b.value, places[a.key.value]) < (a.value, places[b.key.value]) }
  return named.prefix(12).map(\.key)
}
