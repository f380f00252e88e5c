import Foundation
import Testing

/// Whatever a file names is on its page, and the page of what it names shows the file's.
@Suite struct ModelBothEndsTests {
  @Test(arguments: BuiltModel.Source.allCases) func everyRelationShowsOnBothEnds(_ source: BuiltModel.Source)
    async throws
  {
    let (record, site) = try await BuiltModel.of(source).both
    var pages: [String: Set<String>] = [:]
    func links(_ route: String) -> Set<String> {
      if let known = pages[route] { return known }
      let links = site.part(route).links
      let found = Set(links).union(links.map { String($0.prefix { $0 != "#" }) })
      pages[route] = found
      return found
    }
    var count = 0
    for (route, entry) in record.entries {
      for (field, targets) in entry.relations {
        for target in targets {
          count += 1
          let isNamed = links(route).contains(target)
          #expect(isNamed, "\(route) names \(target) in '\(field)'")
          let page = String(target.prefix { $0 != "#" })
          if isCut(field, entry, at: target, in: record) { continue }
          let isShown = links(page).contains(route)
          #expect(isShown, "\(target) is named in '\(field)' of \(route)")
        }
      }
    }
    #expect(count > 300)
  }

  /// A level's page shows twelve people, twenty goals, twenty open and twenty other questions, and of skills those that it needs;
  /// for the rest it leads to their lists.
  private func isCut(_ field: String, _ entry: JournalRecord.Entry, at target: String, in record: JournalRecord) -> Bool
  {
    switch (entry.folder, field) {
    case ("people", "levels"): record.things("people", "levels", target).count > 12
    case ("goals", "levels"): record.goals(of: target).count > 20
    case ("goals", "supports"): record.things("goals", "supports", target).count > 20
    case ("skills", "levels"), ("skills", "looks_like"): !record.named("needs", by: target).contains(entry.route)
    case ("questions", "for"):
      max(record.openQuestions(for: target).count, record.settledQuestions(for: target).count) > 20
    default: false
    }
  }

  @Test(arguments: BuiltModel.Source.allCases) func everyPageListsWhoseTextLinksToIt(_ source: BuiltModel.Source)
    async throws
  {
    let (record, site) = try await BuiltModel.of(source).both
    var total = 0
    // A source has them among those that cite it.
    for entry in record.entries.values where entry.folder != "sources" {
      let expected = record.linking(to: entry.route)
      total += expected.count
      let part = site.section("_backlinks", of: entry.route)
      var seen: Set<String> = []
      let found = (part?.links ?? []).map { String($0.prefix { $0 != "#" }) }.filter { seen.insert($0).inserted }
      let posts = found.filter { $0.hasPrefix("posts/") }
      #expect(posts == expected.filter { $0.hasPrefix("posts/") }, "\(entry.route)")
      #expect(found.sorted() == expected.sorted(), "\(entry.route)")
      #expect(site.entries("_backlinks", of: entry.route).count == expected.count, "\(entry.route)")
    }
    #expect(total > 50)
  }
}
