internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

/// What the list of results shows beside the sentence.
struct SearchResult {
  var title: String
  /// As the search page links it.
  var url: String
  /// When and by whom, for whom and about what; of a thing what it is.
  var facts: String
  /// When it is not the journal's.
  var lang: String?
}

extension SearchResult {
  init(of index: PostIndex, in context: PageContext) {
    let journal = context.journal
    let day = context.words.dates.long(journal.posts[index.value].date.day)
    title = journal.posts[index.value].title
    url = urlFromSearch(to: journal.posts[index.value].route, in: context)
    facts = ([day] + namesForSearch(of: index, in: context)).joined(separator: " · ")
    lang = foreignLanguage(index, context)
  }

  init(of index: ThingIndex, in context: PageContext) {
    let thing = context.journal[index]
    title = thing.title
    url = urlFromSearch(to: thing.route, in: context)
    facts = ([word(for: thing.kind, in: context)] + namesForSearch(of: thing)).joined(separator: " · ")
  }
}

private func urlFromSearch(to route: String, in context: PageContext) -> String {
  let base = LinkBase(ofPageAt: Routes.search, namesIndexFile: !context.settings.cleanLinks)
  return String(decoding: base.url(of: route), as: UTF8.self)
}

private func word(for kind: ThingKind, in context: PageContext) -> String {
  switch kind {
  case .tag: context.words[.theme]
  case .level: context.words[.level]
  case .person: context.words[.person]
  case .series: context.words[.oneSeries]
  case .source: context.words[.source]
  case .question: context.words[.question]
  case .goal: context.words[.goal]
  case .skill: context.words[.skill]
  case .team: context.words[.team]
  case .framework: context.words[.framework]
  case .page: context.words[.page]
  }
}
