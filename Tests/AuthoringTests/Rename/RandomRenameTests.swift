import Diagnostics
import Foundation
import TestJournals
import TestSupport
import Testing
@testable import Authoring
@testable import FrontMatter
@testable import SiteAssembly
@testable import SiteBuilder

/// Over random journals: a rename changes the name and nothing else.
@Suite struct RandomRenameTests {
  private static let (old, new) = (RandomJournal.old, RandomJournal.new)

  @Test(arguments: Seeds.some(of: 20))
  func changesNothingButTheName(_ part: Int) async throws {
    for seed in part * 10..<part * 10 + 10 {
      let random = RandomJournal(seed: seed)
      let journal = try TestJournal(random.files)
      let note = Comment(rawValue: "seed \(seed): \(random.kind), \(random.isDescribed ? "with" : "without") a file")
      guard random.files.values.contains(where: { $0.lowercased().contains(Self.old) }) else { continue }
      try await check(journal, random, note)
    }
  }

  private func check(_ journal: TestJournal, _ random: RandomJournal, _ note: Comment) async throws {
    let kind = random.kind == .post ? "post" : "\(random.kind)"
    let before = try await journal.build(output: "before", audience: .private, drafts: true)
    let plan: RenamePlan
    do {
      plan = try await planRename(
        RenameRequest(old: "\(kind):\(Self.old)", new: Self.new), in: journal.path,
        at: try #require(.init(text: TestJournal.today)), jobs: 1)
    } catch let problems as Problems {
      if problems.diagnostics.contains(where: { $0.code == "unknown-name" }), !random.isDescribed { return }
      Issue.record("\(note): \(problems.sorted)")
      return
    }
    try plan.write()
    let after = try await journal.build(output: "after", audience: .private, drafts: true)
    // Who is renamed without a file gets one.
    let codes = [before, after].map { $0.warnings.map(\.code).filter { $0 != "author-without-file" }.sorted() }
    #expect(codes[0] == codes[1], note)
    #expect(before.posts == after.posts, note)
    let expected = Dictionary(
      uniqueKeysWithValues: try journal.site("before").filter { !$0.key.hasPrefix(".daybook") }
        .map { (renamed($0.key), Data(withOldIDs(renamed(String(decoding: $0.value, as: UTF8.self))).utf8)) })
    var site = try journal.site("after").mapValues { Data(withOldIDs(String(decoding: $0, as: UTF8.self)).utf8) }
      .filter { !$0.key.hasPrefix(".daybook") }
    // The old address leads on.
    if random.kind != .question || site["questions/\(Self.old)/index.html"] != nil {
      let address = (random.kind == .post ? "posts" : random.kind.thing?.folder ?? "") + "/\(Self.old)/index.html"
      #expect(
        site.removeValue(forKey: address).map { String(decoding: $0, as: UTF8.self).contains(Self.new) } == true, note)
    }
    for (path, page) in site {
      // A thing that had no file has another name now, and its page says so.
      let alias = "<p class=\"facts\">Also called \(Self.old)</p>\n"
      let text = String(decoding: page, as: UTF8.self)
      let bytes = random.isDescribed ? page : Data(text.replacing(alias, with: "").utf8)
      let same = expected[path].map { Self.isSame(bytes, $0) } ?? false
      #expect(same || Self.isBinary(path), "\(note): \(path)\n\(Self.differences(bytes, expected[path]))")
    }
    #expect(Set(site.keys) == Set(expected.keys), note)
    try checkFiles(journal, random, note)
  }

  /// Feeds go on calling a post by its old name; a draft, which nobody has read, has the new one.
  private func withOldIDs(_ text: String) -> String {
    text.replacing(#/(<id>|"id": ")(tag:[^<"]*:)([^<":]*)/#) { match in
      let (mark, start, name) = (String(match.1), String(match.2), String(match.3))
      return mark + start + (name == Self.new ? Self.old : name)
    }
  }

  /// No text keeps the old name but in its alias, and other bytes of the texts are as they were.
  private func checkFiles(_ journal: TestJournal, _ random: RandomJournal, _ note: Comment) throws {
    for (path, text) in random.files {
      let now = journal.disk.text("journal/" + newPath(of: path)) ?? journal.disk.text("journal/" + path)
      guard let now else {
        Issue.record("\(note): \(path) is gone")
        continue
      }
      let (was, lines) = (text.split(separator: #/\r?\n/#), now.split(separator: #/\r?\n/#))
      #expect(text.contains("\r\n") == now.contains("\r\n"), "\(note): \(path)")
      guard !path.contains(Self.old) else { continue }
      #expect(was.count == lines.count, "\(note): \(path)")
      for (before, after) in zip(was, lines) where !before.lowercased().contains("zqx") {
        #expect(Array(before.utf8) == Array(after.utf8), "\(note): \(path)")
      }
      #expect(!now.contains(Self.old), "\(note): \(path)\n\(now)")
    }
  }

  private func renamed(_ text: String) -> String { text.replacing(Self.old, with: Self.new) }

  /// A folder of self-reflections may bear the person's title.
  private func newPath(of path: String) -> String { renamed(path.replacing("self/Zqx Old", with: "self/" + Self.old)) }

  /// Lines of each that the other has not.
  private static func differences(_ a: Data, _ b: Data?) -> String {
    let (now, then) = (lines(a), lines(b ?? Data()))
    return (now.subtracting(then).sorted() + ["instead of"] + then.subtracting(now).sorted()).joined(separator: "\n")
  }

  private static func lines(_ data: Data) -> Set<String> {
    Set(String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  private static func isSame(_ a: Data, _ b: Data) -> Bool { a == b }

  /// Fonts and pictures are no text, and hold no name.
  private static func isBinary(_ path: String) -> Bool {
    [".woff2", ".png", ".jpg", ".ico"].contains { path.hasSuffix($0) }
  }
}
