import Diagnostics
import Foundation
import Testing
@testable import SiteBuilder

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
      complaint: "is, or lies in, the journal's folder 'content'"),
    OutputCase(
      testDescription: "deep inside, and not there yet", output: "content/posts/out/site",
      complaint: "is, or lies in, the journal's folder 'content'"),
    OutputCase(
      testDescription: "the place of private texts, not there yet", output: "private/site",
      complaint: "is, or lies in, the journal's folder 'private'"),
    OutputCase(
      testDescription: "a link is no way round", output: "linked-content",
      complaint: "is, or lies in, the journal's folder 'content'"),
    OutputCase(
      testDescription: "the author's templates", output: "templates/x",
      complaint: "is, or lies in, the journal's folder 'templates'"),
    OutputCase(
      testDescription: "never published, never written", output: "private",
      complaint: "is, or lies in, the journal's folder 'private'"),
    OutputCase(testDescription: "around the journal", output: "..", complaint: "holds the journal's folder"),
    OutputCase(testDescription: "the disk's root", output: "/", complaint: "is the whole disk"),
    OutputCase(testDescription: "the user's home", output: "../around/home", complaint: "is your home folder"),
    OutputCase(testDescription: "around the user's home", output: "../around", complaint: "holds your home folder"),
    OutputCase(
      testDescription: "the system's settings", output: "/etc",
      complaint: "is, or lies in, '/etc', a folder of the computer itself"),
    OutputCase(
      testDescription: "inside them, and not there yet", output: "/etc/daybook-tests/site",
      complaint: "is, or lies in, '/etc', a folder of the computer itself"),
    OutputCase(
      testDescription: "a link to the system's programs", output: "programs",
      complaint: "a folder of the computer itself"),
    OutputCase(testDescription: "all that changes", output: "/var", complaint: "a folder of the computer itself"),
    OutputCase(testDescription: "a file", output: "a-file", complaint: "it is not a folder"),
    OutputCase(testDescription: "below a file", output: "a-file/site", complaint: "it is not a folder"),
    OutputCase(
      testDescription: "a link that leads nowhere", output: "nowhere",
      complaint: "cannot write into the output folder 'nowhere'"),
    OutputCase(
      testDescription: "out of a folder that is not there", output: "x/../content", complaint: "it is not there"),
    OutputCase(testDescription: "no name", output: "", complaint: "this cannot be the name of the output folder"),
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
        "output: error: another build is writing into 'output'; end it, or choose another output folder"
      ])
    _ = consume first
    _ = try journal.openOutput()
  }

  private static let clash = [
    PlannedFile(path: "a/index.html", source: "content/a.md"),
    PlannedFile(path: "A/index.html", source: "content/b.md"),
  ]

  @Test(arguments: ["output", "a/b/c", "elsewhere"]) func aRefusedPlanLeavesNothingBehind(_ output: String) throws {
    let journal = try DiskFolder(["content/x.md": "x", "site/CNAME": "oak.example", "a/mine": "x"])
    try journal.link("elsewhere", to: "site")
    let before = try journal.tree()
    #expect(!problems { _ = try journal.openOutput(output).plan(Self.clash) }.isEmpty)
    #expect(try journal.tree() == before)
    let files = [PlannedFile(path: "a/index.html", source: "content/a.md")]
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

  @Test func waitsForABuildThatIsRefused() async throws {
    let (journal, (stream, signal)) = (self.journal, AsyncStream.makeStream(of: [String].self))
    let refused = try journal.plan(["index.html": "first"])
    // A thread of its own: waiting takes it whole.
    Thread.detachNewThread {
      let found = problems {
        let output = try OutputFolder.open("output", of: JournalFolder(journal.path), home: nil) {
          signal.yield([$0.code])
        }
        let writer = try output.plan([PlannedFile(path: "index.html", source: "s")])
        _ = try writer.write("index.html", Array("second".utf8))
        _ = try writer.finish()
      }
      signal.yield(found)
      signal.finish()
    }
    var events = stream.makeAsyncIterator()
    #expect(await events.next() == ["output-waiting"])
    _ = consume refused
    #expect(await events.next() == [])
    #expect(try journal.tree("output") == ownFiles + ["index.html"])
    #expect(journal.text("output/index.html") == "second")
  }

  @Test func waitsForTheOtherBuild() async throws {
    let (journal, (waiting, signal)) = (self.journal, AsyncStream.makeStream(of: Void.self))
    let writer = try journal.plan(["index.html": "first"])
    let other = Task.detached {
      _ = try OutputFolder.open("output", of: JournalFolder(journal.path), home: nil) { _ in signal.yield() }
    }
    for await _ in waiting { break }
    _ = try writer.write("index.html", Array("first".utf8))
    _ = try writer.finish()
    _ = consume writer
    try await other.value
  }
}
