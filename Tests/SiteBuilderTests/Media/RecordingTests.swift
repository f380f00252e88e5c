import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import SiteBuilder

/// What becomes of recordings of a journal.
struct RecordingTests {
  private static func build(_ text: String, _ media: [String]) async throws -> (
    journal: TestJournal, warnings: [String]
  ) {
    let post = [
      "content/posts/one.md": "---\ntitle: One\ndate: 2026-01-02\n---\n\(text)\n", "daybook.yml": "title: Small\n",
    ]
    let files = Dictionary(uniqueKeysWithValues: media.map { ("content/media/" + $0, "bytes") })
    let journal = try TestJournal(post.merging(files) { $1 })
    let report = try await journal.build()
    return (journal, report.warnings.map(\.message))
  }

  @Test func itIsPublishedWithItsWordsAndNothingElse() async throws {
    let (journal, warnings) = try await Self.build(
      "![A class](plan.mp4)", ["plan.mp4", "plan.vtt", "plan.txt", "other.mp4", "other.vtt"])
    #expect(warnings == [])
    #expect(
      try journal.site().keys.filter { $0.hasPrefix("media/") }.sorted() == [
        "media/plan.mp4", "media/plan.txt", "media/plan.vtt",
      ])
    let page = try #require(journal.text("posts/one/index.html"))
    #expect(page.contains("<video controls preload=\"metadata\" src=\"../../media/plan.mp4\" aria-label=\"A class\">"))
    #expect(page.contains("<track kind=\"captions\" default src=\"../../media/plan.vtt\">"))
    #expect(page.contains("<a href=\"../../media/plan.txt\">Transcript</a>"))
  }

  @Test(
    arguments: [
      (
        "[The talk](talk.mp3)", ["talk.mp3"], ["'talk.mp3' has no captions or transcript for people who can't hear it"],
        "alone"
      ),
      ("[The talk](talk.mp3)", ["talk.mp3", "talk.vtt"], [], "with captions"),
      (
        "[The talk](talk.mp3)\n\n[In words](../media/talk-in-words.csv)", ["talk.mp3", "talk-in-words.csv"], [],
        "with a link to its words"
      ),
      (
        "[A](a.mp3)\n\n[B](b.mp3)", ["a.mp3", "b.mp3", "a.txt"],
        ["'b.mp3' has no captions or transcript for people who can't hear it"],
        "one of two"
      ),
      ("Hear [the talk](../media/talk.mp3).", ["talk.mp3"], [], "a link in a sentence plays nothing"),
    ] as [(String, [String], [String], Comment)])
  func oneWithoutWordsIsAWarning(text: String, media: [String], warnings: [String], _: Comment) async throws {
    #expect(try await Self.build(text, media).warnings == warnings)
  }
}
