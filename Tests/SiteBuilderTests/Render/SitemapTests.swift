import Foundation
import TestJournals
import Testing
@testable import Disk
@testable import Pages
@testable import SiteAssembly
@testable import SiteBuilder
@testable import Templates
#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A sitemap keeps what the protocol allows a file to hold.
@Suite struct SitemapTests {
  private static func routes(_ count: Int, length: Int = 20) -> [String] {
    (0..<count).map { String(repeating: "a", count: length - 8) + "\(10_000_000 + $0)" }
  }

  struct Cut: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let limits: SitemapLimits
    let routes: [String]
    let counts: [Int]
  }

  @Test(arguments: [
    Cut(testDescription: "a first page alone", limits: .init(), routes: [""], counts: [1]),
    Cut(testDescription: "as many as one file may name", limits: .init(), routes: routes(50_000), counts: [50_000]),
    Cut(testDescription: "one more", limits: .init(), routes: routes(50_001), counts: [50_000, 1]),
    Cut(testDescription: "three files", limits: .init(), routes: routes(120_000), counts: [50_000, 50_000, 20_000]),
    Cut(
      testDescription: "long addresses", limits: .init(), routes: routes(50_000, length: 1_000),
      counts: [41_023, 8_977]),
    Cut(
      testDescription: "addresses that grow by their escapes", limits: .init(),
      routes: routes(50_000).map { $0 + String(repeating: "é", count: 100) }, counts: [34_998, 15_002]),
    Cut(
      testDescription: "one address that is too much by itself", limits: .init(addresses: 10, bytes: 100),
      routes: routes(2), counts: [1, 1]),
  ])
  func isCutIntoFiles(_ cut: Cut) {
    let parts = cut.limits.parts(of: cut.routes, prefix: 22)
    #expect(parts.map(\.count) == cut.counts)
    #expect(parts.first?.lowerBound == 0 && parts.last?.upperBound == cut.routes.count)
    #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
  }

  /// The files of a site's sitemap by their names.
  private static func files(of journal: TestJournal, _ limits: SitemapLimits) async throws -> [String: String] {
    let folder = try JournalFolder(journal.path)
    let options = BuildOptions(folder: journal.path, moment: try #require(.init(text: TestJournal.today)))
    let files = try await read(folder, jobs: 1)
    let theme = JournalTheme(of: files)
    let site = try await publishableSite(
      of: parse(files, saying: theme.words, jobs: 1), files, in: theme, options)
    let composed = try await compose(
      site, with: theme.theme(with: theme.words.words, files.branding), in: files.zone, sitemap: limits, jobs: 1)
    var found: [String: String] = [:]
    for page in composed.pages where page.route.hasPrefix("sitemap") {
      var buffer = ByteBuffer(capacity: 1_024)
      var feed: FeedEntries?
      composed.render(page, into: &buffer, sharing: &feed)
      found[page.route] = String(decoding: Array(buffer), as: UTF8.self)
    }
    return found
  }

  private static func addresses(in file: String?) -> [String] {
    (file ?? "").matches(of: #/<loc>([^<]*)</loc>/#).map { String($0.1) }
  }

  @Test func aLargeSiteHasAnIndex() async throws {
    var texts = ["daybook.yml": "title: J\nurl: https://alder.example/log/\n"]
    for day in 10..<20 { texts["content/posts/2026-01-\(day)-p\(day).md"] = "---\ntitle: P\ntags: t\n---\n" }
    let journal = try TestJournal(texts)
    try await journal.build()
    let whole = try #require(journal.text("sitemap.xml"))
    let all = Self.addresses(in: whole)
    #expect(all.count > 12 && journal.text("sitemap-1.xml") == nil)

    let files = try await Self.files(of: journal, SitemapLimits(addresses: 5))
    let names = (1...(all.count + 4) / 5).map { "sitemap-\($0).xml" }
    #expect(files.keys.sorted() == (names + ["sitemap.xml"]).sorted())
    #expect(
      files["sitemap.xml"]?.contains("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">") == true)
    #expect(Self.addresses(in: files["sitemap.xml"]) == names.map { "https://alder.example/log/" + $0 })
    #expect(names.flatMap { Self.addresses(in: files[$0]) } == all)
    #expect(names.allSatisfy { (1...5).contains(Self.addresses(in: files[$0]).count) })
    for file in files.values { #expect(XMLParser(data: Data(file.utf8)).parse()) }
    #expect(journal.text("robots.txt")?.contains("Sitemap: https://alder.example/log/sitemap.xml") == true)
  }

  @Test func aSmallSiteHasOneFile() async throws {
    let journal = try TestJournal(["daybook.yml": "title: J\nurl: https://alder.example/\n"])
    try await journal.build()
    let files = try await Self.files(of: journal, SitemapLimits())
    #expect(files == ["sitemap.xml": journal.text("sitemap.xml")])
  }
}
