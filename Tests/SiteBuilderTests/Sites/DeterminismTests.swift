import Diagnostics
import Foundation
import TestJournals
import TestSupport
import Testing
@testable import SiteBuilder

/// The same journal gives the same bytes, whatever is around it.
@Suite struct DeterminismTests {
  static let day = "2026-07-01"

  @Test(arguments: [2, 7]) func numberOfJobsChangesNothing(_ jobs: Int) async throws {
    let journal = try TestJournal(TestJournal.sampleFiles())
    let one = try await journal.build(output: "one", on: Self.day, jobs: 1)
    let many = try await journal.build(output: "many", on: Self.day, jobs: jobs)
    #expect(try differences(journal.site("many"), from: journal.site("one")) == [])
    #expect(one.warnings == many.warnings && one.withheld == many.withheld && one.written == many.written)
  }

  @Test func placeAndOrderOfTheFilesChangeNothing() async throws {
    let files = try TestJournal.sampleFiles()
    let journal = try TestJournal(files)
    var reversed = try TestJournal(Array(files.reversed()))
    try await journal.build(on: Self.day)
    try await reversed.build(on: Self.day)
    #expect(try differences(reversed.site(), from: journal.site()) == [])
    var random = SeededGenerator(seed: 7)
    reversed = try TestJournal(files.shuffled(using: &random))
    try await reversed.build(on: Self.day, jobs: 3)
    #expect(try differences(reversed.site(), from: journal.site()) == [])
  }

  /// Every byte of the output folder is the site's: nothing tells the machine, the place, the time or the order of the files.
  @Test func twoMachinesMakeTheSameFolder() async throws {
    let files = try TestJournal.sampleFiles()
    let (one, other) = (try TestJournal(files), try TestJournal(Array(files.reversed())))
    try await one.build(on: "2026-07-01 08:00", jobs: 1)
    // The other one comes to it by a longer way, with a build killed between, and in a folder of another name.
    try await other.build(output: "site", drafts: true, on: "2024-03-01", jobs: 3)
    try other.write("half", to: "site/.daybook/tmp/f0/index.html")
    try await other.build(output: "site", on: "2026-07-01 19:30", jobs: 2)
    let (a, b) = (try one.disk.tree("journal/output"), try other.disk.tree("journal/site"))
    #expect(a == b && a.prefix(2).contains(".daybook/"))
    #expect(a.contains(".daybook/manifest") && a.count { $0.hasPrefix(".daybook/") } == 2)
    for path in a where !path.hasSuffix("/") {
      #expect(
        FileManager.default.contents(atPath: one.path + "/output/" + path)
          == FileManager.default.contents(atPath: other.path + "/site/" + path), "\(path)")
    }
  }

  @Test func problemsComeInTheSameOrder() async throws {
    let broken = Fixtures.folder.appendingPathComponent("broken/wrong-types")
    let files = try Fixtures.files(below: broken).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let first = try await TestJournal(files).diagnostics()
    #expect(first.count > 10)
    #expect(try await TestJournal(Array(files.reversed())).diagnostics() == first)
  }

  @Test func secondBuildWritesNothing() async throws {
    let journal = try TestJournal(TestJournal.sampleFiles())
    let first = try await journal.build(on: Self.day)
    let second = try await journal.build(on: Self.day, jobs: 2)
    #expect(first.written > 100 && first.unchanged == 0)
    #expect(second.written == 0 && second.unchanged == first.written && second.removed == 0)
  }

  @Test func sameSiteByUpdateAndFromNothing() async throws {
    let journal = try TestJournal(TestJournal.sampleFiles())
    try await journal.build(on: "2024-03-01")
    try await journal.build(drafts: true, on: Self.day)
    try await journal.build(on: Self.day)
    try await journal.build(output: "fresh", on: Self.day)
    #expect(try differences(journal.site(), from: journal.site("fresh")) == [])
  }
}

/// What a build removes: what it made itself and makes no more.
@Suite struct RemovedPostTests {
  let journal: TestJournal
  init() throws {
    journal = try TestJournal([
      "daybook.yml": "title: J\nurl: https://example.org/\n",
      "content/posts/2026-01-01-stays.md": "---\ntitle: Stays\ntags: shared\n---\n\nHere.\n",
      "content/posts/2026-01-02-goes.md": "---\ntitle: Goes\ntags: [shared, alone]\naliases: /old/\n---\n\nHere.\n",
    ])
  }

  @Test func takesItsPagesAndNothingElseAlong() async throws {
    try await journal.build()
    try journal.write("mine", to: "output/mine.html")
    try journal.write("mine", to: "output/posts/goes/notes.txt")
    try journal.remove("content/posts/2026-01-02-goes.md")
    let report = try await journal.build()
    let site = try journal.site()
    #expect(report.removed == 5, "its page, its redirect, and the page and two feeds of the theme that it alone had")
    #expect(site["mine.html"] == Data("mine".utf8) && site["posts/goes/notes.txt"] == Data("mine".utf8))
    for path in ["posts/goes/index.html", "old/index.html", "tags/alone/index.html", "tags/alone/feed.xml"] {
      #expect(site[path] == nil, "\(path)")
    }
    #expect(site["posts/stays/index.html"] != nil && site["tags/shared/index.html"] != nil)
    #expect(!site.values.contains { String(decoding: $0, as: UTF8.self).contains("Goes") })
  }

  @Test func brokenJournalKeepsTheLastSite() async throws {
    try await journal.build()
    let before = try journal.site()
    try journal.remove("content/posts/2026-01-02-goes.md")
    try journal.write("---\ntitle: X\ndate: 2026-02-31\n---\n", to: "content/posts/x.md")
    await #expect(throws: Problems.self) { try await journal.build() }
    #expect(try differences(journal.site(), from: before) == [])
  }
}
