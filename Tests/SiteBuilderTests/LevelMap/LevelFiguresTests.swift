import Foundation
import TestJournals
import Testing

/// The numbers of the map and of the list of levels.
struct LevelFiguresTests {
  /// Counted a second way: from the links that each post's page really has.
  @Test func linksBetweenLevelsAreThoseOfThePages() async throws {
    let journal = try TestJournal(try TestJournal.sampleFiles())
    try journal.write("{{#levels}}{{id}} {{/levels}}\n{{{body}}}", to: "templates/post.mustache")
    try journal.write(
      "{{#entries}}{{url}}{{#links}} {{count}} {{url}}{{/links}}\n{{/entries}}", to: "templates/levels.mustache")
    try await journal.build(on: "2026-12-01")

    var levels: [String: Set<String>] = [:]
    var targets: [String: Set<String>] = [:]
    for (path, bytes) in try journal.site() where path.hasPrefix("posts/") && path.hasSuffix("/index.html") {
      let parts = path.split(separator: "/").map(String.init)
      guard parts.count == 3 else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      let end = text.firstIndex(of: "\n") ?? text.endIndex
      levels[parts[1]] = Set(text[..<end].split(separator: " ").map(String.init))
      targets[parts[1]] = Set(
        text.matches(of: #/href="\.\./\.\./posts/([^/".]+)/index\.html(?:#[^"]*)?"/#).map { String($0.1) })
    }
    var expected: [String: Int] = [:]
    for (post, linked) in targets {
      for target in linked where target != post {
        for from in levels[post] ?? [] {
          for to in levels[target] ?? [] where from != to { expected["\(from) \(to)", default: 0] += 1 }
        }
      }
    }
    var found: [String: Int] = [:]
    for line in try #require(journal.text("levels/index.html")).split(separator: "\n") {
      // A level's address ends in `school/index.html`.
      let words = line.split(separator: " ").map { word in
        word.split(separator: "/").dropLast().last.map(String.init) ?? String(word)
      }
      for place in stride(from: 1, to: words.count - 1, by: 2) {
        found["\(words[0]) \(words[place + 1])"] = Int(words[place])
      }
    }
    #expect(expected.count > 6)
    #expect(found == expected)
  }

  @Test func aPostWithSeveralLevelsCountsOnceForEachPair() async throws {
    let journal = try Self.journal(
      levels: 3,
      posts: [
        "a": ("l0, l1", "[[b]] and [[b]] again"), "b": ("l1, l2", "[[b]] itself"), "c": ("l0", "[[a]]"),
        "d": ("", "[[a]]"),
      ])
    try journal.write(
      "{{#entries}}{{title}}:{{#links}} {{count}} to {{title}}{{/links}}\n{{/entries}}", to: "templates/levels.mustache"
    )
    try await journal.build()
    // a → b: 0→1, 0→2, 1→2; c → a: 0→1. A level's links to itself, and posts without a level, do not count.
    let list = "Level 0: 2 to Level 1 1 to Level 2\nLevel 1: 1 to Level 2\nLevel 2:\n"
    #expect(journal.text("levels/index.html") == list)
  }

  @Test func goalsCountForTheLevelThatTheySupport() async throws {
    let journal = try Self.journal(levels: 2, posts: [:])
    for (name, supports) in [("x", "l1"), ("y", "l1"), ("z", "l0")] {
      try journal.write("---\ntitle: \(name)\nsupports: \(supports)\n---\n", to: "content/goals/\(name).md")
    }
    try journal.write("{{#entries}}{{goals_count}} {{goals}};{{/entries}}", to: "templates/levels.mustache")
    try await journal.build()
    #expect(journal.text("levels/index.html") == "1 1 goal;2 2 goals;")
  }

  @Test func withheldPostsAreNotCounted() async throws {
    let journal = try Self.journal(levels: 2, posts: ["a": ("l0", "[[b]]"), "b": ("l1", "Words.")])
    try journal.write(
      "---\ntitle: c\ndate: 2026-01-01\nlevels: l0\naudience: staff\n---\n[[b]]\n", to: "content/posts/c.md")
    try journal.write("{{#entries}}{{#links}}{{count}}{{/links}}{{/entries}}", to: "templates/levels.mustache")
    try await journal.build()
    #expect(journal.text("levels/index.html") == "1")
  }

  @Test(arguments: [(0, false), (1, false), (2, true), (12, true), (13, false)])
  func twoToTwelveLevelsHaveAMap(count: Int, hasMap: Bool) async throws {
    let journal = try Self.journal(levels: count, posts: [:])
    try await journal.build()
    let home = try #require(journal.text("index.html"))
    #expect(home.contains("level-map") == hasMap)
    #expect(home.contains("chain row") == (count > 0 && !hasMap))
    #expect(home.contains("Who supports whom") == (count > 0))
    if count > 0 {
      let page = try #require(journal.text("levels/index.html"))
      #expect(page.contains("<svg") == hasMap)
      #expect(page.ranges(of: "<h2><a href=").count == count, "the list stands below it")
    }
  }

  @Test func aJournalFromRightToLeftIsMirrored() async throws {
    let journal = try Self.journal(levels: 2, posts: ["a": ("l0", "[[b]]"), "b": ("l1", "Words.")])
    try journal.write(
      "{{#map}}{{#drawings}}{{#nodes}}{{x}}+{{width}} {{/nodes}}of {{width}};{{/drawings}}{{/map}}",
      to: "templates/levels.mustache")
    try await journal.build()
    let plain = try #require(journal.text("levels/index.html")).split(separator: ";")
    try journal.write("title: T\nlanguage: ar\n", to: "daybook.yml")
    try await journal.build()
    let mirrored = try #require(journal.text("levels/index.html")).split(separator: ";")
    #expect(plain.count == 2)
    for (line, turned) in zip(plain, mirrored) {
      let numbers = line.matches(of: #/\d+/#).compactMap { Int($0.0) }
      let others = turned.matches(of: #/\d+/#).compactMap { Int($0.0) }
      #expect(numbers.count == 5)
      for place in [0, 2] { #expect(others[place] == numbers[4] - numbers[place] - numbers[place + 1]) }
    }
  }

  private static func journal(levels: Int, posts: [String: (levels: String, text: String)]) throws -> TestJournal {
    var files = ["daybook.yml": "title: T\n"]
    for level in 0..<levels {
      let supports = level + 1 < levels ? "supports: l\(level + 1)\n" : ""
      files["content/levels/l\(level).md"] = "---\ntitle: Level \(level)\norder: \(level)\n\(supports)---\n"
    }
    for (name, post) in posts {
      files["content/posts/\(name).md"] =
        "---\ntitle: \(name)\ndate: 2026-01-01\nlevels: [\(post.levels)]\n---\n\(post.text)\n"
    }
    return try TestJournal(files)
  }
}
