import Foundation
import TestJournals
import Testing

/// What a person at a terminal reads when something is wrong: the message, the line that it is about, and a mark below the place.
///
/// Each file of `Terminal` holds the screen for the journal of its name in `Fixtures/broken`. `RECORD=1 swift test` writes them anew and
/// fails, so that somebody reads them, aloud.
@Suite struct TerminalMessageTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let screens = folder.appending(path: "Terminal")
  private static let journals = folder.deletingLastPathComponent().appending(path: "SiteBuilderTests/Fixtures/broken")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: screens.path)) ?? []).filter { $0.hasSuffix(".txt") }
    .map { String($0.dropLast(4)) }.sorted()

  @Test func thereAreManyOfThem() { #expect(Self.names.count >= 60) }

  @Test(arguments: names)
  func theScreenSaysWhatIsWrongAndWhere(_ name: String) throws {
    let folder = try TestFolder()
    try FileManager.default.copyItem(
      atPath: Self.journals.appending(path: name).path, toPath: folder.path + "/journal")
    let terminal = try PseudoTerminal(
      ["build", "--now", "2026-03-02"], in: folder.path + "/journal", environment: ["NO_COLOR": "1"])
    let status = terminal.end()
    let seen = Self.withoutProgress(terminal.screen).replacing(folder.path, with: "FOLDER")
      .replacing(#/in [0-9.]+ m?s/#, with: "in 90 ms")
    #expect(!seen.contains("\u{1B}") && !seen.contains("\r"))
    #expect(status == (seen.contains(": error: ") ? 1 : 0))
    let file = Self.screens.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(seen.utf8).write(to: file)
      Issue.record("recorded: read git diff, then run again")
    } else {
      let recorded = try String(contentsOf: file, encoding: .utf8)
      #expect(seen == recorded)
    }
  }

  /// Red for what must be mended, yellow for what should be; nothing else on the screen moves or changes.
  /// A busy machine takes long enough for the line that says what is going on, which is erased again.
  private static func withoutProgress(_ screen: String) -> String {
    screen.replacing(#/(?:\r\x{1B}\[K[^\r\n\x{1B}]*)*\r\x{1B}\[K/#, with: "")
  }

  @Test func colorsSayHowBadItIs() throws {
    let folder = try TestFolder([
      "daybook.yml": "title: The Ferry Log\n",
      "content/posts/a.md": "---\ntitle: A\ndate: 2026-01-02\nmood: good\n---\n\n[x](nowhere.md)\n",
    ])
    let terminal = try PseudoTerminal(["build"], in: folder.path)
    #expect(terminal.end() == 1)
    #expect(
      Self.withoutProgress(terminal.screen) == """
        \u{1B}[1mcontent/posts/a.md:4:1\u{1B}[0m: \u{1B}[1;33mwarning\u{1B}[0m: unknown field 'mood'; 'daybook guide format' lists \
        the fields
          mood: good
          ^~~~
        \u{1B}[1mcontent/posts/a.md:7:1\u{1B}[0m: \u{1B}[1;31merror\u{1B}[0m: the link goes nowhere: there is no 'nowhere.md'
          [x](nowhere.md)
          ^~~~~~~~~~~~~~~
        1 error; nothing was written
        You can publish 1 post now and fix the rest later: daybook build --leave-out

        """)
    let dumb = try PseudoTerminal(["build"], in: folder.path, environment: ["TERM": "dumb"])
    #expect(dumb.end() == 1 && !dumb.screen.contains("\u{1B}"))
  }
}
