internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates

/// The question's answers, by level, then the posts that ask it: what its pages list.
struct QuestionPage: ThingSubject {
  let page: ThingPage
  let question: QuestionDetail
  /// All answers.
  let groups: [AnswerGroup]
  /// As far as they stand on this page.
  let shownGroups: [AnswerGroup]
  let asking: [PostIndex]

  init(_ page: ThingPage, in context: PageContext) {
    self.page = page
    question = page.thing.questionDetail ?? .unknown
    groups = AnswerGroup.all(of: question.answering, in: context.journal)
    var start = 0
    shownGroups = groups.compactMap { group in
      let range = page.paging.range.clamped(to: start..<start + group.posts.count)
      defer { start += group.posts.count }
      if range.isEmpty { return nil }
      return AnswerGroup(
        level: group.level, posts: Array(group.posts[range.lowerBound - start..<range.upperBound - start]))
    }
    let range = page.paging.range.clamped(to: start..<start + question.asking.count)
    asking = range.isEmpty ? [] : Array(question.asking[range.lowerBound - start..<range.upperBound - start])
  }
}

let questionKind: PageKind<QuestionPage> = PageKind("question", questionShape) { map in
  map.addIndex(of: .question, questionsKind)
  map.addThings(
    of: .question, questionKind,
    listing: { index, site in
      let question = site.journal[index].questionDetail
      return (question?.answering.count ?? 0) + (question?.asking.count ?? 0)
    }
  ) { QuestionPage($0, in: $1) }
}

/// The answers of one level, or of none.
struct AnswerGroup: Sendable {
  let level: ThingIndex?
  let posts: [PostIndex]

  /// Each post once: under the first of its levels in their order, or under none.
  fileprivate static func all(of posts: [PostIndex], in journal: Journal) -> [AnswerGroup] {
    let levels = journal.things(of: .level)
    var found: [ThingIndex?: [PostIndex]] = [:]
    for post in posts {
      let own = journal[post].levels
      found[own.count < 2 ? own.first : levels.first { own.contains($0) }, default: []].append(post)
    }
    return (levels + [nil]).compactMap { level in found[level].map { AnswerGroup(level: level, posts: $0) } }
  }
}

let answerGroupShape: Shape<AnswerGroup> = Shape("answers from one level") {
  text("title", "the level's name, or 'Others'") { group, context in
    group.level.map { context.journal[$0].title } ?? context.words[.others]
  }
  route("url", "its page") { group, context in group.level.map { context.journal[$0].route } }
  flag("level", "whether it is a level; 'Others' is none") { group, _ in group.level != nil }
  text("anchor", "its id on the page") { group, context in
    group.level.map { "_level-\(context.journal[$0].id)" } ?? "_others"
  }
  cards("posts", "the posts that answer, newest first") { group, _ in group.posts }
}

let questionShape: Shape<QuestionPage> = Shape("a question") {
  fieldsOfEveryThing()
  card("asked_in", "the post that asked it first") { page, _ in page.thing.askedIn }
  cards("asked_by", "the posts that ask it, newest first") { page, _ in page.asking }
  cards("answers", "the posts that answer it, as far as they stand on this page") { page, _ in
    page.shownGroups.flatMap(\.posts)
  }
  links("levels", "the levels it is for") { page, _ in page.thing.levels }
  questionStatus { page, _ in page.question }
  number("answers_count", "how many posts answer it") { page, _ in page.question.answering.count }
  text("answers_in_words", "the same in words: '1 answer', '12 answers'") { page, context in
    context.words.counted(.answersCount, page.question.answering.count)
  }
  list("groups", answerGroupShape, "the answers by level, in the order of the levels") { page, _ in page.shownGroups }
  flag("has_levels", "whether there is a group for a level") { page, _ in page.groups.contains { $0.level != nil } }
  flag("several_levels", "whether an answer is about more than one level: it stands under the first") {
    page, context in page.question.answering.contains { context.journal[$0].levels.count > 1 }
  }
  link("from", "who asks: a person, team, level or series") { page, _ in
    if case .thing(let thing)? = page.question.from { thing } else { nil }
  }
  text("from_words", "who asks, in the author's words, when that is no page") { page, _ in
    if case .words(let words)? = page.question.from { words } else { nil }
  }
  lastDay { page, _ in page.question.until }
  link("about", "the journal's page 'contact' or 'about', if it has one") { _, context in
    contactPage(in: context.journal)
  }
}

/// Where a reader learns how to reach the people of the journal.
private func contactPage(in journal: Journal) -> ThingIndex? {
  let pages = journal.things(of: .page)
  return ["contact", "about"].lazy.compactMap { id in pages.first { journal[$0].id == id } }.first
}
