internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

/// Something by which posts can be chosen.
struct SearchFacet {
  struct Item {
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
  let items: () -> [Item]
}

extension SiteViews {
  /// Those of which the journal has at least one.
  var searchFacets: [SearchFacet] {
    let kinds: [(ThingKind, String, String, String)] = [
      (.level, "level", words[.level], words[.anyLevel]), (.tag, "tag", words[.theme], words[.anyTheme]),
      (.person, "person", words[.person], words[.anybody]),
    ]
    var facets: [SearchFacet] = []
    for (kind, name, label, any) in kinds {
      let things = site.journal.things(of: kind).filter { !site.journal[$0].posts.isEmpty }
      if things.isEmpty { continue }
      facets.append(
        SearchFacet(name: name, label: label, any: any) {
          things.map { index in
            let thing = site.journal[index]
            return SearchFacet.Item(id: thing.id, title: thing.title, posts: thing.posts.map(\.value).sorted())
          }
        })
    }
    if site.journal.posts.isEmpty { return facets }
    return facets + [SearchFacet(name: "year", label: yearLabel, any: words[.anyYear], items: yearItems)]
  }

  private var yearLabel: String { words[settings.schoolYear.begins == .first ? .year : .schoolYear] }

  /// The last first, as the posts are sorted.
  private func yearItems() -> [SearchFacet.Item] {
    var items: [SearchFacet.Item] = []
    var last: Int?
    for index in site.journal.posts.indices {
      let number = settings.schoolYear.number(of: site.journal.posts[index].date.day)
      if number != last {
        let year = settings.schoolYear.year(numbered: number)
        items.append(SearchFacet.Item(id: year.id, title: year.title, posts: []))
        last = number
      }
      items[items.count - 1].posts.append(index)
    }
    return items
  }
}
