import Diagnostics
import Foundation
import TestJournals
import TestSupport
import Testing
@testable import Authoring
@testable import FrontMatter
@testable import SiteAssembly

/// Whoever may not see a file, line or name finds no byte of it in a site or its graph; whoever may does find it.
@Suite struct ModelLeakTests {
  /// Five hundred journals, each built for the public and for staff.
  @Test(arguments: Seeds.some(of: 50)) func sitesShowWhatTheirReadersMaySee(part: Int) async throws {
    for seed in part * 10..<part * 10 + 10 {
      let leak = LeakJournal(seed: seed)
      let journal = try TestJournal(leak.sources)
      for audience in [Audience.public, .staff] {
        try await journal.build(audience: audience)
        let found = LeakWords.found(in: try allFiles(of: journal))
        #expect(leak.words.faults(in: found, for: audience) == [], "seed \(seed)")
      }
    }
  }

  private static let told = [": title", ": next step", ": promise", ": reason for dropping"]

  /// What the graph tells is a part of what the site tells; of whatever it may tell it has the title, and plans whole.
  @Test(arguments: Seeds.some(of: 10)) func graphsTellNoMore(part: Int) async throws {
    for seed in part * 10..<part * 10 + 10 {
      let leak = LeakJournal(seed: seed)
      let journal = try TestJournal(leak.sources)
      for audience in [Audience.public, .staff] {
        let moment = try #require(BuildOptions.Moment(text: TestJournal.today))
        let graph = try await graph(BuildOptions(folder: journal.path, audience: audience, moment: moment)).graph
        let found = LeakWords.numbers(in: String(decoding: try JSONEncoder().encode(graph), as: UTF8.self))
        let faults = leak.words.faults(in: found, for: audience)
        #expect(
          faults.filter { fault in fault.hasPrefix("shown") || Self.told.contains(where: fault.hasSuffix) } == [],
          "seed \(seed)")
      }
    }
  }

  /// A field that would name a student stops the build before anything is written, for any reader.
  @Test(arguments: ["name: zq0x", "title: zq0x", "links: [\"https://zq0x.example/\"]", "image: ../media/zq0x.png"])
  func nothingIsWrittenOfANamedStudent(field: String) async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/media/zq0x.png": "zq0x",
      "content/people/zq1x.md": "---\nkind: student\nshown_as: a student\n\(field)\n---\n",
      "content/posts/2026-01-01-a.md": "---\ntitle: A\nauthors: zq1x\n---\n",
    ])
    for audience in [Audience.public, .staff] {
      let problems = await #expect(throws: Problems.self) { try await journal.build(audience: audience) }
      #expect(problems?.sorted.contains { $0.severity == .error && $0.file == "content/people/zq1x.md" } == true)
      #expect(!FileManager.default.fileExists(atPath: journal.path + "/output"))
    }
    try journal.write("---\nkind: student\nshown_as: a student\n---\n", to: "content/people/zq1x.md")
    try await journal.build()
    #expect(LeakWords.found(in: try allFiles(of: journal)) == [])
    #expect(journal.text("people/a-student/index.html") != nil)
  }

  /// The site and Daybook's own files beside it.
  private func allFiles(of journal: TestJournal) throws -> [String: Data] {
    let hidden = try Fixtures.files(below: URL(fileURLWithPath: journal.path + "/output/.daybook"))
    #expect(!hidden.isEmpty)
    return try journal.site().merging(hidden.map { (".daybook/" + $0.key, $0.value) }) { $1 }
  }
}
