import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import SiteBuilder

/// How the pictures of texts and front matter are found, and what is said of big ones.
@Suite struct PictureNameTests {
  private static let jpeg = PictureJournal.jpeg(width: 30)

  private func said(_ report: BuildReport) -> [String] {
    report.warnings.map { "\($0.code) \($0.position.map { "\($0.line):\($0.column)" } ?? "")" }
  }

  @Test(arguments: [
    ("a name alone, in a folder", "![x](gym.jpg)", ["2026/gym.jpg"], "media/2026/gym.jpg"),
    ("a name in other letters", "![x](Gym.JPG)", ["2026/gym.jpg"], "media/2026/gym.jpg"),
    ("brackets", "![[gym.jpg|x]]", ["a/b/gym.jpg"], "media/a/b/gym.jpg"),
    ("spaces in the path", "![x](../media/my photo (1).jpg)", ["my photo (1).jpg"], "media/my%20photo%20(1).jpg"),
    ("spaces in a name alone", "![x](my photo.jpg)", ["c d/my photo.jpg"], "media/c%20d/my%20photo.jpg"),
    ("spaces as other programs write them", "![x](../media/my%20photo.jpg)", ["my photo.jpg"], "media/my%20photo.jpg"),
    ("from the journal's folder", "![x](content/media/gym.jpg)", ["gym.jpg"], "media/gym.jpg"),
    ("from 'content'", "![x](media/gym.jpg)", ["gym.jpg"], "media/gym.jpg"),
    ("Windows' paths", "![x](..\\media\\gym.jpg)", ["gym.jpg"], "media/gym.jpg"),
    ("beside others of another name", "![x](gym.jpg)", ["gym.jpeg", "gym.jpg"], "media/gym.jpg"),
  ])
  func isFound(_ reason: String, _ text: String, _ files: [String], _ route: String) async throws {
    let pictures = Dictionary(uniqueKeysWithValues: files.map { ($0, Self.jpeg) })
    let journal = try PictureJournal(pictures, text: text + "\n")
    #expect(said(try await journal.build()) == [], "\(reason)")
    #expect(
      journal.images.count == 1 && journal.page.contains("src=\"../../\(route)\""), "\(reason): \(journal.images)")
  }

  @Test(arguments: ["media/gym.jpg", "gym.jpg", "../media/2026/gym.jpg", "/media/2026/gym.jpg", "2026/gym.jpg"])
  func isFoundForAPost(_ name: String) async throws {
    let folder = name == "media/gym.jpg" ? "" : "2026/"
    let journal = try PictureJournal([folder + "gym.jpg": Self.jpeg], text: "a\n", fields: "image: \(name)\nalt: x\n")
    #expect(said(try await journal.build()) == [])
    #expect(journal.page.contains("src=\"../../media/\(folder)gym.jpg\""))
  }

  @Test(arguments: ["![x](gym.jpg)", "![[gym.jpg|x]]", "[x](gym.jpg)", "[[gym.jpg]]"])
  func isAskedForWhenSeveralHaveTheName(_ text: String) async throws {
    let journal = try PictureJournal(["b/gym.jpg": Self.jpeg, "a/gym.jpg": Self.jpeg], text: text + "\n")
    let found = try #require(try await journal.build().warnings.first)
    #expect(
      found.description
        == "content/posts/2026-01-02-one.md:5:1: warning: 2 files are called 'gym.jpg', and the first is used: "
        + "'content/media/a/gym.jpg', 'content/media/b/gym.jpg'; write the path of the one you mean, such as '../media/a/gym.jpg'"
    )
    #expect(journal.page.contains("media/a/gym.jpg"))
  }

  @Test func ofAPathTheOneOfThatPathIsTaken() async throws {
    let journal = try PictureJournal(
      ["b/gym.jpg": Self.jpeg, "gym.jpg": Self.jpeg], text: "![x](../media/gym.jpg) ![x](../media/b/gym.jpg)\n")
    #expect(said(try await journal.build()) == [])
  }

  @Test(arguments: [
    ("wide", 2_401, 0, "this picture is 0 KB and 2401 × 8 pixels, so its pages load slowly"),
    ("heavy", 30, 1_200_000, "this picture is 1.2 MB and 30 × 8 pixels, so its pages load slowly"),
  ])
  func isAWarningWhenItIsBig(_ reason: String, _ width: Int, _ more: Int, _ message: String) async throws {
    let bytes = PictureJournal.jpeg(width: width, data: Array(repeating: 1, count: 2 + more))
    let journal = try PictureJournal(["gym.jpg": bytes])
    let warnings = try await journal.build().warnings
    #expect(warnings.map { "\($0.file) \($0.code)" } == ["content/media/gym.jpg big-picture"], "\(reason)")
    #expect(warnings.first?.message == message)
    #expect(warnings.first?.hint?.contains("2000 pixels") == true)
  }

  @Test func isNoneWhenItIsSmallOrHasSmallerCopies() async throws {
    let small = try PictureJournal(["gym.jpg": PictureJournal.jpeg(width: 2_400)])
    #expect(said(try await small.build()) == [])
    let copied = try PictureJournal(
      ["gym.jpg": PictureJournal.jpeg(width: 4_000)], settings: "images: {widths: [480]}\n")
    try copied.installProgram(widths: [480])
    #expect(said(try await copied.build()) == [])
  }

  @Test(arguments: ["![x](gym.jpg)", "![[gym.jpg|x]]", "[[gym.jpg]]", "[x](gym.jpg)"])
  func whatLiesWithAnotherPostIsNotFound(_ text: String) async throws {
    let journal = try TestJournal([
      ("daybook.yml", Data("title: J\n".utf8)),
      ("content/posts/2026-01-02-one.md", Data("---\ntitle: One\n---\n\(text)\n".utf8)),
      ("content/posts/2026-01-03-two/index.md", Data("---\ntitle: Two\ndraft: yes\n---\n![x](gym.jpg)\n".utf8)),
      ("content/posts/2026-01-03-two/gym.jpg", Self.jpeg),
    ])
    let said = try await journal.diagnostics()
    #expect(said.count == 1 && said[0].contains("2026-01-02-one.md:4:1: error"), "\(said)")
  }
}
