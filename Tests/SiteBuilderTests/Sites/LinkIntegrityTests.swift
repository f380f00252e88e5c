import Diagnostics
import Foundation
import TestJournals
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Every link of a built site leads somewhere, however the site is opened.
@Suite struct LinkIntegrityTests {
  struct Site: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let journal: String?
    var files: [(path: String, bytes: Data)] {
      get throws {
        guard let journal else { return try TestJournal.sampleFiles() }
        let folder = Fixtures.folder.appendingPathComponent("golden/\(journal)/journal")
        return try Fixtures.files(below: folder).map { ($0.key, $0.value) }
      }
    }
  }
  static let sites = [
    Site(testDescription: "the sample journal", journal: nil),
    Site(testDescription: "everything that a journal can have", journal: "rich"),
    Site(testDescription: "no address, the usual menu", journal: "plain"),
  ]
  /// Below this path the site must work with short links, which only a server understands.
  static let address = "https://oak.example/our/journal/"

  @Test(arguments: sites) func linksLeadToFilesOfAFolder(_ site: Site) async throws {
    let journal = try TestJournal(site.files)
    try await journal.build(drafts: true, on: "2026-12-31")
    let crawler = SiteCrawler(try journal.site(), visit: .folder)
    #expect(crawler.internalLinks > 80)
    #expect(crawler.problems() == [])
    #expect(crawler.wrongIDs() == [])
  }

  @Test(arguments: sites) func shortLinksLeadToPagesOfAServer(_ site: Site) async throws {
    let journal = try TestJournal(
      site.files.map { ($0.path, $0.path == "daybook.yml" ? Self.settings($0.bytes) : $0.bytes) })
    try await journal.build(drafts: true, on: "2026-12-31")
    let crawler = SiteCrawler(try journal.site(), visit: .server(path: "/our/journal/"))
    #expect(crawler.internalLinks > 80)
    #expect(crawler.problems() == [])
    let links = PageScanner(try #require(try journal.site()["index.html"])).links
    #expect(!links.contains { $0.hasSuffix("index.html") }, "short links name no index.html")
  }

  @Test func crawlerSeesWhatIsBroken() {
    let page = """
      <h1 id="a">A</h1><h2 id="a">B</h2><nav aria-labelledby="b"></nav><a href="x/index.html">fine</a> <a href="x/">folder</a>
      <a href="#a">fine</a> <a href="#c">gone</a> <a href="../y.html">above</a> <img src="z%20z.png" alt=""> <a href="/x/">root</a>
      <meta http-equiv="refresh" content="0; url=gone.html"> <a href="">empty</a> <a href="x/index.html#q">gone</a>
      """
    let files = ["index.html": Data(page.utf8), "x/index.html": Data("<p>x</p>".utf8), "z z.png": Data()]
    let folder = SiteCrawler(files, visit: .folder)
    #expect(
      folder.problems().map { $0.replacingOccurrences(of: "index.html: ", with: "") }
        == ["x/", "#c", "../y.html", "/x/", "gone.html", "", "x/index.html#q"])
    #expect(folder.wrongIDs() == ["index.html: two of #a", "index.html: no #b"])
    let server = SiteCrawler(files, visit: .server(path: "/"))
    #expect(!server.problems().contains { $0.hasSuffix(" x/") || $0.hasSuffix(" /x/") })
  }

  /// The same settings at `address`, with short links.
  private static func settings(_ bytes: Data) -> Data {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let others = lines.filter { !$0.hasPrefix("url:") && !$0.hasPrefix("clean_links:") }
    return Data((others.joined(separator: "\n") + "\nurl: \(address)\nclean_links: yes\n").utf8)
  }

  @Test(arguments: sites.prefix(2)) func feedsAreWellFormedAndAbsolute(_ site: Site) async throws {
    let journal = try TestJournal(
      site.files.map { ($0.path, $0.path == "daybook.yml" ? Self.settings($0.bytes) : $0.bytes) })
    try await journal.build(on: "2026-12-31")
    let files = try journal.site()
    let crawler = SiteCrawler(files, visit: .server(path: "/our/journal/"))
    let feeds = files.filter { $0.key.hasSuffix("feed.xml") || $0.key == "sitemap.xml" }
    #expect(feeds.count >= 10)
    for (path, bytes) in feeds {
      let reader = XMLReader()
      let parser = XMLParser(data: bytes)
      parser.delegate = reader
      #expect(parser.parse(), "\(path): \(String(describing: parser.parserError))")
      #expect(reader.addresses.count > 1, "\(path)")
      for link in reader.addresses { #expect(isAbsolute(link, in: crawler), "\(path): \(link)") }
    }
  }

  @Test(arguments: sites.prefix(2)) func jsonFeedsSayWhatTheAtomFeedsSay(_ site: Site) async throws {
    let journal = try TestJournal(
      site.files.map { ($0.path, $0.path == "daybook.yml" ? Self.settings($0.bytes) : $0.bytes) })
    try await journal.build(on: "2026-12-31")
    let files = try journal.site()
    let crawler = SiteCrawler(files, visit: .server(path: "/our/journal/"))
    for (path, bytes) in files where path.hasSuffix("feed.json") {
      let feed = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any], "\(path)")
      let items = try #require(feed["items"] as? [[String: Any]])
      #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
      let ids = items.compactMap { $0["id"] as? String }
      #expect(Set(ids).count == items.count && !items.isEmpty, "\(path)")
      for item in items {
        #expect(isAbsolute(item["url"] as? String ?? "", in: crawler))
        let content = PageScanner(Data((item["content_html"] as? String ?? "").utf8))
        // Notes are links within the entry.
        for link in content.links where !link.hasPrefix("#fn") {
          #expect(isAbsolute(link, in: crawler), "\(path): \(link)")
        }
      }
      let atom = XMLReader()
      let parser = XMLParser(data: try #require(files[path.replacingOccurrences(of: ".json", with: ".xml")]))
      parser.delegate = atom
      #expect(parser.parse())
      #expect(Array(atom.ids.dropFirst()) == ids, "\(path): the same entries in the same order")
    }
  }

  /// Elsewhere, or a page of this site that exists.
  private func isAbsolute(_ link: String, in crawler: SiteCrawler) -> Bool {
    guard link.hasPrefix("https://") || link.hasPrefix("http://") else { return false }
    guard link.hasPrefix(Self.address) else { return !link.contains("oak.example") }
    return crawler.leads("/our/journal/" + link.dropFirst(Self.address.count), from: "index.html")
  }
}

/// What a feed or sitemap holds of addresses and ids.
private final class XMLReader: NSObject, XMLParserDelegate {
  private(set) var addresses: [String] = []
  private(set) var ids: [String] = []
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    text = ""
    if let href = attributes["href"] { addresses.append(href) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "loc" { addresses.append(text) }
    if name == "id" { ids.append(text) }
    if name == "content" { addresses += PageScanner(Data(text.utf8)).links.filter { !$0.hasPrefix("#fn") } }
  }
}
