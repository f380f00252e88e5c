import Diagnostics
import Foundation
import TestJournals
import TestSupport
import Testing
@testable import FrontMatter
@testable import SiteBuilder

/// What is not published leaves no trace: no byte of it in any file, no name of it in any path.
@Suite struct LeakTests {
  @Test(arguments: Seeds.some(of: 100)) func publicSiteHoldsNoWithheldWord(seed: Int) async throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let canaries = CanaryJournal(using: &random)
    let journal = try TestJournal(canaries.files)
    let report = try await journal.build()
    let found = try words(in: journal.site())
    #expect(found.intersection(canaries.withheld) == [], "\(canaries.posts) \(canaries.themes)")
    // That published words are found shows that withheld ones would be.
    #expect(found == canaries.published)
    #expect(report.posts == canaries.posts.count { $0 == .published })
  }

  @Test func siteForStaffHoldsWhatIsForStaff() async throws {
    var random = SeededGenerator(seed: 1)
    let canaries = CanaryJournal(using: &random)
    let journal = try TestJournal(canaries.files)
    try await journal.build(audience: .private, drafts: true, on: "2028-01-01")
    #expect(
      try words(in: journal.site()) == canaries.published.union(canaries.withheld).subtracting([CanaryJournal.unlinked])
    )
  }

  @Test func publishedTextKeepsItsOwnWordsForAWithheldPost() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\nurl: https://example.org/\n",
      "content/posts/2026-01-01-a.md":
        "---\ntitle: A\nfollows: zq5xname\n---\n\nSee [later](zq5xname.md) and [[zq5xtitle|that]].\n",
      "content/posts/zq5xname.md": "---\ntitle: zq5xtitle\ndate: 2026-01-02\ndraft: yes\n---\n\nBody.\n",
    ])
    let report = try await journal.build()
    #expect(report.warnings.map(\.code) == ["withheld-link", "withheld-link"])
    #expect(journal.text("posts/a/index.html")?.contains("See later and that.") == true)
    #expect(journal.text("feed.json")?.contains("See later and that.") == true)
    #expect(words(in: try journal.site()) == [])
  }

  /// The numbers of the words `zq<number>x` in all names and bytes of a site.
  private func words(in site: [String: Data]) -> Set<Int> {
    var found: Set<Int> = []
    for (path, bytes) in site {
      collect(from: Data(path.lowercased().utf8), into: &found)
      collect(from: bytes, into: &found)
    }
    return found
  }

  private func collect(from bytes: Data, into found: inout Set<Int>) {
    bytes.withUnsafeBytes { bytes in
      var i = 0
      while i + 2 < bytes.count {
        defer { i += 1 }
        guard bytes[i] | 0x20 == UInt8(ascii: "z"), bytes[i + 1] | 0x20 == UInt8(ascii: "q") else { continue }
        var number = 0
        var end = i + 2
        while end < bytes.count, (0x30...0x39).contains(bytes[end]), number < 10_000 {
          number = number * 10 + Int(bytes[end]) - 0x30
          end += 1
        }
        if end > i + 2 { found.insert(number) }
      }
    }
  }
}
