import Foundation
import Testing

/// What the README shows is what happens.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The README's indented blocks, without their indentation.
  private static func blocks() throws -> [String] {
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    var blocks: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("    ") {
        blocks[blocks.count - 1].append(line.dropFirst(4))
      } else if !line.isEmpty, blocks.last?.isEmpty == false {
        blocks.append([])
      }
    }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }

  private static func journal(mistaking: Bool) throws -> TestFolder {
    let blocks = try blocks()
    let settings = try #require(blocks.first { $0.hasPrefix("title:") })
    let post = try #require(blocks.first { $0.hasPrefix("---") })
    let text = mistaking ? post.replacing("[[coaching]]", with: "[[coachng]]") : post
    return try TestFolder(["daybook.yml": settings, "content/posts/who-comes-along.md": text])
  }

  @Test func theJournalOfTheReadmeBuildsWithoutAWord() throws {
    let journal = try Self.journal(mistaking: false)
    let result = try Program.run(["build", "--quiet", "--now", "2026-06-01"], in: journal.path)
    #expect(result.status == 0 && result.output == "" && result.errors == "")
    #expect(journal.has("output/posts/who-comes-along/index.html") && journal.has("output/tags/coaching/index.html"))
  }

  @Test func theMessageOfTheReadmeIsTheOneThatComes() throws {
    let journal = try Self.journal(mistaking: true)
    let result = try Program.run(["build", "--now", "2026-06-01"], in: journal.path)
    let shown = try #require(try Self.blocks().first { $0.hasPrefix("content/posts/") })
    #expect(result.status == 1)
    let rest = """

      1 error; nothing was written
      You can publish 1 post now and fix the rest later: daybook build --leave-out

      """
    #expect(result.errors == shown + rest)
  }

  @Test func everyFileThatTheReadmeNamesIsThere() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    for match in text.matches(of: #/\]\((docs/[A-Za-z/-]+\.md)\)/#) {
      #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: String(match.1)).path), "\(match.1)")
    }
  }
}
