import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import FrontMatter
@testable import JournalModel
@testable import SiteAssembly
@testable import SiteBuilder

/// What becomes of a journal in which some texts have errors.
@Suite struct MistakesTests {
  static let good = """
    ---
    title: Doors open at seven
    ---
    Nobody was in the hallway, so I waited. See [[hard-meeting]].
    """

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Beside a good post, and the settings.
    var files: [String: String]
    var settings = ""
    /// What the summary says of the files that stay out, without the hints.
    var leftOut: [String]
    /// Words that no file of the site may hold.
    var hidden = ["secret"]
  }

  static let cases = [
    Case(
      testDescription: "front matter that YAML can't read",
      files: ["posts/2026-02-01-hard-meeting.md": "---\n\ttitle: Hard\n---\nsecret"],
      leftOut: ["content/posts/2026-02-01-hard-meeting.md:2:1"]),
    Case(
      testDescription: "a field with a value that it can't have",
      files: ["posts/2026-02-01-hard-meeting.md": "---\ntitle: Hard\naudience: teachers\n---\nsecret"],
      leftOut: ["content/posts/2026-02-01-hard-meeting.md:3:11"]),
    Case(
      testDescription: "bytes that are no text",
      files: ["posts/2026-02-01-hard-meeting.md": "\0\u{1}secret"],
      leftOut: ["content/posts/2026-02-01-hard-meeting.md:1:1"]),
    Case(
      testDescription: "an answer to a question that nobody asked",
      files: ["posts/2026-02-01-hard-meeting.md": "---\ntitle: Hard\nanswers: who-knows\n---\nsecret"],
      leftOut: ["content/posts/2026-02-01-hard-meeting.md:3:10"]),
    Case(
      testDescription: "two posts that want one address: the later file stays out",
      files: [
        "posts/2026-02-01-hard-meeting.md": "---\ntitle: One\n---\nOne.",
        "posts/old/2026-02-01-hard-meeting.md": "---\ntitle: Two\n---\nsecret",
      ],
      leftOut: ["content/posts/old/2026-02-01-hard-meeting.md"]),
    Case(
      testDescription: "a theme's file: its page stays out, posts lose the theme",
      files: ["tags/trust.md": "---\ntitle: Trust\naudience: nobody\n---\nsecret"],
      leftOut: ["content/tags/trust.md:3:11"]),
    Case(
      testDescription: "a self-reflection",
      files: [
        "self/pat-lee/2026-02-01.md": "---\nskills: {listening: secret\n---\n", "people/pat-lee.md": "---\n---\n",
      ],
      leftOut: ["content/self/pat-lee/2026-02-01.md:2:9"]),
    Case(
      testDescription: "a broken link is no reason to stay out",
      files: ["posts/2026-02-01-hard-meeting.md": "---\ntitle: Hard\n---\n[[no-such-page]]"], leftOut: []),
    Case(
      testDescription: "but it is where the journal wants an error",
      files: ["posts/2026-02-01-hard-meeting.md": "---\ntitle: Hard\n---\nsecret [[no-such-page]]"],
      settings: "links: error\n", leftOut: ["content/posts/2026-02-01-hard-meeting.md:4:8"]),
    Case(
      testDescription: "a damaged picture where the journal wants an error",
      files: [
        "posts/2026-02-01-hard-meeting.md": "---\ntitle: Hard\n---\nsecret ![A hall](../media/hall.png)",
        "media/hall.png": "no picture",
      ],
      settings: "links: error\n", leftOut: ["content/posts/2026-02-01-hard-meeting.md"]),
    Case(
      testDescription: "texts that lean on one that stays out are sound",
      files: [
        "posts/2026-02-01-hard-meeting.md":
          "---\ntitle: Hard\nasks: Who listens?\ndaft: yes\nupdated: never\n---\nsecret",
        "posts/2026-02-03-after.md": "---\ntitle: After\nfollows: hard-meeting\nanswers: Who listens?\n---\nAfter.",
      ],
      leftOut: ["content/posts/2026-02-01-hard-meeting.md:4:1"]),
  ]

  private static func journal(_ files: [String: String], settings: String) throws -> TestJournal {
    var all = ["daybook.yml": "title: T\n" + settings, "content/posts/2026-02-02-doors.md": good]
    for (path, text) in files { all["content/" + path] = text }
    return try TestJournal(all)
  }

  @Test(arguments: cases) func leavesOutOnlyTheTextsWithErrors(_ c: Case) async throws {
    let journal = try Self.journal(c.files, settings: "mistakes: leave-out\n" + c.settings)
    let report = try await journal.build(jobs: 2)
    let places = report.withheld.map { withheld in
      withheld.file
        + (withheld.mistakes.first { $0.file == withheld.file }?.position.map { ":\($0.line):\($0.column)" } ?? "")
    }
    #expect(places == c.leftOut)
    #expect(report.withheld.allSatisfy { !$0.mistakes.isEmpty })
    let site = try journal.site()
    #expect(site["posts/doors/index.html"] != nil, "the good post is out")
    for (path, bytes) in site {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in c.hidden { #expect(!text.contains(word), "\(path) holds '\(word)'") }
      #expect(!text.contains("[[hard-meeting]]"), "a link to what stays out is plain text")
    }
  }

  @Test(arguments: cases) func stopsAtTheSameErrorsByDefault(_ c: Case) async throws {
    let journal = try Self.journal(c.files, settings: c.settings)
    guard !c.leftOut.isEmpty else { return }
    do {
      _ = try await journal.build()
      Issue.record("built in spite of \(c.leftOut)")
    } catch let problems as Problems {
      for file in c.leftOut.map({ $0.prefix { $0 != ":" } }) {
        let ownErrors = problems.errors.filter { $0.file == file || $0.file.hasPrefix("content/media/") }
        #expect(!ownErrors.isEmpty, "\(file)")
      }
      #expect(((try? journal.site()) ?? [:]).isEmpty, "nothing is written")
    }
  }

  @Test func saysHowManyPostsCouldBePublished() async throws {
    let journal = try Self.journal(
      [
        "posts/2026-02-01-a.md": "---\n\ttitle: A\n---\n", "posts/2026-02-04-b.md": "---\ntitle: B\n---\n[[nowhere]]",
        "posts/2026-02-05-c.md": "---\ntitle: C\n---\n",
      ], settings: "")
    let problems = await #expect(throws: Problems.self) { try await journal.build() }
    #expect(problems?.soundPosts == 3, "a broken link keeps no post from its readers there")
    let report = try await SiteBuilder.build(
      BuildOptions(folder: journal.path, moment: try #require(.init(text: TestJournal.today)), mistakes: .leaveOut))
    #expect(report.posts == 3)
  }

  @Test func tellsTheErrorsOfAllStagesAtOnce() async throws {
    let journal = try Self.journal(
      [
        "posts/2026-02-01-a.md": "---\n\ttitle: A\n---\n", "posts/2026-02-04-b.md": "---\ntitle: B\n---\n[[nowhere]]",
        "posts/2026-02-05-c.md": "---\ntitle: C\n---\n![A hall](../media/hall.png)", "media/hall.png": "no picture",
      ], settings: "timezone: Mars/Olympus\n")
    try journal.write("{{titel}}", to: "templates/post.mustache")
    let problems = await #expect(throws: Problems.self) { try await journal.build() }
    let codes = Set(problems?.errors.map(\.code) ?? [])
    #expect(codes.isSuperset(of: ["yaml-tab", "broken-link", "unknown-zone", "unknown-name"]), "\(codes)")
    #expect(problems?.errors.contains { $0.file == "content/media/hall.png" } == true)
    #expect(problems?.soundPosts == nil, "leaving out texts would not cure the settings")
  }

  @Test(arguments: [
    "---\n\tkind: student\n---\n", "---\nkind: studnet\n---\n", "---\nkind: student\nname: Robin\n---\n", "\0",
  ])
  func neverLeavesOutWhoMayBeAStudent(_ file: String) async throws {
    let journal = try Self.journal(
      ["people/robin-vale.md": file, "posts/2026-02-04-b.md": "---\ntitle: B\n---\n[[robin-vale]] said so."],
      settings: "mistakes: leave-out\n")
    let problems = await #expect(throws: Problems.self) { try await journal.build() }
    #expect(problems?.errors.isEmpty == false && problems?.soundPosts == nil)
    #expect(((try? journal.site()) ?? [:]).isEmpty)
  }

  @Test func namesWhatIsNoFileOfTheJournal() async throws {
    let journal = try Self.journal([:], settings: "mistakes: leave-out\n")
    try FileManager.default.createSymbolicLink(
      atPath: journal.path + "/content/posts/2026-02-07-gone.md", withDestinationPath: "nowhere.md")
    let report = try await journal.build()
    #expect(report.posts == 1 && report.withheld.map(\.file) == ["content/posts/2026-02-07-gone.md"])
    #expect(report.mistakes.map(\.code) == ["broken-file-link"])
  }
}
