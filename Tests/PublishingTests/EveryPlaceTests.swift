import Diagnostics
import Foundation
import TestJournals
import TestServers
import TestSupport
import Testing
@testable import Publishing

/// What holds at every kind of place, each with a real server.
@Suite(.serialized) struct EveryPlaceTests {
  @Test func allKindsAreThereWhereTheirServersAre() {
    #expect(PlaceKind.installed.contains(.folder))
    if FileManager.default.fileExists(
      atPath: Tools.repository.appendingPathComponent(".build-publish/venv/installed-requirements.txt").path)
    {
      #expect(PlaceKind.installed == PlaceKind.allCases)
    }
  }

  @Test(arguments: PlaceKind.installed)
  func carriesTheSiteAndThenOnlyWhatChanged(_ kind: PlaceKind) async throws {
    let site = try TestSite(kind)
    let first = try await site.publish()
    #expect(first.report.verification?.isFine == true)
    #expect(danglingLinks(try site.there()) == [])
    #expect(try site.there() == site.output())
    #expect(first.report.firstTimePublic.posts.map(\.title) == ["A door", "The bell"])
    #expect(first.report.firstTimePublic.people.map(\.path) == ["people/jo-reyes/index.html"])
    #expect(try await site.publish().wasDone)

    try site.journal.write(
      "---\ntitle: The bell\ntags: [trust]\n---\n\nIt rang again.\n", to: "content/posts/2026-01-05-the-bell.md")
    let second = try await site.publish()
    #expect(!second.report.send.isEmpty && second.report.unchanged > 0)
    #expect(second.report.firstTimePublic == PublishReport.FirstPublic())
    #expect(try site.there() == site.output())
    #expect(try await site.publish().wasDone)
  }

  @Test(arguments: PlaceKind.installed)
  func leavesFilesOfOthersAlone(_ kind: PlaceKind) async throws {
    let site = try TestSite(kind)
    let foreign = ["CNAME": "oak.example.org", "posts/theirs.txt": "theirs", "old/index.html": "<p>old"]
    for (path, text) in foreign.sorted(by: { $0.key < $1.key }) { try site.place.write(text, to: path) }
    try await site.publish()
    try site.journal.remove("content/posts/2026-01-07-a-door.md")
    try await site.publish()
    let there = try site.place.files()
    for (path, text) in foreign { #expect(there[path] == Data(text.utf8), "\(path)") }
    #expect(try site.there(besides: foreign) == site.output())
  }

  @Test(arguments: PlaceKind.installed)
  func refusesToReplaceAFileOfAnother(_ kind: PlaceKind) async throws {
    let site = try TestSite(kind)
    try site.place.write("<p>The school's own page", to: "index.html")
    await #expect {
      try await site.publish()
    } throws: { error in
      (error as? Diagnostic)?.code == "file-of-others" && "\(error)".contains("'index.html'")
    }
    #expect(try site.there().keys.sorted() == ["index.html"])
  }

  @Test(arguments: PlaceKind.installed)
  func takesAFileAsItsOwnThatIsTheSame(_ kind: PlaceKind) async throws {
    let site = try TestSite(kind)
    try await site.journal.build()
    try site.place.write(try #require(site.journal.text("posts/the-bell/index.html")), to: "posts/the-bell/index.html")
    let report = try await site.publish().report
    #expect(!report.send.contains { $0.path == "posts/the-bell/index.html" })
    #expect(try site.there() == site.output())
  }

  @Test(arguments: PlaceKind.installed)
  func goesBackByteForByte(_ kind: PlaceKind) async throws {
    let site = try TestSite(kind)
    try await site.publish()
    let first = try site.there()
    try site.journal.write("---\ntitle: Third\n---\n\nNew.\n", to: "content/posts/2026-02-01-third.md")
    try site.journal.remove("content/posts/2026-01-07-a-door.md")
    try await site.publish()
    #expect(try site.there() != first)
    try await site.publish(goesBack: true)
    #expect(try site.there() == first)
    await #expect { try await site.publish(goesBack: true) } throws: { error in
      (error as? Problems)?.sorted.first?.code == "nothing-kept"
    }
    try await site.publish()
    #expect(try site.there() == site.output())
  }

  @Test(arguments: PlaceKind.installed)
  func whatIsWithdrawnIsGoneEverywhere(_ kind: PlaceKind) async throws {
    let canary = "Zanzibarquokka"
    let file = "content/posts/2026-02-02-slip.md"
    let site = try TestSite(kind, [file: "---\ntitle: A slip\ntags: [doors]\n---\n\n\(canary) rang.\n"])
    try await site.publish()
    #expect(try Self.holds(site, canary.lowercased()))
    try site.journal.write("---\ntitle: A slip\ndraft: yes\n---\n\n\(canary) rang.\n", to: file)
    let report = try await site.publish(date: "2026-03-05T10:00:00Z").report
    #expect(!(try Self.holds(site, canary.lowercased())))
    #expect(
      report.addressesThatDisappear.contains("/posts/a-slip/") || report.addressesThatDisappear.contains("/posts/slip/")
    )
    #expect(report.withdrawn.contains { $0.path.contains("slip") && $0.date == "2026-03-05" })
    #expect(report.heldBack.map(\.reason) == ["a draft"])
    if kind == .git {
      let all = try runTool("/usr/bin/git", ["-C", site.place.disk("served/site.git"), "log", "--all", "-p", "--text"])
        .output
      #expect(!all.contains(canary))
    }
  }

  private static func holds(_ site: TestSite, _ word: String) throws -> Bool {
    try site.there().contains {
      $0.key.lowercased().contains(word) || String(decoding: $0.value, as: UTF8.self).lowercased().contains(word)
    }
  }

  @Test(arguments: PlaceKind.installed)
  func nothingPrivateLeaves(_ kind: PlaceKind) async throws {
    let site = try TestSite(
      kind,
      [
        "content/posts/2026-02-01-d.md": "---\ntitle: Draft Canaryone\ndraft: yes\n---\n\nCanaryone\n",
        "content/posts/2026-02-02-s.md": "---\ntitle: Staff Canarytwo\naudience: staff\n---\n\nCanarytwo\n",
        "content/posts/2026-12-24-f.md": "---\ntitle: Later Canarythree\n---\n\nCanarythree\n",
        "private/notes.md": "Canaryfour\n", "private/names.txt": "Canaryfive\n", ".daybook/canarysix": "Canarysix\n",
        "output/.daybook/canaryseven": "Canaryseven\n", "output/canaryeight.html": "Canaryeight\n",
        "content/media/canarynine.txt": "Canarynine\n",
      ])
    try await site.publish()
    try site.journal.write("x\n", to: ".daybook/published/canaryten")
    try site.journal.write("---\ntitle: More\n---\n\nMore.\n", to: "content/posts/2026-02-03-more.md")
    try await site.publish()
    #expect(!(try Self.holds(site, "canary")))
    let mine = site.journal.disk.text("journal/.daybook/published/token") ?? "?"
    #expect(!(try Self.holds(site, mine)))
  }
}
