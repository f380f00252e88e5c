internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let answerGroup = Shape(
    "answers from one level",
    [
      .text("title", "the level's name, or 'Others'"),
      .route("url", "its page"),
      .flag("level", "whether it is a level; 'Others' is none"),
      .text("anchor", "its id on the page"),
      .list("posts", .card, "the posts that answer, newest first"),
    ])

  static let question = Shape(
    "a question",
    Field.ofEveryThing + [
      .record("asked_in", .card, "the post that asked it first"),
      .list("asked_by", .card, "the posts that ask it, newest first"),
      .list("answers", .card, "the posts that answer it, as far as they stand on this page"),
      .list("levels", .link, "the levels it is for"),
      .flag("open", "whether an answer is awaited"),
      .flag("answered", "whether a post answers it"),
      .flag("closed", "whether its last day has passed without an answer"),
      .number("answers_count", "how many posts answer it"),
      .text("answers_in_words", "the same in words: '1 answer', '12 answers'"),
      .list("groups", .answerGroup, "the answers by level, in the order of the levels"),
      .flag("has_levels", "whether there is a group for a level"),
      .flag("several_levels", "whether an answer is about more than one level: it stands under the first"),
      .record("from", .link, "who asks: a person, team, level or series"),
      .text("from_words", "who asks, in the author's words, when that is no page"),
      .text("until", "the last day for an answer, in words"),
      .text("iso_until", "the same for machines"),
      .record("about", .link, "the journal's page 'contact' or 'about', if it has one"),
    ])
}

extension SiteViews {
  /// The question's answers, by level, then the posts that ask it: what its pages list.
  func ownValues(ofQuestion index: ThingIndex, on page: Paging) -> [Value] {
    let thing = site.journal[index]
    let question = thing.questionDetail ?? .unknown
    let groups = groups(of: question.answering)
    var start = 0
    var shown: [Record] = []
    var answers: [PostIndex] = []
    for group in groups {
      let range = page.range.clamped(to: start..<start + group.posts.count)
      if !range.isEmpty {
        let posts = Array(group.posts[range.lowerBound - start..<range.upperBound - start])
        answers += posts
        shown.append(record(of: group.level, posts))
      }
      start += group.posts.count
    }
    let asking = page.range.clamped(to: start..<start + question.asking.count)
    let asked = question.asking[(asking.isEmpty ? 0..<0 : asking.lowerBound - start..<asking.upperBound - start)]
    let asker = asker(of: question)
    let askedIn: Value = thing.askedIn.map { .record(cards[$0.value]) } ?? .none
    let first: [Value] = [askedIn, .list(cards(of: asked)), .list(cards(of: answers)), .list(links(to: thing.levels))]
    let count = question.answering.count
    let severalLevels = question.answering.contains { site.journal[$0].levels.count > 1 }
    let last: [Value] = [
      .number(count), .text(words.counted(.answersCount, count)), .list(shown),
      .flag(groups.contains { $0.level != nil }),
      .flag(severalLevels), asker.link, asker.words, day(question.until), machineDay(question.until),
      link(contactPage),
    ]
    return first + status(of: question) + last
  }

  private func asker(of question: QuestionDetail) -> (link: Value, words: Value) {
    switch question.from {
    case .thing(let thing)?: (link(thing), .none)
    case .words(let words)?: (.none, .text(words))
    case nil: (.none, .none)
    }
  }

  /// How many posts the pages of a question list.
  static func listed(question: Thing) -> Int {
    (question.questionDetail?.answering.count ?? 0) + (question.questionDetail?.asking.count ?? 0)
  }

  /// Each post once: under the first of its levels in their order, or under none.
  private func groups(of posts: [PostIndex]) -> [(level: ThingIndex?, posts: [PostIndex])] {
    let levels = site.journal.things(of: .level)
    var found: [ThingIndex?: [PostIndex]] = [:]
    for post in posts {
      let own = site.journal[post].levels
      found[own.count < 2 ? own.first : levels.first { own.contains($0) }, default: []].append(post)
    }
    return (levels + [nil]).compactMap { level in found[level].map { (level, $0) } }
  }

  private func record(of level: ThingIndex?, _ posts: [PostIndex]) -> Record {
    let cards = cards(of: posts)
    guard let level else {
      return Record(.answerGroup, [.text(words[.others]), .none, .flag(false), .text("_others"), .list(cards)])
    }
    let thing = site.journal[level]
    return Record(
      .answerGroup,
      [.text(thing.title), .route(thing.route), .flag(true), .text("_level-\(thing.id)"), .list(cards)])
  }

  /// Where a reader learns how to reach the people of the journal.
  private var contactPage: ThingIndex? {
    let pages = site.journal.things(of: .page)
    return ["contact", "about"].lazy.compactMap { id in pages.first { site.journal[$0].id == id } }.first
  }
}
