internal import FrontMatter
package import JournalModel

extension Grid {
  package static let route = "grid/"

  /// - Parameter year: a place in `years`; `nil` for all of them.
  package func route(ofYear year: Int?) -> String { year.map { "\(Self.route)\(years[$0].year.id)/" } ?? Self.route }

  /// Below the level's page: `levels/school/trust/`. A theme called 'page' doesn't clash, because the further pages of
  /// the level's own list are numbers below that.
  package func route(level: Int, tag: Int, in journal: Journal) -> String {
    // By place: a copy of a thing counts the references of each of its lists.
    "\(journal.things[levels[level].value].route)\(journal.things[tags[tag].value].id)/"
  }

  /// The addresses of the grid, of each year's, and of each cell that has posts.
  package func routes(in journal: Journal) -> Set<String> {
    var routes: Set<String> = [Self.route]
    for year in years.indices { routes.insert(route(ofYear: year)) }
    for level in levels.indices {
      for tag in tags.indices where count(row: tag, column: level) > 0 {
        routes.insert(route(level: level, tag: tag, in: journal))
      }
    }
    return routes
  }
}
