import Foundation
import TestJournals
import TestServers
import TestSupport
import Testing
@testable import Publishing

/// Whatever is edited, in whatever order: the place is what the output folder is, and files of others stay.
@Suite(.serialized) struct RandomEditsTests {
  struct Run: Sendable, CustomTestStringConvertible {
    let kind: PlaceKind, seed: Int
    var testDescription: String { "\(kind.rawValue) \(seed)" }
  }

  /// Each start of rclone takes a while: elsewhere than in a folder, one sequence has to do, unless all are asked for.
  private static var runs: [Run] {
    PlaceKind.installed.flatMap { kind in
      let all = kind == .folder ? 200 : 33
      let some = Seeds.some(of: all)
      return some.prefix(kind == .folder || some.count == all ? all : 1).map { Run(kind: kind, seed: $0) }
    }
  }

  @Test(arguments: runs)
  func thePlaceIsTheOutput(_ run: Run) async throws {
    var generator = SeededGenerator(seed: UInt64(run.seed + 1))
    let site = try TestSite(run.kind, settings: "links: warn\n")
    var foreign: [String: String] = [:]
    for step in 0..<3 {
      for _ in 0..<Int.random(in: 1...3, using: &generator) { try Self.edit(site, step, &generator) }
      if Bool.random(using: &generator) {
        let path = generator.pick(["theirs.txt", "posts/theirs.txt", "img/a.png", "CNAME"])
        foreign[path] = "theirs \(step)"
        try site.place.write("theirs \(step)", to: path)
      }
      let outcome = try await site.publish()
      #expect(outcome.report.verification?.isFine ?? true)
      #expect(try site.there(besides: foreign) == site.output(), "step \(step)")
      let there = try site.place.files()
      for (path, text) in foreign { #expect(there[path] == Data(text.utf8), "\(path)") }
      #expect(try await site.publish().wasDone)
    }
  }

  private static func edit(_ site: TestSite, _ step: Int, _ generator: inout SeededGenerator) throws {
    let names = ["the-bell", "a-door", "fog", "a-window", "north", "übung", "a'quote"]
    let name = generator.pick(names)
    let day = Int.random(in: 10...28, using: &generator)
    let file = "content/posts/2026-01-\(day)-\(name)-\(day).md"
    let tag = generator.pick(["trust", "doors", "listening", "time"])
    switch Int.random(in: 0..<6, using: &generator) {
    case 0, 1, 2:
      let draft = Int.random(in: 0..<5, using: &generator) == 0 ? "draft: yes\n" : ""
      try site.journal.write(
        "---\ntitle: \(name) \(day)\ntags: [\(tag)]\n\(draft)---\n\nStep \(step) of \(Int.random(in: 0..<1000, using: &generator)).\n",
        to: file)
    case 3:
      let found = try FileManager.default.contentsOfDirectory(atPath: site.journal.path + "/content/posts").sorted()
      if found.count > 2 { try site.journal.remove("content/posts/" + generator.pick(found)) }
    case 4:
      let bytes = try #require(Data(base64Encoded: TestSite.picture))
      try site.journal.disk.makeFolder("journal/content/media")
      try bytes.write(to: URL(fileURLWithPath: site.journal.path + "/content/media/p \(day).gif"))
      try site.journal.write("---\ntitle: Picture \(day)\n---\n\n![A dot](<../media/p \(day).gif>)\n", to: file)
    default:
      try site.journal.write("---\ntitle: \(tag)\n---\n\nAbout \(tag), step \(step).\n", to: "content/tags/\(tag).md")
    }
  }
}
