import Foundation
import TestJournals
import TestSupport
import Testing

/// The search page and the files that its script loads.
@Suite struct SearchTests {
  /// Journals of invented words, the same for each seed.
  private func journal(posts: Int, seed: UInt64) throws -> TestJournal {
    var random = SeededGenerator(seed: seed)
    let words = (0..<3_000).map { _ in
      String(
        (0..<Int.random(in: 2...9, using: &random)).map { _ in "etaoinshrdluéß".randomElement(using: &random) ?? "e" })
    }
    var files = ["daybook.yml": "title: J\nschool_year: 08-15\n"]
    for number in 0..<posts {
      let text = (0..<300).map { _ in
        words[min(Int.random(in: 0..<3_000, using: &random), Int.random(in: 0..<3_000, using: &random))]
      }
      let day = "20\(10 + number / 360)-\(10 + number / 30 % 3)-\(10 + number % 18)"
      files["content/posts/\(day)-p\(number).md"] =
        "---\ntitle: Post \(words[number])\ntags: t\(number % 7)\nlevels: l\(number % 3)\nauthor: a\(number % 11)\n---\n\n"
        + text.joined(separator: " ") + ".\n"
    }
    return try TestJournal(files)
  }

  private func search(_ site: [String: Data]) -> [String: Data] { site.filter { $0.key.hasPrefix("search/") } }

  @Test func filesAreSmallAndTheSameForAnyNumberOfJobs() async throws {
    let journal = try journal(posts: 1_000, seed: 5)
    try await journal.build(output: "one", on: "2030-01-01", jobs: 1)
    try await journal.build(output: "seven", on: "2030-01-01", jobs: 7)
    let (one, seven) = try (journal.site("one"), journal.site("seven"))
    #expect(differences(search(seven), from: search(one)) == [])
    let files = search(one)
    for (path, bytes) in files where path.hasSuffix(".js") {
      let name = path.dropFirst("search/".count).dropLast(3)
      #expect(bytes.count < 26_000, "\(path): \(bytes.count) bytes")
      #expect(bytes.starts(with: Data("daybook.shard(\"\(name)\",".utf8)) && bytes.suffix(3) == Data(");\n".utf8))
    }
    let texts = files.filter { $0.key.hasPrefix("search/t") }.values.reduce(0) { $0 + $1.count }
    let others = files.values.reduce(0) { $0 + $1.count } - texts
    #expect(texts > 1_000_000 && others < texts)
  }

  @Test func everyPageLeadsToTheSearchPageAndItAloneLoadsTheScript() async throws {
    let journal = try journal(posts: 3, seed: 1)
    try await journal.build(on: "2030-01-01")
    let pages = try journal.site().filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 20)
    for (path, bytes) in pages {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(html.contains("search/index.html\">Search</a>"), "\(path)")
      #expect(html.contains("search.js\"") == (path == "search/index.html"), "\(path)")
      #expect(html.firstMatch(of: #/ on[a-z]+=|<script(?![^>]*\bsrc=)|javascript:/#) == nil, "\(path)")
    }
    let search = try #require(journal.text("search/index.html"))
    for part in [
      "<label for=\"_q\">", "role=\"status\"", "../levels/l1/index.html", "../tags/t0/index.html", "name=\"year\"",
      "School year", "../grid/2010-11/index.html", "<noscript>",
    ] { #expect(search.contains(part), "\(part)") }
  }

  @Test(arguments: [("search: no\n", 3), ("", 0)]) func nothingOfItWithoutNeed(_ setting: String, _ posts: Int)
    async throws
  {
    let journal = try journal(posts: posts, seed: 1)
    try journal.write("title: J\n\(setting)", to: "daybook.yml")
    if posts > 0 { try journal.write("---\ntitle: About\n---\n\nHere.\n", to: "content/pages/about.md") }
    try await journal.build(on: "2030-01-01")
    let site = try journal.site()
    #expect(site["index.html"] != nil)
    #expect(site.keys.filter { $0.contains("search") } == [])
    for (path, bytes) in site where path.hasSuffix(".html") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("search/"), "\(path)")
    }
  }

  /// As a handbook has them: nothing to list by date, and much to find.
  @Test func pagesAloneCanBeSearched() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "content/pages/about.md": "---\ntitle: About\n---\n\nWho writes here.\n",
    ])
    try await journal.build(on: "2030-01-01")
    let site = try journal.site()
    #expect(site["search/index.html"] != nil && site.keys.contains { $0.hasPrefix("search/t") })
    #expect(journal.text("index.html")?.contains("All posts") == false)
    #expect(journal.text("search/t0.js")?.contains("\"../about/index.html\"") == true)
  }

  @Test func findsTitlesNamesAndTextsOfPostsAndThings() async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\n",
      "content/posts/2026-01-01-a.md":
        "---\ntitle: \"Quoted\" title\nauthor: Ada\ntags: trust\nlang: fr\n---\n\nSee [[About|there]] & [[trust]].\n\n## Head\n",
      "content/tags/trust.md": "---\ntitle: Trust\naliases: confidence, /old/\n---\n\nWhat grows.\n",
      "content/pages/about.md": "---\ntitle: About\n---\n\nWho \\\\ writes.\n",
    ])
    try await journal.build()
    let texts = try #require(journal.text("search/t0.js"))
    #expect(
      texts == """
        daybook.shard("t0",[
        ["“Quoted” title","../posts/a/index.html","January 1, 2026 · Ada · Trust","See there & trust.\\nHead\\n","fr"],
        ["Trust","../tags/trust/index.html","Theme · confidence","What grows.\\n"],
        ["About","../about/index.html","Page","Who \\\\ writes.\\n"],]);

        """)
    let words = try #require(journal.text("search/w0.js"))
    let index = words.split(separator: "\"")[3].split(separator: " ").map(String.init)
    #expect(
      stride(from: 0, to: index.count, by: 2).map { index[$0] } == [
        "about", "ada", "confidence", "grows", "head", "quoted", "see", "there", "title", "trust", "what", "who",
        "writes",
      ])
  }

  @Test func freePageMayNotTakeItsAddress() async throws {
    let journal = try journal(posts: 1, seed: 1)
    try journal.write("---\ntitle: Search\n---\n", to: "content/pages/search.md")
    let found = try await journal.diagnostics()
    #expect(
      found.contains { $0.hasPrefix("content/pages/search.md") && $0.contains("Daybook's own page /search/") },
      "\(found)")
    try journal.write("title: J\nsearch: no\n", to: "daybook.yml")
    try await journal.build(on: "2030-01-01")
    #expect(journal.text("search/index.html")?.contains("<form") == false)
  }
}
