import Foundation
import TestJournals
import Testing

@Suite struct ThreadTests {
  /// Posts `p1`, `p2` …, each with the number of the one that it follows, or 0.
  private func journal(following: [Int]) throws -> TestJournal {
    var files = ["daybook.yml": "title: J\n"]
    for (index, followed) in following.enumerated() {
      let day = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
      files["content/posts/2026-01-\(day)-p\(index + 1).md"] =
        "---\ntitle: P\(index + 1).\n\(followed == 0 ? "" : "follows: p\(followed)\n")---\n"
    }
    return try TestJournal(files)
  }

  /// The numbers of the posts in the thread that a page shows; empty when it shows none.
  private func thread(_ journal: TestJournal, _ id: String) throws -> [String] {
    let page = try #require(journal.text("posts/\(id)/index.html"))
    guard let start = page.range(of: "id=\"_thread\"")?.upperBound,
      let end = page[start...].range(of: "</ol>")?.lowerBound
    else { return [] }
    return page[start..<end].matches(of: #/>(P\d+\.)<\/(a|span)>/#).map { String($0.1) + ($0.2 == "span" ? "*" : "") }
  }

  @Test func threePostsAreAThreadOnEachOfThem() async throws {
    let journal = try journal(following: [0, 1, 2, 0])
    try await journal.build()
    #expect(try thread(journal, "p1") == ["P1.*", "P2.", "P3."])
    #expect(try thread(journal, "p2") == ["P1.", "P2.*", "P3."])
    #expect(try thread(journal, "p3") == ["P1.", "P2.", "P3.*"])
    #expect(try thread(journal, "p4") == [])
    #expect(journal.reading("posts/p1/")?.contains("Continued in") == false, "the thread says so")
    #expect(journal.reading("posts/p2/")?.contains("Continues P1.") == true)
  }

  @Test func twoPostsNeedNoThread() async throws {
    let journal = try journal(following: [0, 1])
    try await journal.build()
    #expect(try thread(journal, "p1") == [] && thread(journal, "p2") == [])
    #expect(journal.reading("posts/p1/")?.contains("Continued in P2.") == true)
  }

  @Test func branchesStandInOrderAndCirclesEnd() async throws {
    let branching = try journal(following: [0, 1, 1, 2])
    try await branching.build()
    #expect(try thread(branching, "p1") == ["P1.*", "P2.", "P3.", "P4."])
    let circle = try journal(following: [3, 1, 2])
    try await circle.build()
    #expect(try Set(thread(circle, "p1")) == ["P1.*", "P2.", "P3."])
  }

  @Test func aLongThreadShowsWhatIsNear() async throws {
    let journal = try journal(following: Array(0..<30))
    try await journal.build()
    let shown = try thread(journal, "p15")
    #expect(shown.first == "P3." && shown.last == "P27." && shown.count == 25)
  }
}
