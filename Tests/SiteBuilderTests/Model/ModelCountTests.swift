import Foundation
import Testing

/// Every number that a page tells of the leadership model is the one that the files make.
@Suite struct ModelCountTests {
  @Test(arguments: BuiltModel.Source.allCases) func theMapCountsPostsGoalsAndLinks(_ source: BuiltModel.Source)
    async throws
  {
    let (record, site) = try await BuiltModel.of(source).both
    let levels = record.all("levels")
    #expect(site.mapInWords.count == levels.count && levels.count > 3)
    var linked = 0
    for level in levels {
      let line = try #require(site.mapInWords.first { $0.hasPrefix(level.title) }, "\(level.title)")
      let posts = record.posts("levels", level.route).count
      #expect(line.contains(": \(posts) post\(posts == 1 ? "" : "s")"), "\(line)")
      let goals = record.things("goals", "supports", level.route).count
      #expect(line.firstMatch(of: #/supported by (\d+) goal/#).flatMap { Int($0.1) } ?? 0 == goals, "\(line)")
      var found: [String: Int] = [:]
      for match in line.matches(of: #/(\d+) links? to ([^,]+)/#) { found[String(match.2)] = Int(match.1) }
      var wanted: [String: Int] = [:]
      for other in levels where other.route != level.route {
        let count = record.crossLinks(from: level.route, to: other.route)
        if count > 0 { wanted[other.title] = count }
      }
      linked += wanted.count
      #expect(found == wanted, "\(line)")
    }
    #expect(linked > 3)
  }

  @Test(arguments: BuiltModel.Source.allCases) func eachItemCountsItsPosts(_ source: BuiltModel.Source) async throws {
    let (record, site) = try await BuiltModel.of(source).both
    var total = 0
    for framework in record.all("frameworks") {
      let coverage = site.coverage(of: framework.route)
      #expect(Set(coverage.keys) == Set(framework.items))
      for item in framework.items {
        let posts = record.posts("framework", item)
        total += posts.count
        #expect(coverage[item]?.posts == posts.count, "\(item)")
        var levels: [String: Int] = [:]
        for post in posts { for level in record.named("levels", by: post) { levels[level, default: 0] += 1 } }
        #expect(coverage[item]?.levels == levels, "\(item)")
        let anchor = item.split(separator: "#")[1]
        let part = try #require(site.section("_item-\(anchor)", of: framework.route), "\(item)")
        #expect(part.pages(of: "posts") == Array(posts.prefix(12)), "\(item)")
        #expect(part.links(to: "skills").sorted() == record.things("skills", "framework", item), "\(item)")
        #expect(part.links(to: "goals").sorted() == record.things("goals", "framework", item), "\(item)")
      }
    }
    #expect(total > 20)
  }

  @Test(arguments: BuiltModel.Source.allCases) func eachCellCountsItsPosts(_ source: BuiltModel.Source) async throws {
    let (record, site) = try await BuiltModel.of(source).both
    var total = 0
    for year in 2022...2027 {
      let days = "\(year)-08-15"..."\(year + 1)-08-14"
      let page = site.html("grid/\(year)-\((year + 1) % 100)")
      let inYear = record.all("posts").filter { post in
        days.contains(post.day) && !post.relations["levels", default: []].isEmpty
          && !post.relations["tags", default: []].isEmpty
      }
      #expect(page.isEmpty == inYear.isEmpty, "\(year)")
      guard let table = GridPageScan(page).tables.first else { continue }
      for (tag, cells) in table.rows {
        let levels = table.levels.map { Optional("levels/\($0)") } + [nil]
        let wanted = levels.map { record.cell(tag: "tags/\(tag)", level: $0, in: days) }
        total += wanted.reduce(0, +)
        #expect(cells.map(\.count) == wanted, "\(tag), \(year)")
      }
    }
    #expect(total > 50)
  }

  @Test(arguments: BuiltModel.Source.allCases) func questionsAreOpenAnsweredOrClosed(_ source: BuiltModel.Source)
    async throws
  {
    let (record, site) = try await BuiltModel.of(source).both
    var counts = ["open": 0, "answered": 0, "closed": 0]
    for question in record.all("questions") {
      let answers = record.answers(to: question.route).count
      let state = answers > 0 ? "answered" : record.isOpen(question) ? "open" : "closed"
      counts[state, default: 0] += 1
      let html = site.html(question.route)
      let status = try #require(
        html.firstMatch(of: #/<p class="status"><strong>(\w+)<\/strong>: ?(\d*)/#.ignoresCase())
          ?? html.firstMatch(of: #/<p class="status"><strong>(\w+)<\/strong>()/#))
      #expect(status.1.lowercased() == state, "\(question.route)")
      if answers > 0 { #expect(Int(status.2) == answers, "\(question.route)") }
    }
    var found = ["open": 0, "answered": 0, "closed": 0]
    for match in site.html("questions").matches(of: #/<h2 id="[^"]*">(\w+)[^<]*<span class="count">(\d+)</#) {
      found[match.1.lowercased()] = Int(match.2)
    }
    #expect(found == counts)
    let home = site.section("_questions", of: "")?.links(to: "questions") ?? []
    #expect(home.count == min(6, counts["open"] ?? 0) && Set(home).isSubset(of: record.openQuestions()))
    if source != .sample { #expect(counts.values.allSatisfy { $0 > 0 }) }
  }
}

extension BuiltModel {
  var both: (JournalRecord, ModelSite) { (record, site) }
}
