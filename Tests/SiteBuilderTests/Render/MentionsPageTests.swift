import Foundation
import TestJournals
import Testing

/// However many pages lead to one, no page gets long: what has no room gets pages of its own.
@Suite struct MentionsPageTests {
  private static let hub = "---\ntitle: Hub\ndate: 2020-01-01\n---\nThe hub.\n"

  private static func post(_ number: Int, _ fields: String, _ text: String) -> String {
    "---\ntitle: P\(number)\ndate: \(2021 + number / 18)-01-\(10 + number % 18)\n\(fields)---\n\(text)\n"
  }

  private static func pages(of folder: String, in site: [String: Data]) -> [String] {
    site.keys.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }.sorted()
  }

  @Test(arguments: [100, 101, 230]) func manyMentionsGetPagesOfTheirOwn(_ count: Int) async throws {
    let journal = try TestJournal([
      "daybook.yml": "title: J\nurl: https://a.example/\n", "content/posts/hub.md": Self.hub,
      "content/pages/about.md": "---\ntitle: About\n---\nUs.\n",
    ])
    for number in 0..<count {
      try journal.write(
        Self.post(number, "tags: trust\n", "To [the hub](hub.md), [us](../pages/about.md) and [[trust]]."),
        to: "content/posts/p\(number).md")
    }
    try await journal.build(on: "2060-01-01")
    let site = try journal.site()
    let folders =
      count == 100
      ? [] : count == 101 ? ["2/index.html", "index.html"] : ["2/index.html", "3/index.html", "index.html"]
    for (page, mark) in [("posts/hub/", "the hub"), ("about/", "us"), ("tags/trust/", "trust")] {
      let own = try #require(journal.text(page + "index.html"))
      // A theme's page quotes the same words in its own section.
      let backlinks = own.split(separator: "<h2 id=\"_backlinks\">").last ?? ""
      #expect(backlinks.ranges(of: "<mark>\(mark)</mark>").count == 100, "\(page)")
      #expect(
        backlinks.contains("mentions/index.html\">All \(count) mentions</a>") == (count > 100), "\(page)")
      let found = Self.pages(of: page + "mentions/", in: site)
      #expect(found == folders, "\(page)")
      var quoted: [Substring] = []
      for path in ["index.html", "2/index.html", "3/index.html"] where found.contains(path) {
        let text = try #require(journal.text(page + "mentions/" + path))
        quoted += text.matches(of: #/>(P\d+)</a> <time/#).map(\.1)
        #expect(text.contains("Mentions of ") && !text.contains("All \(count) mentions"))
      }
      #expect(Set(quoted).count == (count > 100 ? count : 0) && quoted.count == Set(quoted).count, "\(page)")
      #expect(count == 100 || quoted.first == "P\(count - 1)", "the newest first")
    }
    let map = try #require(journal.text("sitemap.xml"))
    #expect(map.contains("https://a.example/posts/hub/mentions/") == (count > 100))
    #expect(SiteCrawler(site, visit: .folder).problems() == [])
  }

  @Test(arguments: [100, 101, 230]) func manyFollowUpsGetPagesOfTheirOwn(_ count: Int) async throws {
    let journal = try TestJournal(["daybook.yml": "title: J\n", "content/posts/hub.md": Self.hub])
    for number in 0..<count {
      try journal.write(Self.post(number, "follows: hub\n", "More."), to: "content/posts/p\(number).md")
    }
    try await journal.build(on: "2060-01-01")
    let site = try journal.site()
    let own = try #require(journal.text("posts/hub/index.html"))
    #expect(own.ranges(of: #/>P\d+</a> <time/#).count == 100)
    #expect(own.contains("All \(count) follow-ups") == (count > 100))
    let found = Self.pages(of: "posts/hub/follow-ups/", in: site)
    #expect(found.count == (count > 100 ? (count + 99) / 100 : 0))
    let all = found.compactMap { journal.text("posts/hub/follow-ups/" + $0) }.joined()
    #expect(all.ranges(of: #/>P\d+</a> <time/#).count == (count > 100 ? count : 0))
    #expect(all.contains("Continued in") == (count > 100) && !all.contains("Mentioned in"))
    #expect(SiteCrawler(site, visit: .folder).problems() == [])
  }

  /// Each of 600 posts names the same of everything: an uncut list of the shortest links would take 90 KB.
  @Test func noPageGrowsWithTheJournal() async throws {
    let count = 600
    let journal = try TestJournal([
      "daybook.yml": "title: J\nurl: https://a.example/\nplan: public\n",
      "content/posts/hub.md": "---\ntitle: Hub\ndate: 2020-01-01\nauthors: p\nnext: Do it\n---\nThe hub.\n",
      "content/pages/about.md": "---\ntitle: About\n---\nUs.\n",
      "content/goals/g.md": "---\ntitle: Goal\nteam: t\nsupports: l\nleverages: sk\n---\n",
      "content/teams/t.md": "---\ntitle: Team\nmembers: p\nlevels: k\n---\n",
      "content/levels/l.md": "---\ntitle: L\nneeds: sk\norder: 2\n---\n",
      "content/levels/k.md": "---\ntitle: K\nsupports: l\norder: 1\n---\n",
      "content/people/p.md": "---\nname: P\nlevel: k\n---\n",
      "content/frameworks/f.md": "---\ntitle: F\nitems: [One]\n---\n",
    ])
    let fields = """
      authors: p
      levels: l
      series: ser
      follows: hub
      skills: sk
      goals: g
      framework: f/one

      """
    for number in 0..<count {
      let own = """
        tags: [trust, tag \(number)]
        sources: ["Author – Book", "Author \(number) – Book \(number)"]
        asks: "Question number \(number)?"
        aliases: /old/p\(number)
        next: {text: Do step \(number), goal: g}
        promises: {text: Promise \(number), to: p}

        """
      let links = [
        "hub.md", "../pages/about.md", "../people/p.md", "../frameworks/f.md", "../goals/g.md", "../teams/t.md",
      ]
      let text =
        links.map { "We come from [this](\($0))." }.joined(separator: "\n\n") + "\n\n[[trust]] [[ser]] [[L]] [[sk]]"
      let day = "date: \(2021 + number / 200)-\(10 + number % 3)-\(10 + number % 18)\n"
      try journal.write(
        "---\ntitle: P\(number)\n\(day)\(fields)\(own)---\n\(text)\n", to: "content/posts/p\(number).md")
    }
    try await journal.build(on: "2060-01-01", jobs: 2)
    let long = try journal.site().filter { $0.key.hasSuffix(".html") && $0.value.count > 120_000 }
    #expect(long.keys.sorted() == [])
  }
}
