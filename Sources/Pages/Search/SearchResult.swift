internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

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

extension SiteViews {
  func searchResult(of index: PostIndex) -> SearchResult {
    let day = dateText.long(site.journal.posts[index.value].date.day)
    let lang = site.journal.posts[index.value].lang
    return SearchResult(
      title: site.journal.posts[index.value].title, url: urlFromSearch(to: site.journal.posts[index.value].route),
      facts: ([day] + namesForSearch(of: index)).joined(separator: " · "),
      lang: lang?.lowercased() == language.lowercased() ? nil : lang)
  }

  func searchResult(of index: ThingIndex) -> SearchResult {
    let thing = site.journal[index]
    let facts = [word(for: thing.kind)] + namesForSearch(of: thing)
    return SearchResult(title: thing.title, url: urlFromSearch(to: thing.route), facts: facts.joined(separator: " · "))
  }

  private func urlFromSearch(to route: String) -> String {
    let base = LinkBase(ofPageAt: Routes.search, namesIndexFile: !settings.cleanLinks)
    return String(decoding: base.url(of: route), as: UTF8.self)
  }

  private func word(for kind: ThingKind) -> String {
    switch kind {
    case .tag: words[.theme]
    case .level: words[.level]
    case .person: words[.person]
    case .series: words[.oneSeries]
    case .source: words[.source]
    case .question: words[.question]
    case .goal: words[.goal]
    case .skill: words[.skill]
    case .team: words[.team]
    case .framework: words[.framework]
    case .page: words[.page]
    }
  }
}
