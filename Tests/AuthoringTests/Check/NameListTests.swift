import Diagnostics
import Foundation
import TestJournals
import TestSupport
import Testing
@testable import Authoring
@testable import SiteAssembly

/// The names that must not be published.
@Suite struct NameListTests {
  private static let list = """
    # The students of this year
    María López = Mari, Lopez M.
    فاطمة
    José O’Brien  # moved away
    Wei, Lin
    会田
    """

  @Test(arguments: [
    ("I met María López.", [2]), ("maria LOPEZ", [2]), ("Maria\nLopez's mother", [2]), ("maria-lopez", [2]),
    ("Mari and Lopez M", [2, 2]), ("Marigold and Lopez", []), ("Amari", []), ("Maria and Lopez", []),
    ("سألت فَاطِمَة", [3]), ("jose o'brien", [4]), ("O’Brien", []), ("Wei Lin", [5]), ("Lin Wei", []),
    ("\u{4d}ari\u{301}a Lo\u{301}pez", [2]), ("**María** _López_", [2]), ("今日会田さんと", [6]),
  ])
  func findsWholeNames(text: String, lines: [Int]) {
    let names = NameList(Array(Self.list.utf8))
    #expect(names.count == 5)
    #expect(names.search.uses(in: Array(text.utf8)).map(\.line) == lines)
  }

  @Test func theyAreLookedForEverywhereAndNeverSaid() async throws {
    // EXIF's notes of Windows are UTF-16.
    let wide = Data([0xFF, 0xD8, 0xFF, 0xE1]) + Data("Maria Lopez".utf8.flatMap { [$0, 0] })
    let journal = try TestJournal([
      ("daybook.yml", Data("title: J\ndescription: By Mari\n".utf8)),
      ("private/names.txt", Data(Self.list.utf8)),
      (
        "content/posts/2026-01-05-a.md",
        Data("---\ntitle: A\nsummary: With Mari\n---\n\n![Mari at the door](../media/door.jpg)\n".utf8)
      ),
      (
        "content/posts/2026-01-06-b.md",
        Data([0xFF, 0xFE]) + Data("---\ntitle: B\n---\nMari\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
      ),
      ("content/people/maria-lopez.md", Data("---\nname: M.\n---\n".utf8)),
      ("content/media/door.jpg", wide), ("content/media/note.png", Data([0x89]) + Data("iTXt María López".utf8)),
      ("content/media/talk.vtt", Data("WEBVTT\n\n00:01.000 --> 00:02.000\nMari?\n".utf8)),
      ("templates/layout.mustache", Data("{{! Mari }}".utf8)),
      ("content/private/mari.md", Data("Mari".utf8)),
    ])
    let moment = try #require(BuildOptions.Moment(text: TestJournal.today))
    let report = try await check(BuildOptions(folder: journal.path, moment: moment), asksWeb: false)
    let found = report.problems.filter { $0.code == "private-name" }
    #expect(
      found.map(CheckTests.short)
        == [
          "content/media/door.jpg", "content/media/note.png", "content/media/talk.vtt:4:1",
          "content/people/maria-lopez.md",
          "content/posts/2026-01-05-a.md:3:15", "content/posts/2026-01-05-a.md:6:3",
          "content/posts/2026-01-06-b.md:4:1",
          "daybook.yml:2:17", "templates/layout.mustache:1:5",
        ].map { $0 + " private-name" })
    #expect(report.names == 5)
    for problem in found {
      #expect(problem.severity == .error)
      #expect(!problem.message.contains("Mari") && !(problem.hint ?? "").contains("Mari"))
    }
  }

  @Test func aJournalWithoutAListHasNoneToLookFor() async throws {
    let journal = try CheckTests.journal([:])
    let moment = try #require(BuildOptions.Moment(text: TestJournal.today))
    #expect(try await check(BuildOptions(folder: journal.path, moment: moment), asksWeb: false).names == nil)
    try journal.disk.makeFolder("journal/private")
    try journal.disk.write("# none yet\n\n = \n", to: "journal/private/names.txt")
    #expect(try await check(BuildOptions(folder: journal.path, moment: moment), asksWeb: false).names == 0)
  }
}
