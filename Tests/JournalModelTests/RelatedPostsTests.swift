import Diagnostics
import Testing
@testable import JournalModel

/// Which posts a post recommends: those that share what few share.
@Suite struct RelatedPostsTests {
  /// Eight posts, `p1` the oldest.
  private func journal(_ fields: [String: String]) throws -> JournalSketch {
    func file(_ number: Int) -> String { fields["p\(number)"] ?? "lang: en" }
    return try JournalSketch([
      "posts/2026-01-01-p1.md": file(1), "posts/2026-01-02-p2.md": file(2), "posts/2026-01-03-p3.md": file(3),
      "posts/2026-01-04-p4.md": file(4), "posts/2026-01-05-p5.md": file(5), "posts/2026-01-06-p6.md": file(6),
      "posts/2026-01-07-p7.md": file(7), "posts/2026-01-08-p8.md": file(8),
    ])
  }

  struct RelatedCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, fields: [String: String]
    var post = "p1"
    /// Posts that the page shows for another reason.
    var linked: [String] = []
    let related: [String]
  }

  @Test(arguments: [
    RelatedCase(testDescription: "nothing shared", fields: ["p1": "tags: a", "p2": "tags: b"], related: []),
    RelatedCase(
      testDescription: "a source counts twice",
      fields: ["p1": "tags: a\nsources: s", "p2": "tags: a", "p3": "sources: s"],
      related: ["p3", "p2"]),
    RelatedCase(
      testDescription: "a level counts half",
      fields: ["p1": "tags: a\nlevels: l", "p2": "levels: l", "p3": "tags: a", "p4": "tags: a"],
      related: ["p3", "p4", "p2"]),
    RelatedCase(
      testDescription: "what few share counts more than what many share",
      fields: ["p1": "tags: [rare, common]", "p2": "tags: common", "p3": "tags: common", "p4": "tags: rare"],
      related: ["p4", "p2", "p3"]),
    RelatedCase(
      testDescription: "what all share says nothing",
      fields: Dictionary(uniqueKeysWithValues: (1...8).map { ("p\($0)", "tags: all") }), related: []),
    RelatedCase(
      testDescription: "shared things add up", fields: ["p1": "tags: [a, b]", "p2": "tags: a", "p5": "tags: [a, b]"],
      related: ["p5", "p2"]),
    RelatedCase(
      testDescription: "of equals the nearest in time, then the newer",
      fields: ["p4": "tags: a", "p3": "tags: a", "p5": "tags: a", "p8": "tags: a"], post: "p4",
      related: ["p5", "p3", "p8"]),
    RelatedCase(
      testDescription: "skills and goals count as tags do",
      fields: ["p1": "skills: s\ngoals: g", "p2": "skills: s", "p3": "goals: g"], related: ["p2", "p3"]),
    RelatedCase(
      testDescription: "no more than five",
      fields: Dictionary(uniqueKeysWithValues: (1...7).map { ("p\($0)", "tags: a") }),
      related: ["p2", "p3", "p4", "p5", "p6"]),
    RelatedCase(
      testDescription: "parts of the same series are shown already",
      fields: ["p1": "tags: a\nseries: s", "p2": "tags: a\nseries: s", "p3": "tags: a\nseries: other"], related: ["p3"]),
    RelatedCase(
      testDescription: "two posts without a series are not of one", fields: ["p1": "tags: a", "p2": "tags: a"],
      related: ["p2"]),
    RelatedCase(
      testDescription: "linked posts are shown already", fields: ["p1": "tags: a", "p2": "tags: a", "p3": "tags: a"],
      linked: ["p2"], related: ["p3"]),
    RelatedCase(
      testDescription: "an author makes no two posts alike", fields: ["p1": "authors: a", "p2": "authors: a"],
      related: []),
    RelatedCase(
      testDescription: "a draft is never related",
      fields: ["p1": "tags: a", "p2": "tags: a\ndraft: yes", "p3": "tags: a"],
      related: ["p3"]),
  ])
  func recommends(_ c: RelatedCase) throws {
    let sketch = try journal(c.fields)
    let index = try #require(sketch.post(c.post))
    var neighbours = Array(repeating: [PostIndex](), count: sketch.journal.posts.count)
    neighbours[index.value] = c.linked.compactMap { sketch.post($0) }
    let related = sketch.journal.relatedPosts(to: sketch.journal.posts.indices, besides: neighbours)
    #expect(related[index.value].map { sketch.journal[$0].id } == c.related)
  }

  struct CommonCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Of this many posts, as many as that name the same tag; the first two have these fields besides (or half of them, a level).
    let posts: Int, common: Int
    var besides = ""
    let related: Int
  }

  @Test(arguments: [
    CommonCase(testDescription: "half of all posts, in a small journal", posts: 12, common: 6, related: 5),
    CommonCase(testDescription: "half of all posts is no reason", posts: 14, common: 7, related: 0),
    CommonCase(testDescription: "most posts are no reason", posts: 40, common: 30, related: 0),
    CommonCase(testDescription: "less than half is one", posts: 14, common: 6, related: 5),
    CommonCase(
      testDescription: "with a source it is one", posts: 40, common: 30, besides: "sources: s\n", related: 1),
    CommonCase(
      testDescription: "a level of half the posts adds too little", posts: 40, common: 40, besides: "levels: l\n",
      related: 0),
  ])
  func oneCommonTagIsNoReason(_ c: CommonCase) throws {
    let files = (0..<c.posts).map { number in
      let isAmongThem = number < 2 || (c.besides.hasPrefix("levels") && number < c.posts / 2)
      let fields = (number < c.common ? "tags: common\n" : "") + (isAmongThem ? c.besides : "") + "lang: en"
      return ("posts/2026-01-01-p\(number + 10).md", fields)
    }
    let journal = try JournalSketch(files).journal
    let none = Array(repeating: [PostIndex](), count: c.posts)
    let first = try #require(journal.posts.firstIndex { $0.id == "p10" })
    #expect(journal.relatedPosts(to: first..<first + 1, besides: none)[0].count == c.related)
  }

  @Test func onePostKnowsNoOther() throws {
    let sketch = try JournalSketch(["posts/2026-01-01-a.md": "tags: x"])
    #expect(sketch.journal.relatedPosts(to: 0..<1, besides: [[]]) == [[]])
  }
}
