import Foundation
import TestJournals
import Testing

/// The chart of posts on the list of all posts, on people's and levels' pages.
@Suite struct ChartPageTests {
  private func journal(_ days: [String], language: String = "en", perPage: Int = 50) async throws -> TestJournal {
    var files = [
      "daybook.yml": "title: J\nlanguage: \(language)\nauthor: jo\nlimits: {posts_per_page: \(perPage)}\n",
      "content/people/jo.md": "---\nname: Jo\n---\n",
      "content/levels/school.md": "---\ntitle: School\n---\n",
    ]
    for (number, day) in days.enumerated() {
      files["content/posts/\(day)-p\(number).md"] = "---\ntitle: P\nlevels: school\n---\nX.\n"
    }
    let journal = try TestJournal(files)
    try await journal.build()
    return journal
  }

  private static let spring = ["2026-01-05", "2026-01-20", "2026-03-02", "2026-03-02", "2026-03-01"]

  @Test(arguments: ["posts/", "people/jo/", "levels/school/"])
  func hasABarForEachMonthAndTheSameInWords(_ route: String) async throws {
    let page = try #require(try await journal(Self.spring).text("\(route)index.html"))
    let up = String(repeating: "../", count: route.split(separator: "/").count)
    let list = route == "posts/" ? "../posts/" : up + "posts/"
    for part in [
      "<title>March 2026: 3 posts</title>", "<title>January 2026: 2 posts</title>",
      "<rect class=\"bar\" x=\"104\" y=\"5\" width=\"128\" height=\"14\"/>",
      "<rect class=\"bar\" x=\"104\" y=\"53\" width=\"85\" height=\"14\"/>",
      ">Feb 2026</text>",
      "<li><a href=\"\(list)index.html#m2026-03\">March 2026</a>: 3 posts</li>", "<li>February 2026: 0 posts</li>",
    ] { #expect(page.contains(part), "\(part)") }
    #expect(page.components(separatedBy: "class=\"bar\"").count == 3)
  }

  @Test func everyBarLeadsToWhereItsPostsBegin() async throws {
    let journal = try await journal(Self.spring, perPage: 2)
    let page = try #require(journal.text("levels/school/index.html"))
    let targets = page.matches(of: #/href="([^"]*posts/[^"]*)#(m[0-9-]+)"/#)
    #expect(Set(targets.map { String($0.2) }) == ["m2026-01", "m2026-03"])
    for target in targets {
      let path = String(target.1).replacing("../", with: "")
      let list = try #require(journal.text(path), "\(path)")
      #expect(list.contains("id=\"\(target.2)\""), "\(path)")
    }
  }

  @Test func manyMonthsAreYears() async throws {
    let page = try #require(try await journal(Self.spring + ["2020-05-05"]).text("posts/index.html"))
    #expect(page.contains("<title>2020: 1 post</title>") && page.contains(">Posts by year<"))
    #expect(page.contains("href=\"../posts/index.html#y2020\""))
  }

  @Test func fewPostsHaveNone() async throws {
    let page = try #require(try await journal(Array(Self.spring.prefix(4))).text("posts/index.html"))
    #expect(!page.contains("class=\"chart\""))
  }

  @Test func runsFromTheRightWhereWritingDoes() async throws {
    let page = try #require(try await journal(Self.spring, language: "ar").text("posts/index.html"))
    #expect(page.contains("<text x=\"272\" y=\"17\">مارس 2026</text>"))
    #expect(page.contains("<rect class=\"bar\" x=\"40\" y=\"5\" width=\"128\" height=\"14\"/>"))
    #expect(page.contains("<text x=\"34\" y=\"17\">3</text>"))
  }
}
