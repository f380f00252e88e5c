import Diagnostics
import Foundation
import TestSupport
import Testing
@testable import Disk

struct OutputCase: Sendable, CustomTestStringConvertible {
  let testDescription: String, output: String, complaint: String
}

@Suite struct OutputFolderTests {
  let journal: DiskFolder
  init() throws {
    journal = try DiskFolder([
      "j/content/posts/fog.md": "Fog", "j/templates/page.html": "", "j/private/x.md": "", "j/a-file": "",
      "around/home/x": "",
    ])
    try journal.link("j/linked-content", to: "content")
    try journal.link("j/nowhere", to: "not-there")
    try journal.link("j/programs", to: "/usr/bin")
    try journal.makeFolder("site")
    for folder in ["other", "around/../other/nested"] { try journal.write("title: O", to: folder + "/daybook.yml") }
    try journal.write("x", to: "other/content/posts/x.md")
    try journal.makeFolder("j/.daybook")
    try journal.link("j/linked-other", to: "../other/content")
    try journal.link("j/elsewhere", to: "../site")
  }

  @Test(arguments: [
    OutputCase(
      testDescription: "the journal's settings and content would lie in the site", output: ".",
      complaint: "is the journal's own folder"),
    OutputCase(
      testDescription: "as above, another way", output: "content/..", complaint: "is the journal's own folder"),
    OutputCase(
      testDescription: "pages would be read as posts", output: "content",
      complaint: "is, or is inside, the journal's folder 'content'"),
    OutputCase(
      testDescription: "deep inside, and not there yet", output: "content/posts/out/site",
      complaint: "is, or is inside, the journal's folder 'content'"),
    OutputCase(
      testDescription: "the place of private texts, not there yet", output: "private/site",
      complaint: "is, or is inside, the journal's folder 'private'"),
    OutputCase(
      testDescription: "a link is no way round", output: "linked-content",
      complaint: "is, or is inside, the journal's folder 'content'"),
    OutputCase(
      testDescription: "the author's templates", output: "templates/x",
      complaint: "is, or is inside, the journal's folder 'templates'"),
    OutputCase(
      testDescription: "never published, never written", output: "private",
      complaint: "is, or is inside, the journal's folder 'private'"),
    OutputCase(
      testDescription: "what this machine notes", output: ".daybook/site",
      complaint: "is, or is inside, the journal's folder '.daybook'"),
    OutputCase(
      testDescription: "another journal's own folder", output: "../other", complaint: "is another journal's folder"
    ),
    OutputCase(
      testDescription: "a journal within a journal", output: "../other/nested",
      complaint: "is another journal's folder"),
    OutputCase(
      testDescription: "another journal's texts", output: "../other/content",
      complaint: "is inside, another journal's folder 'content'"),
    OutputCase(
      testDescription: "as above, not there yet", output: "../other/templates/a/site",
      complaint: "is inside, another journal's folder 'templates'"),
    OutputCase(
      testDescription: "as above, by a link", output: "linked-other/posts",
      complaint: "is inside, another journal's folder 'content'"),
    OutputCase(testDescription: "around the journal", output: "..", complaint: "contains the journal's folder"),
    OutputCase(testDescription: "the disk's root", output: "/", complaint: "is the whole disk"),
    OutputCase(testDescription: "the user's home", output: "../around/home", complaint: "is your home folder"),
    OutputCase(testDescription: "around the user's home", output: "../around", complaint: "contains your home folder"),
    OutputCase(
      testDescription: "the system's settings", output: "/etc",
      complaint: "is, or is inside, '/etc', a system folder"),
    OutputCase(
      testDescription: "inside them, and not there yet", output: "/etc/daybook-tests/site",
      complaint: "is, or is inside, '/etc', a system folder"),
    OutputCase(
      testDescription: "a link to the system's programs", output: "programs",
      complaint: "a system folder"),
    OutputCase(testDescription: "all that changes", output: "/var", complaint: "a system folder"),
    OutputCase(testDescription: "a file", output: "a-file", complaint: "it isn't a folder"),
    OutputCase(testDescription: "below a file", output: "a-file/site", complaint: "it isn't a folder"),
    OutputCase(
      testDescription: "a link that leads nowhere", output: "nowhere",
      complaint: "can't write to the output folder 'nowhere'"),
    OutputCase(
      testDescription: "out of a folder that is not there", output: "x/../content", complaint: "it doesn't exist"),
    OutputCase(testDescription: "no name", output: "", complaint: "this can't be the name of the output folder"),
  ])
  func refuses(_ c: OutputCase) throws {
    let before = try journal.tree()
    let found = problems {
      _ = try OutputFolder.open(
        c.output, of: JournalFolder(journal("j")), home: journal("around/home"), patience: .zero)
    }
    #expect(found.count == 1 && found[0].contains(c.complaint), "\(found)")
    #expect(try journal.tree() == before)
  }

  @Test(arguments: [
    OutputCase(testDescription: "made when missing", output: "output", complaint: "j/output"),
    OutputCase(testDescription: "with the folders around it", output: "a/b/c", complaint: "j/a/b/c"),
    OutputCase(testDescription: "beside the journal", output: "../public", complaint: "public"),
    OutputCase(testDescription: "a link to a folder elsewhere", output: "elsewhere", complaint: "site"),
    OutputCase(testDescription: "beside another journal's texts", output: "../other/site", complaint: "other/site"),
    OutputCase(testDescription: "a name that only begins like 'content'", output: "contents", complaint: "j/contents"),
  ])
  func accepts(_ c: OutputCase) throws {
    let output = try OutputFolder.open(
      c.output, of: JournalFolder(journal("j")), home: journal("around/home"), patience: .zero)
    let tree = try journal.tree(c.complaint)
    withExtendedLifetime(output) { #expect(tree.prefix(2) == [".daybook/", ".daybook/lock"]) }
  }

  /// Web servers have their sites in such places.
  @Test(arguments: ["/var/www/html/school", "/usr/share/nginx/html/school", "/srv/www", "/home/pat/site"])
  func acceptsAFolderOfAWebServer(_ path: String) throws {
    try OutputLocation.find(path, of: JournalFolder(journal("j"))).requireApart(
      from: JournalFolder(journal("j")), home: journal("around/home"))
  }

  @Test func followsNoLinkToItsOwnThings() throws {
    try journal.makeFolder("out")
    try journal.link("out/.daybook", to: "../site")
    #expect(problems { _ = try journal.openOutput("out") }.count == 1)
    #expect(try journal.tree("site").isEmpty)
  }

  @Test func letsOneBuildInAtATime() throws {
    let first = try journal.openOutput()
    var waits: [String] = []
    let found = problems {
      _ = try OutputFolder.open("output", of: JournalFolder(journal.path), home: nil, patience: .milliseconds(60)) {
        waits.append($0.code)
      }
    }
    #expect(waits == ["output-waiting"])
    #expect(
      found == [
        "output: error: another build is writing into 'output'; stop it, or choose another output folder"
      ])
    _ = consume first
    _ = try journal.openOutput()
  }

  private static let clash = [
    SiteFile(path: "a/index.html", source: "content/a.md"),
    SiteFile(path: "A/index.html", source: "content/b.md"),
  ]

  @Test(arguments: ["output", "a/b/c", "elsewhere"]) func aRefusedPlanLeavesNothingBehind(_ output: String) throws {
    let journal = try DiskFolder(["content/x.md": "x", "site/CNAME": "oak.example", "a/mine": "x"])
    try journal.link("elsewhere", to: "site")
    let before = try journal.tree()
    #expect(!problems { _ = try journal.openOutput(output).plan(Self.clash) }.isEmpty)
    #expect(try journal.tree() == before)
    let files = [SiteFile(path: "a/index.html", source: "content/a.md")]
    do {
      let writer = try journal.openOutput(output).plan(files)
      #expect(try writer.write(0, Array("a".utf8).span.bytes) == .written)
    }
    #expect(try journal.tree() == before, "nor does one that gives up")
    try journal.build(["a/index.html": "a"], into: output)
    let site = try journal.tree()
    #expect(!problems { _ = try journal.openOutput(output).plan(Self.clash) }.isEmpty)
    #expect(try journal.tree() == site, "a site that was there stays")
  }

  /// The other build ends in the moment in which this one begins to wait, so no clock decides who is first.
  @Test func waitsForABuildThatIsRefused() throws {
    var refused: SiteWriter? = try journal.plan(["index.html": "first"])
    var waits: [String] = []
    do {
      let output = try OutputFolder.open("output", of: JournalFolder(journal.path), home: nil) {
        waits.append($0.code)
        refused = nil
      }
      let writer = try output.plan([SiteFile(path: "index.html", source: "s")])
      _ = try writer.write("index.html", Array("second".utf8))
      _ = try writer.finish()
    }
    #expect(waits == ["output-waiting"] && refused == nil)
    #expect(try journal.tree("output") == ownFiles + ["index.html"])
    #expect(journal.text("output/index.html") == "second")
  }

  @Test func waitsForTheOtherBuild() throws {
    var other: SiteWriter? = try journal.plan(["index.html": "first"])
    let output = try OutputFolder.open("output", of: JournalFolder(journal.path), home: nil) { _ in
      #expect(throws: Never.self) {
        _ = try other?.write("index.html", Array("first".utf8))
        _ = try other?.finish()
      }
      other = nil
    }
    #expect(output.manifest.contains("index.html"))
  }

  /// Builds that come and go at the same time, every other one refused: none meets a folder that another takes away.
  @Test func manyBuildsAtOnceLeaveAWholeSite() async throws {
    let (journal, (stream, signal)) = (self.journal, AsyncStream.makeStream(of: [String].self))
    for builder in 0..<8 {
      // A thread of its own: waiting takes it whole.
      Thread.detachNewThread {
        for round in 0..<4 {
          signal.yield(problems { try Self.build(into: journal, isRefused: (builder + round) % 2 == 0) })
        }
      }
    }
    var events = stream.makeAsyncIterator()
    for _ in 0..<32 { #expect(await events.next() == []) }
    #expect(try journal.tree("output") == ownFiles + ["index.html"])
    #expect(journal.text("output/index.html") == "whole")
  }

  private static func build(into journal: DiskFolder, isRefused: Bool) throws {
    let output = try OutputFolder.open(
      "output", of: JournalFolder(journal.path), home: nil, patience: .seconds(3_600))
    if isRefused {
      #expect(throws: Problems.self) { try output.plan(Self.clash) }
      return
    }
    let writer = try output.plan([SiteFile(path: "index.html", source: "s")])
    _ = try writer.write("index.html", Array("whole".utf8))
    _ = try writer.finish()
  }
}
