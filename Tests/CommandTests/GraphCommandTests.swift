import Foundation
import Testing

/// `daybook graph`.
@Suite struct GraphCommandTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The sample journal without the theme, which is the program's own.
  private static func sample() throws -> TestFolder {
    let folder = try TestFolder()
    for name in ["content", "daybook.yml"] {
      try FileManager.default.copyItem(atPath: root.appending(path: name).path, toPath: folder.path + "/" + name)
    }
    return folder
  }

  private static func json(of folder: TestFolder, _ options: [String] = []) throws -> String {
    let result = try Program.run(["graph", "--json", "--now", "2026-06-01"] + options, in: folder.path)
    #expect(result.status == 0 && !result.wasKilled)
    return result.output
  }

  private static func schema() throws -> Data {
    try Data(contentsOf: root.appending(path: "docs/content/media/graph.schema.json"))
  }

  @Test func tellsEveryConnectionWithItsPlace() throws {
    let journal = try TestFolder(GraphFixture.files)
    let graph = try Graph(try Self.json(of: journal))
    let lines = graph.edges.map { Graph.line($0, in: journal.path) }
    #expect(lines.joined(separator: "\n") == GraphFixture.edges)
  }

  @Test func tellsWhatThePostsAndThingsAre() throws {
    let graph = try Graph(try Self.json(of: try TestFolder(GraphFixture.files)))
    let nodes = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0) })
    #expect(
      nodes["post:again"]
        == .init(
          id: "post:again", kind: "post", title: "Again", route: "posts/again/",
          file: "content/posts/2026-01-07-again.md", date: "2026-01-07", language: "es"))
    #expect(
      nodes["goal:one-hour"]
        == .init(
          id: "goal:one-hour", kind: "goal", title: "One hour", route: "goals/one-hour/",
          file: "content/goals/one-hour.md", status: "met"))
    #expect(
      nodes["person:a-grade-7-student"]
        == .init(
          id: "person:a-grade-7-student", kind: "person", title: "a Grade 7 student",
          route: "people/a-grade-7-student/", personKind: "student"))
    #expect(
      nodes["item:sailing/tides-moon"]
        == .init(
          id: "item:sailing/tides-moon", kind: "item", title: "Tides/moon", route: "frameworks/sailing/",
          file: "content/frameworks/sailing.md"))
    #expect(nodes["question:who-speaks"]?.status == "answered")
    #expect(
      nodes["step:the-bell/1"]
        == .init(
          id: "step:the-bell/1", kind: "step", title: "Ring it twice", route: "posts/the-bell/",
          file: "content/posts/2026-01-05-the-bell.md", status: "open", by: "2026-02-01"))
    #expect(nodes["step:again/1"]?.language == "es")
    #expect(nodes["promise:the-bell/4"]?.status == "done" && nodes["step:the-bell/3"]?.status == "dropped")
    #expect(nodes["tag:trust"] == .init(id: "tag:trust", kind: "tag", title: "Trust", route: "tags/trust/"))
  }

  @Test(arguments: [[], ["--audience", "staff"], ["--audience", "private", "--drafts"]])
  func isWhatItsSchemaSays(_ options: [String]) throws {
    let schema = try JSONSchema(try Self.schema())
    for folder in [
      try TestFolder(GraphFixture.files), try Self.sample(), try TestFolder(["daybook.yml": "title: J\n"]),
    ] {
      let text = try Self.json(of: folder, options)
      let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
      #expect(schema.faults(of: value) == [])
    }
  }

  @Test func everyEdgeJoinsTwoNodesOnceAtItsPlace() throws {
    let folder = try Self.sample()
    let graph = try Graph(try Self.json(of: folder))
    let ids = graph.nodes.map(\.id)
    #expect(Set(ids).count == ids.count && graph.edges.count > 400)
    #expect(Set(graph.edges.flatMap { [$0.from, $0.to] }).isSubset(of: ids))
    let connections = graph.edges.map { "\($0.type) \($0.from) \($0.to) \($0.skill ?? "")" }
    #expect(Set(connections).count == connections.count)
    let students = Set(graph.nodes.filter { $0.personKind == "student" }.map(\.id))
    for edge in graph.edges where !["offers", "evidence"].contains(edge.type) && !students.contains(edge.from) {
      let place = try #require(edge.place, "\(edge)")
      let words = try #require(Graph.words(at: place, in: folder.path), "\(edge)")
      if edge.type == "link" {
        #expect(words.hasPrefix("[") || words.hasPrefix("#"), "\(edge): \(words)")
      } else if ["done", "dropped"].contains(edge.type) {
        // By number, by its first words, all at once, or by the reason for all.
        let step = try #require(graph.nodes.first { $0.id == edge.to })
        let ways = [
          step.title.lowercased().hasPrefix(words.lowercased()), Int(words) != nil, words == "yes", words == edge.label,
        ]
        #expect(ways.contains(true), "\(edge): \(words)")
      } else {
        let target = try #require(graph.nodes.first { $0.id == edge.to })
        #expect(try Self.names(of: target, in: folder).contains { Self.plain(words).contains($0) }, "\(edge): \(words)")
      }
    }
  }

  /// The title, the last part of the id, and what the file is called and says under 'aliases'.
  private static func names(of node: Graph.Node, in folder: TestFolder) throws -> [String] {
    let text = try node.file.map { try String(contentsOfFile: folder.path + "/" + $0, encoding: .utf8) } ?? ""
    let aliases = text.firstMatch(of: #/\naliases: (.+)/#)?.1.split(separator: ",").map(String.init) ?? []
    return ([node.title, node.id.split(separator: ":").dropFirst().joined()] + aliases).map(plain)
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  @Test func withheldTextsLeaveNoTrace() throws {
    let journal = try TestFolder(GraphFixture.files)
    let text = try Self.json(of: journal)
    for word in ["ecret", "hidden", "zed", "quince", "content/self"] {
      #expect(!text.lowercased().contains(word), "\(word)")
    }
    let all = try Self.json(of: journal, ["--drafts"])
    for word in ["post:secret", "tag:hidden", "\"draft\" : true"] { #expect(all.contains(word)) }
  }

  /// A plan is told to those to whom the site shows it.
  @Test(arguments: [
    ("off", "public", [String]()), ("off", "private", []), ("staff", "public", []), ("staff", "staff", ["staff"]),
    ("public", "public", ["public"]),
  ])
  func plansAreForTheirReaders(_ plan: String, _ audience: String, _ shown: [String]) throws {
    let journal = try TestFolder([
      "daybook.yml": "title: J\nplan: \(plan)\n",
      "content/posts/2026-01-05-a.md": "---\ntitle: A\nnext: {text: zqstep, goal: zqgoal}\npromises: zqpromise\n---\n",
      "content/posts/2026-01-06-b.md": "---\ntitle: B\nfollows: a\ndropped: zqreason\n---\n",
    ])
    let text = try Self.json(of: journal, ["--audience", audience])
    let steps = try Graph(text).nodes.filter { ["step", "promise"].contains($0.kind) }
    #expect(steps.map { $0.audience ?? "public" } == shown + shown)
    for word in ["zqstep", "zqgoal", "zqpromise", "zqreason"] {
      #expect(text.contains(word) == !shown.isEmpty, "\(word)")
    }
  }

  @Test func isTheSameEveryTimeAndFromEverywhere() throws {
    let journal = try Self.sample()
    let first = try Self.json(of: journal)
    #expect(try Self.json(of: journal) == first)
    let other = try Program.run(
      ["graph", "--json", "--now", "2026-06-01", journal.path], in: "/",
      environment: ["TZ": "Asia/Tokyo", "LANG": "tr_TR"])
    #expect(other.output == first)
    #expect(!journal.has("output"))
  }

  @Test func countsForPeople() throws {
    let journal = try TestFolder(GraphFixture.files)
    let result = try Program.run(["graph", "--now", "2026-06-01"], in: journal.path)
    #expect(result.status == 0)
    #expect(
      result.output == """
        'The Ferry Log' has 2 posts, 30 other pages, and 69 connections.

        Pages:
          2  posts
          4  steps
          2  promises
          3  tags
          3  levels
          2  people
          1  series
          2  sources
          4  questions
          2  goals
          2  skills
          1  team
          1  framework
          3  items

        Connections:
          3  author     who wrote a post
          3  tag        themes of posts
          7  level      levels of posts, people, teams, goals, and skills
          2  series     posts that are part of a series
          2  source     sources that a post cites
          2  asks       questions that a post asks
          1  answers    questions that a post answers
          1  skill      skills that a post is about
          1  goal       goals that a post is about
          5  framework  framework items that a post, skill, or goal names
          1  follows    posts that follow another post
          6  link       links in the texts
          1  for        levels that a question is for
          2  supports   levels and goals that support a level
          2  needs      skills that a level needs
          2  member     people in a team
          1  team       goals of a team
          1  person     goals of one person
          1  leverages  skills that a goal uses
          1  grows      skills that a goal builds
          2  offers     skills in which a person offers help
          2  evidence   posts that show what a person can do
          1  looksLike  what a skill looks like at a level
          3  item       items of a framework
          1  askedBy    questions from a person, team, level, or series
          1  opposite   themes that are the opposite of another
          1  see        themes related to another
          4  next       steps that a post plans
          2  promise    promises that a post makes
          2  towards    goals that a step serves
          2  to         promises made to a person, team, or level
          2  done       steps and promises that a post says are done
          1  dropped    steps and promises that a post gives up

        Posts that most other posts link to or follow:
          3  The bell

        """)
    #expect(result.errors.contains("'Secret' isn't published, so this link becomes plain text"))
  }

  @Test func anEmptyJournalHasNothingToCount() throws {
    let journal = try TestFolder(["daybook.yml": "title: J\n"])
    let result = try Program.run(["graph"], in: journal.path)
    #expect(result.status == 0 && result.output == "'J' has 0 posts, 0 other pages, and 0 connections.\n")
  }

  @Test func whatIsWrongIsToldAndNothingIsPrinted() throws {
    let journal = try TestFolder(GraphFixture.files)
    try journal.write("---\ntitle: A\ndate: 2026-01-01\n---\n\n[[nowhere at all]]\n", to: "content/posts/a.md")
    for options in [["--json"], []] {
      let result = try Program.run(["graph"] + options, in: journal.path)
      #expect(result.status == 1 && result.output == "")
      #expect(result.errors.contains("content/posts/a.md:6:1: error: no page is called 'nowhere at all'"))
    }
    let folder = try TestFolder()
    let outside = try Program.run(["graph", "--json"], in: folder.path)
    #expect(outside.status == 1 && outside.output == "" && outside.errors.contains("so it isn't a journal"))
  }

  @Test func documentAndSchemaListEveryKindOfEdgeAndField() throws {
    let document = try String(contentsOf: Self.root.appending(path: "docs/content/pages/graph.md"), encoding: .utf8)
    let schema = try JSONDecoder().decode(JSONValue.self, from: try Self.schema())
    let source = try String(
      contentsOf: Self.root.appending(path: "Sources/Authoring/Graph/GraphEdge.swift"), encoding: .utf8)
    let cases = source.matches(of: #/(?m)^    case (.+)$/#).flatMap { $0.1.split(separator: ", ") }
      .map { String($0).replacing("`", with: "") }
    let edge = schema["$defs"]?["edge"]?["properties"]
    #expect(edge?["type"]?["enum"]?.items.compactMap(\.text) == cases)
    let table = document[try #require(document.range(of: "## Edges")).upperBound...]
    #expect(table.matches(of: #/(?m)^\| `([a-zA-Z]+)` \|/#).map { String($0.1) } == cases)
    for part in ["node", "edge"] {
      guard case .object(let fields)? = schema["$defs"]?[part]?["properties"] else {
        Issue.record("\(part) has no fields")
        continue
      }
      for field in fields.keys {
        let isNamed = document.contains("`\(field)`")
        #expect(isNamed, "\(part): \(field)")
      }
    }
  }
}
