import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import JournalModel
@testable import SiteBuilder

/// Posts without a day, drafts with mistakes, copies: named, and no build stops for them.
@Suite struct UndatedPostTests {
  @Test func aPostWithoutADayIsLeftOutAndNamed() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: T\n", "content/posts/fog.md": "---\ntitle: Zqfog\n---\n\nZqwords.\n",
      "content/posts/2026-01-01-a.md": "---\ntitle: A\n---\n\n[[Zqfog]] and [it](fog.md).\n",
    ])
    for drafts in [false, true] {
      let report = try await journal.build(drafts: drafts)
      #expect(report.withheld.map(\.file) == ["content/posts/fog.md"] && report.withheld.first?.reason == .undated)
      #expect(report.warnings.contains { $0.code == "no-date" && $0.file == "content/posts/fog.md" })
      #expect(report.posts == 1)
      let all = try journal.site().values.map { String(decoding: $0, as: UTF8.self) }
      #expect(!all.contains { $0.contains("Zqwords") })
    }
  }

  @Test(arguments: [
    ("2025/11/07/fog.md", "", "", "2025-11-07"), ("2025-11-07/fog.md", "", "", "2025-11-07"),
    ("20251107-fog.md", "", "", "2025-11-07"), ("fog.md", "created_on: Nov 7, 2025", "", "2025-11-07"),
    ("fog.md", "last_modified_at: 2025-11-07", "", "2025-11-07"),
    ("fog.md", "", "_Date posted: 7 November 2025_", "2025-11-07"),
    ("fog.md", "", "Posted on 2025-11-07", "2025-11-07"),
    ("2025-11-07-fog.md", "lastmod: 2025-12-01", "Posted on 2025-11-30", "2025-11-07"),
    ("2025/11/07/fog.md", "lastmod: 2025-12-01", "", "2025-11-07"),
  ])
  func itsDayIsReadWhereItIsPlain(_ path: String, _ field: String, _ text: String, _ day: String) async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: T\n", "content/posts/" + path: "---\ntitle: Fog\n\(field)\n---\n\n\(text)\n\nWords.\n",
    ])
    #expect(try await journal.build().posts == 1)
    #expect(try journal.site().contains { String(decoding: $0.value, as: UTF8.self).contains("datetime=\"\(day)\"") })
  }

  @Test(arguments: [
    ("draft: yes", "date: never"), ("draft: yes", "levels: {a: b}"), ("audience: private", "lang: Spanish"),
    ("draft: yes", "series: [a, b]"), ("draft: yes", "title: B\ntitle: C"), ("audience: private", "asks: [[a], [b]]"),
  ])
  func theMistakesOfADraftStopNothing(_ field: String, _ mistake: String) async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: T\n", "content/posts/2026-01-01-a.md": "---\ntitle: A\n---\n",
      "content/posts/fog.md": "---\n\(field)\n\(mistake)\n---\n\nZqwords[^1].\n",
    ])
    let report = try await journal.build()
    #expect(report.posts == 1 && report.withheld.map(\.file) == ["content/posts/fog.md"])
    #expect(report.warnings.contains { $0.file == "content/posts/fog.md" })
    #expect(!(try journal.site().values.contains { String(decoding: $0, as: UTF8.self).contains("Zqwords") }))
  }

  @Test(arguments: ["draft: perhaps", "draft: no\nlang: Spanish", "draft yes", "audience: parents"])
  func mistakesOfAPostThatIsNoDraftStopTheBuild(_ fields: String) async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: T\n", "content/posts/2026-01-01-fog.md": "---\ntitle: A\n\(fields)\n---\n\nZqwords.\n",
    ])
    await #expect(throws: (any Error).self) { try await journal.build() }
  }

  @Test func folderOfDraftsHoldsDrafts() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: T\n", "content/posts/2026-01-01-a.md": "---\ntitle: A\n---\n",
      "content/posts/drafts/2026-01-02-b.md": "---\ntitle: B\ndraft: no\n---\n",
    ])
    #expect(try await journal.build().withheld.map(\.reason) == [.draft])
  }

  @Test func oldAddressesLeadToTheirPages() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: T\nurl: https://notes.example/\n",
      "content/posts/2026-01-01-a.md":
        "---\ntitle: A\naliases: [quay, \"https://old.example/b/?x=y\", /c%20d/é.html, \"/e:f/\"]\nslug: Fog_Bell\n---\n",
    ])
    let report = try await journal.build()
    let site = try journal.site()
    for file in [
      "quay/index.html", "b/index.html", "c d/é.html", "posts/Fog_Bell/index.html", "posts/fog-bell/index.html",
    ] {
      #expect(site[file] != nil, "\(file)")
    }
    #expect(report.warnings.map(\.code).sorted() == ["bad-slug", "impossible-alias"])
  }
}
