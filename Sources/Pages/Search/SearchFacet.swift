internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// Something by which posts can be chosen.
struct SearchFacet: Sendable {
  struct Item: Sendable {
    var id: String
    var title: String
    /// In ascending order.
    var posts: [Int]
  }

  /// In the page's address.
  let name: String
  let label: String
  /// What leaves all posts in.
  let any: String
  let items: @Sendable (PageContext) -> [Item]
}

extension SearchFacet {
  /// Those of which the journal has at least one.
  static func all(in context: PageContext) -> [SearchFacet] {
    let (journal, words) = (context.journal, context.words)
    let kinds: [(ThingKind, String, String, String)] = [
      (.level, "level", words[.level], words[.anyLevel]), (.tag, "tag", words[.theme], words[.anyTheme]),
      (.person, "person", words[.person], words[.anybody]),
    ]
    var facets: [SearchFacet] = []
    for (kind, name, label, any) in kinds {
      if !journal.things(of: kind).contains(where: { !journal[$0].posts.isEmpty }) { continue }
      facets.append(SearchFacet(name: name, label: label, any: any) { choices(of: kind, in: $0.journal) })
    }
    if journal.posts.isEmpty { return facets }
    let year = words[journal.settings.schoolYear.begins == .first ? .year : .schoolYear]
    return facets + [SearchFacet(name: "year", label: year, any: words[.anyYear]) { years(of: $0.journal) }]
  }
}

private func choices(of kind: ThingKind, in journal: Journal) -> [SearchFacet.Item] {
  journal.things(of: kind).filter { !journal[$0].posts.isEmpty }.map { index in
    let thing = journal[index]
    return SearchFacet.Item(id: thing.id, title: thing.title, posts: thing.posts.map(\.value).sorted())
  }
}

/// The last first, as the posts are sorted.
private func years(of journal: Journal) -> [SearchFacet.Item] {
  let schoolYear = journal.settings.schoolYear
  var items: [SearchFacet.Item] = []
  var last: Int?
  for index in journal.posts.indices {
    let number = schoolYear.number(of: journal.posts[index].date.day)
    if number != last {
      let year = schoolYear.year(numbered: number)
      items.append(SearchFacet.Item(id: year.id, title: year.title, posts: []))
      last = number
    }
    items[items.count - 1].posts.append(index)
  }
  return items
}
