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
      "j/content/posts/fog.md": "Fog", "j/templates/page.html": "", "j/private/x.md": "", "j/a-file": "", "home/x": "",
    ])
    try journal.link("j/linked-content", to: "content")
    try journal.link("j/nowhere", to: "not-there")
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
    OutputCase(testDescription: "the user's home", output: "../home", complaint: "is your home folder"),
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
      _ = try OutputFolder.open(c.output, of: JournalFolder(journal("j")), home: journal("home"), patience: .zero)
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
    _ = try OutputFolder.open(c.output, of: JournalFolder(journal("j")), home: journal("home"), patience: .zero)
    #expect(try journal.tree(c.complaint).prefix(2) == [".daybook/", ".daybook/lock"])
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
