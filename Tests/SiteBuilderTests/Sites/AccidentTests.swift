import Diagnostics
import Foundation
import TestJournals
import TestSupport
import Testing
@testable import FrontMatter
@testable import Preview
@testable import SiteAssembly
@testable import SiteBuilder

/// What happens to a journal of twelve posts and a site of theirs, and what the next build says.
struct Accident: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The code of what the build says; `nil` when it builds.
  let code: String?
  var audience = Audience.public
  let happens: @Sendable (DiskFolder) throws -> Void
}

/// A build never takes a site away that nobody wanted to lose.
@Suite struct AccidentTests {
  let journal: TestJournal
  init() async throws {
    var files = [
      "daybook.yml": "title: The Alder Log\nurl: https://alder.example/\n",
      "content/tags/trust.md": "---\ntitle: Trust\n---\n", "content/media/notes.txt": "x",
    ]
    for day in 10..<22 {
      files["content/posts/2026-01-\(day)-p\(day).md"] = "---\ntitle: P\(day)\ntags: trust\n---\nText.\n"
    }
    files["content/posts/2026-02-01-s.md"] = "---\ntitle: S\naudience: staff\n---\nText.\n"
    journal = try TestJournal(files)
    try await journal.build()
  }

  private static func remove(_ path: String, _ disk: DiskFolder) throws {
    try FileManager.default.removeItem(atPath: disk("journal/" + path))
  }

  private static func removePosts(_ days: Range<Int>, _ disk: DiskFolder) throws {
    for day in days { try remove("content/posts/2026-01-\(day)-p\(day).md", disk) }
  }

  /// As many posts, of which one has the name of one that was there.
  private static func replacePosts(_ disk: DiskFolder) throws {
    try removePosts(11..<22, disk)
    for day in 11..<22 {
      try disk.write("---\ntitle: Q\(day)\n---\nText.\n", to: "journal/content/posts/2026-01-\(day)-q\(day).md")
    }
  }

  static let accidents = [
    Accident(testDescription: "the texts are gone", code: "no-content") { try remove("content", $0) },
    Accident(testDescription: "a file of that name", code: "file-not-folder") {
      try remove("content", $0)
      try $0.write("", to: "journal/content")
    },
    Accident(testDescription: "a link to a drive that is not there", code: "broken-file-link") {
      try remove("content", $0)
      try $0.link("journal/content", to: "/Volumes/Alder/content")
    },
    Accident(testDescription: "a link to itself", code: "broken-file-link") {
      try remove("content", $0)
      try $0.link("journal/content", to: "content")
    },
    Accident(testDescription: "an empty place where a drive belongs", code: "removes-pages") {
      try remove("content", $0)
      try $0.makeFolder("journal/content")
    },
    Accident(testDescription: "the same with the posts alone", code: "removes-pages") {
      try remove("content/posts", $0)
      try $0.makeFolder("journal/content/posts")
    },
    Accident(testDescription: "no folder of posts", code: "removes-pages") { try remove("content/posts", $0) },
    Accident(testDescription: "a file in the place of the posts", code: "file-not-folder") {
      try remove("content/posts", $0)
      try $0.write("", to: "journal/content/posts")
    },
    Accident(testDescription: "a file in the place of the tags", code: "file-not-folder") {
      try remove("content/tags", $0)
      try $0.write("", to: "journal/content/Tags")
    },
    Accident(testDescription: "a link in the place of the posts", code: "link-leaves-journal") {
      try remove("content/posts", $0)
      try $0.makeFolder("drive")
      try $0.link("journal/content/posts", to: "../../drive")
    },
    Accident(testDescription: "a post that is only in the cloud", code: "not-downloaded") {
      try $0.write("", to: "journal/content/posts/.2026-03-01-fog.md.icloud")
    },
    Accident(testDescription: "a picture that is only in the cloud", code: "not-downloaded") {
      try $0.write("", to: "journal/content/media/2026/.door.jpg.icloud")
    },
    Accident(testDescription: "most posts at once", code: "removes-pages") { try removePosts(10..<21, $0) },
    Accident(testDescription: "fewer than half", code: nil) { try removePosts(10..<15, $0) },
    Accident(testDescription: "a setting that makes all posts drafts for staff", code: "removes-pages") {
      try $0.write("title: The Alder Log\nurl: https://alder.example/\naudience: staff\n", to: "journal/daybook.yml")
    },
    Accident(
      testDescription: "the site for staff into the folder for everybody", code: "other-audience", audience: .staff
    ) { _ in },
    Accident(testDescription: "all that is private into it", code: "other-audience", audience: .private) { _ in },
    Accident(testDescription: "another journal of as many posts", code: "other-journal") {
      try $0.write("title: Birch Notes\nurl: https://birch.example/\n", to: "journal/daybook.yml")
      try replacePosts($0)
    },
    Accident(testDescription: "another journal without an address", code: "other-journal") {
      try $0.write("title: Birch Notes\n", to: "journal/daybook.yml")
      try replacePosts($0)
    },
    Accident(testDescription: "another title and another address", code: nil) {
      try $0.write("title: Birch Notes\nurl: https://birch.example/\n", to: "journal/daybook.yml")
    },
    Accident(testDescription: "another title, and no address any more", code: nil) {
      try $0.write("title: Birch Notes\n", to: "journal/daybook.yml")
    },
    Accident(testDescription: "another title", code: nil) {
      try $0.write("title: Birch Notes\nurl: https://alder.example/\n", to: "journal/daybook.yml")
    },
    Accident(testDescription: "another address", code: nil) {
      try $0.write("title: The Alder Log\nurl: https://new.example/\n", to: "journal/daybook.yml")
    },
    Accident(testDescription: "files that no journal reads", code: nil) {
      try $0.write("", to: "journal/content/posts/.DS_Store")
      try $0.write("", to: "journal/content/posts/.icloud")
    },
  ]

  @Test(arguments: accidents) func theSiteStaysUntilItsAuthorMeansIt(_ accident: Accident) async throws {
    let before = try journal.site()
    try accident.happens(journal.disk)
    var options = BuildOptions(
      folder: journal.path, audience: accident.audience, moment: try #require(.init(text: TestJournal.today)))
    var codes: [String] = []
    do { _ = try await SiteBuilder.build(options) } catch { codes = error.sorted.map(\.code) }
    #expect(codes == (accident.code.map { [$0] } ?? []))
    if codes.isEmpty { return }
    #expect(try differences(journal.site(), from: before) == [])
    #expect(try journal.disk.tree("journal/output/.daybook") == ["manifest"])
    guard ["no-content", "removes-pages", "other-audience", "other-journal"].contains(accident.code) else { return }
    options.allowsRemoval = true
    _ = try await SiteBuilder.build(options)
    #expect(try differences(journal.site(), from: before) != [])
  }

  /// Leaving out what is wrong is for single texts: a folder that is not there is no author's mistake.
  @Test(arguments: ["content", "content/posts", "content/tags"]) func aMissingDriveIsNoMistakeToLeaveOut(
    _ folder: String
  ) async throws {
    let before = try journal.site()
    try journal.remove(folder)
    try journal.disk.link("journal/" + folder, to: "/Volumes/Alder/texts")
    var options = BuildOptions(folder: journal.path, moment: try #require(.init(text: TestJournal.today)))
    options.mistakes = .leaveOut
    await #expect(throws: Problems.self) { try await SiteBuilder.build(options) }
    #expect(try differences(journal.site(), from: before) == [])
  }

  @Test func aTextInTheCloudIsNoMistakeToLeaveOut() async throws {
    try journal.write("", to: "content/posts/.2026-03-01-fog.md.icloud")
    var options = BuildOptions(folder: journal.path, moment: try #require(.init(text: TestJournal.today)))
    options.mistakes = .leaveOut
    await #expect(throws: Problems.self) { try await SiteBuilder.build(options) }
  }

  /// Of a small site, few files make another one; the last posts go only on purpose.
  @Test(arguments: [(2, nil), (3, "removes-pages"), (4, "removes-pages")]) func theLastPostsOfASmallSite(
    _ count: Int, _ code: String?
  ) async throws {
    let small = try TestJournal([
      "daybook.yml": "title: J\n", "content/pages/about.md": "---\ntitle: About\n---\nUs.\n",
    ])
    for number in 0..<count {
      try small.write("---\ntitle: P\n---\nX\n", to: "content/posts/2026-01-0\(number + 1)-p\(number).md")
    }
    try await small.build()
    try small.remove("content/posts")
    #expect(try await small.diagnostics(allowsRemoval: false).count == (code == nil ? 0 : 1))
  }

  @Test func aJournalWithoutTextsIsNoSite() async throws {
    let empty = try TestJournal(["daybook.yml": "title: J\n"])
    try empty.remove("content")
    #expect(try await empty.diagnostics(allowsRemoval: false).map { $0.prefix { $0 != ":" } } == ["content"])
    #expect(!FileManager.default.fileExists(atPath: empty.path + "/output"))
    try empty.disk.makeFolder("journal/content")
    #expect(try await empty.build(allowsRemoval: false).posts == 0)
  }

  /// The preview shows what is wrong, and goes on when the texts are back.
  @Test func thePreviewWaitsForTheTexts() async throws {
    try FileManager.default.moveItem(atPath: journal.path + "/content", toPath: journal.path + "/away")
    var live = PreviewJournal(
      BuildOptions(folder: journal.path, moment: try #require(.init(text: TestJournal.today))))
    await live.update(.everything)
    #expect(live.problems.map(\.code) == ["no-content"])
    try FileManager.default.moveItem(atPath: journal.path + "/away", toPath: journal.path + "/content")
    await live.update(.everything)
    #expect(live.problems.isEmpty && live.postCount == 12)
  }
}
