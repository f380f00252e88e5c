import Foundation
import Testing

/// Every list on every page has exactly what the journal's files say, as a reader of the tests' own understands them.
@Suite struct ModelListTests {
  @Test(arguments: BuiltModel.Source.allCases, ListCase.all)
  func listsWhatTheFilesSay(_ source: BuiltModel.Source, _ list: ListCase) async throws {
    let model = try await BuiltModel.of(source)
    var total = 0
    for entry in model.record.all(list.folder) {
      var expected = Self.unique(list.expected(model.record, entry.route))
      let part = model.site.sections(of: entry.route, where: list.isList)
      let found =
        part.map { list.listed == "frameworks" ? $0.links(to: "frameworks") : $0.pages(of: list.listed) } ?? []
      let all = expected.count
      total += all
      if list.tellsCount, all > 0 {
        #expect(part?.count == all + Self.others(model.record, list, entry.route), "\(entry.route)")
      }
      if list.tellsCount, list.folder != "sources" {
        #expect(
          (part?.html.components(separatedBy: "<article class=\"card\">").count ?? 1) - 1 == all, "\(entry.route)")
      }
      if list.tellsMore { #expect((part?.more ?? 0) == max(0, all - list.limit), "\(entry.route)") }
      if list.isOrdered {
        expected = Array(expected.prefix(list.limit))
        #expect(found == expected, "\(entry.route)")
      } else if all > list.limit {
        #expect(Set(found).isSubset(of: expected) && found.count == list.limit, "\(entry.route)")
      } else {
        #expect(found.sorted() == expected.sorted(), "\(entry.route)")
      }
    }
    if source != .sample { #expect(total > 0, "there is something to list") }
  }

  /// A source's count has the things whose text links to it as well.
  private static func others(_ record: JournalRecord, _ list: ListCase, _ route: String) -> Int {
    list.folder == "sources" ? record.linking(to: route).count { !$0.hasPrefix("posts/") } : 0
  }

  private static func unique(_ list: [String]) -> [String] {
    var seen: Set<String> = []
    return list.filter { seen.insert($0).inserted }
  }
}
