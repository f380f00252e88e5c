import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import FrontMatter

/// The grid counts what the files say, and every count leads to its posts.
@Suite struct GridTests {
  struct Source: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let isSample: Bool
    var files: [(path: String, bytes: Data)] {
      get throws { isSample ? try TestJournal.sampleFiles() : GridJournal.files() }
    }
  }
  static let sources = [
    Source(testDescription: "the sample journal", isSample: true),
    Source(testDescription: "a generated journal", isSample: false),
  ]
  /// Both journals' school years begin on 15 August.
  static let years: KeyValuePairs<String, ClosedRange<String>> = [
    "2023-24": "2023-08-15"..."2024-08-14", "2024-25": "2024-08-15"..."2025-08-14",
    "2025-26": "2025-08-15"..."2026-08-14", "2026-27": "2026-08-15"..."2027-08-14",
  ]
  static let terms: KeyValuePairs<String, ClosedRange<String>> = [
    "Fall, 2024–25": "2024-08-15"..."2025-01-05", "Spring, 2024–25": "2025-01-06"..."2025-06-09",
    "Summer, 2024–25": "2025-06-10"..."2025-08-14",
  ]

  @Test(arguments: sources) func everyCellCountsThePostsOfTheFiles(_ source: Source) async throws {
    let files = try source.files
    let journal = try TestJournal(files)
    try await journal.build(on: "2026-12-01")
    let count = GridCount(files)
    let page = try Self.page("grid/", of: journal)
    #expect(page.tables.map(\.caption) == ["Posts by theme and level, all years"])
    try Self.expect(page.tables[0], is: count, in: nil)
    #expect(page.tables[0].rows.values.joined().contains { $0.count == 0 }, "there are gaps")
    let years = Self.years.filter { !count.posts(in: $0.value).isEmpty }
    #expect(years.count >= 3)
    for (year, days) in years {
      let page = try Self.page("grid/\(year)/", of: journal)
      try Self.expect(try #require(page.tables.first), is: count, in: days)
      for table in page.tables.dropFirst() {
        for (term, days) in Self.terms where table.caption.hasSuffix(", " + term) {
          try Self.expect(table, is: count, in: days)
        }
      }
      if year == "2024-25" {
        let terms = Self.terms.filter { !count.posts(in: $0.value).isEmpty }
        #expect(terms.count >= 2)
        #expect(page.tables.dropFirst().map(\.caption) == terms.map { "Posts by theme and level, \($0.key)" })
      }
    }
    let grids = try journal.site().keys.filter { $0.hasPrefix("grid/") }
    #expect(grids.count == 1 + years.count)
  }

  private static func page(
    _ route: String, of journal: TestJournal, in output: String = "output"
  ) throws -> GridPageScan {
    GridPageScan(try #require(journal.text(route + "index.html", of: output)))
  }

  private static func expect(_ table: GridPageScan.Table, is count: GridCount, in days: ClosedRange<String>?) throws {
    #expect(table.rows.count > 8 && table.levels.count >= 4)
    for (tag, cells) in table.rows {
      let wanted = table.levels.map { count.posts(tag: tag, level: $0, in: days).count }
      #expect(cells.map(\.count) == wanted + [count.posts(tag: tag, in: days).count], "\(tag), \(table.caption)")
      #expect(cells.dropLast().allSatisfy { ($0.link != nil) == ($0.count > 0) })
    }
    let totals = table.levels.map { count.posts(level: $0, in: days).count }
    #expect(table.totals == totals + [count.posts(in: days).count], "\(table.caption)")
    let sums = table.tags.compactMap { table.rows[$0]?.last?.count }
    if days == nil { #expect(sums == sums.sorted(by: >), "the theme with most posts stands first") }
  }

  @Test(arguments: sources) func everyCellHasAPageOfItsPosts(_ source: Source) async throws {
    let files = try source.files
    let journal = try TestJournal(files)
    try await journal.build(on: "2026-12-01")
    let count = GridCount(files)
    var found: [String: [String]] = [:]
    for (path, bytes) in try journal.site().sorted(by: { $0.key < $1.key }) {
      let parts = path.split(separator: "/")
      // Not the level's own list, nor a further page of it.
      guard parts.count >= 4, parts[0] == "levels", parts.last == "index.html" else { continue }
      if parts.count == 5, parts[2] == "page" { continue }
      let html = String(decoding: bytes, as: UTF8.self)
      let list = html.matches(of: #/<li><a href="[./]*posts/([^/"]+)//#).map { String($0.output.1) }
      #expect(!list.isEmpty && list.count <= 200, "\(path)")
      found["\(parts[1])/\(parts[2])", default: []] += list
    }
    var wanted: [String: Set<String>] = [:]
    for entry in count.entries {
      for level in entry.levels { for tag in entry.tags { wanted["\(level)/\(tag)", default: []].insert(entry.post) } }
    }
    #expect(found.mapValues(Set.init) == wanted)
    #expect(found.allSatisfy { $0.value.count == wanted[$0.key]?.count }, "no post stands twice in a list")
  }

  @Test(arguments: sources) func everyLinkLeadsToItsYear(_ source: Source) async throws {
    let journal = try TestJournal(source.files)
    try await journal.build(on: "2026-12-01")
    let crawler = SiteCrawler(try journal.site(), visit: .folder)
    #expect(crawler.problems() == [])
    #expect(crawler.wrongIDs() == [])
  }

  /// 450 posts of one cell go over three pages; a year's count leads to the page on which its posts begin.
  @Test func aLongListIsPagedAndItsYearsAreFound() async throws {
    let journal = try TestJournal(GridJournal.files())
    try await journal.build(on: "2026-12-01")
    let count = GridCount(GridJournal.files())
    let pages = ["", "page/2/", "page/3/"].map { "levels/school/much/\($0)index.html" }
    let lengths = pages.map { journal.text($0)?.matches(of: #/<li><a href="[./]*posts/[^/"]+//#).count }
    #expect(lengths == [200, 200, 50])
    #expect(journal.text("levels/school/much/page/4/index.html") == nil)
    for (year, days) in Self.years where !count.posts(in: days).isEmpty {
      let page = try Self.page("grid/\(year)/", of: journal)
      let cell = try #require(page.tables[0].rows["much"]?[1])
      let link = try #require(cell.link)
      let path = String(link.drop { $0 == "." || $0 == "/" }.prefix { $0 != "#" })
      let all = count.posts(tag: "much", level: "school").count
      let before = all - count.posts(tag: "much", level: "school", in: "2023-01-01"...days.upperBound).count
      #expect(path == pages[before / 200], "\(year)")
      let html = try #require(journal.text(path))
      let group = try #require(html.components(separatedBy: "<h2 id=\"y\(year)\">").dropFirst().first, "\(year)")
      #expect(group.prefix { $0 != "/" }.contains(year.replacingOccurrences(of: "-", with: "–")))
    }
  }

  @Test func theSameBytesForAnyNumberOfJobsAndOrderOfFiles() async throws {
    let files = GridJournal.files()
    let journal = try TestJournal(files)
    try await journal.build(output: "one", on: "2026-12-01", jobs: 1)
    try await journal.build(output: "many", on: "2026-12-01", jobs: 5)
    #expect(try differences(journal.site("many"), from: journal.site("one")) == [])
    let reversed = try TestJournal(Array(files.reversed()))
    try await reversed.build(on: "2026-12-01")
    #expect(try differences(reversed.site(), from: journal.site("one")) == [])
  }

  /// Three hundred themes stand on a page, fewer where a year has terms.
  @Test func manyThemesGoOverPagesAndNoneIsLost() async throws {
    var files = ["daybook.yml": "title: J\nschool_year: {begins: 08-15, terms: [{title: Fall, begins: 08-15}]}\n"]
    for number in 100..<800 {
      files["content/posts/2026-01-0\(number % 9 + 1)-p\(number).md"] =
        "---\ntitle: P\(number)\ntags: theme-\(number)\nlevels: a, b, c\n---\n\nWords.\n"
    }
    let journal = try TestJournal(files)
    try await journal.build()
    for (folder, pages) in [("grid/", 3), ("grid/2025-26/", 4)] {
      let paths = (1...pages).map { "\(folder)\($0 == 1 ? "" : "page/\($0)/")index.html" }
      #expect(journal.text("\(folder)page/\(pages + 1)/index.html") == nil)
      let texts = paths.compactMap { journal.text($0) }
      #expect(texts.count == pages && texts.allSatisfy { $0.utf8.count < 300_000 })
      let tags = texts.flatMap { GridPageScan($0).tables.first?.tags ?? [] }
      #expect(tags == (100..<800).map { "theme-\($0)" }, "\(folder)")
    }
  }

  @Test(arguments: [
    ("no levels", "tags: trust"), ("no themes", "levels: school"), ("nothing", "summary: None"),
    ("a post with a level and another with a theme", "levels: school\n---\n\nWords.\n"),
  ])
  func withoutPostsOfBothThereIsNoGridAndNoLinkToIt(_ why: String, _ field: String) async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\nurl: https://a.example/\n",
      "content/posts/2026-01-01-a.md": "---\ntitle: A\n\(field)\n---\n\nWords.\n",
    ])
    if why.hasPrefix("a post") {
      try journal.write("---\ntitle: B\ntags: trust\n---\n\nWords.\n", to: "content/posts/2026-01-02-b.md")
    }
    try await journal.build()
    let site = try journal.site()
    #expect(!site.keys.contains { $0.hasPrefix("grid/") })
    for (path, bytes) in site where path != "assets/style.css" {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("grid/"), "\(path)")
    }
  }

  @Test func theGridIsFoundFromLevelsAndThemesAndNotFromTheMenu() async throws {
    let journal = try TestJournal(GridJournal.files())
    try await journal.build(on: "2026-12-01")
    for path in [
      "levels/index.html", "tags/index.html", "levels/school/index.html", "tags/much/index.html",
      "levels/school/much/index.html",
    ] { #expect(journal.text(path)?.contains("grid/index.html\"") == true, "\(path)") }
    for path in ["index.html", "people/index.html", "posts/index.html"] {
      let text = try #require(journal.text(path))
      #expect(!text.contains("\"grid/") && !text.contains("\"../grid/"), "\(path)")
    }
    #expect(journal.text("tags/much/index.html")?.contains("levels/school/much/index.html\"") == true)
    #expect(journal.text("levels/school/index.html")?.contains("levels/school/much/index.html\"") == true)
    let sitemap = try #require(journal.text("sitemap.xml"))
    for route in ["grid/", "grid/2024-25/", "levels/school/much/", "levels/school/much/page/2/"] {
      #expect(sitemap.contains("<loc>https://a.example/\(route)</loc>"), "\(route)")
    }
  }

  /// A draft, a post to come and one for staff count nowhere; a theme that they alone name has no row.
  @Test func whatIsWithheldIsNotCounted() async throws {
    let front = "levels: school\ntags: trust, secret"
    let journal = try TestJournal([
      "daybook.yml": "title: J\n",
      "content/posts/2026-01-01-a.md": "---\ntitle: A\nlevels: school\ntags: trust\n---\n\nWords.\n",
      "content/posts/2026-01-02-b.md": "---\ntitle: B\ndraft: yes\n\(front)\n---\n\nWords.\n",
      "content/posts/2026-01-03-c.md": "---\ntitle: C\naudience: staff\n\(front)\n---\n\nWords.\n",
      "content/posts/2026-12-03-d.md": "---\ntitle: D\n\(front)\n---\n\nWords.\n",
    ])
    try await journal.build()
    let table = try #require(Self.page("grid/", of: journal).tables.first)
    #expect(table.tags == ["trust"] && table.totals == [1, 1])
    #expect(journal.text("levels/school/secret/index.html") == nil)
    try await journal.build(output: "staff", audience: .staff)
    let staff = try #require(Self.page("grid/", of: journal, in: "staff").tables.first)
    #expect(staff.tags == ["trust", "secret"] && staff.totals == [2, 2])
  }
}
