import Diagnostics
import Foundation
import TestSupport
import Testing
@testable import Disk

@Suite struct SiteWriterTests {
  let journal: DiskFolder
  init() throws { journal = try DiskFolder(["content/posts/fog.md": "Fog"]) }

  @Test func writesANewSite() throws {
    let report = try journal.build([
      "index.html": "home", "posts/fog/index.html": "fog", "posts/rain/index.html": "rain",
    ])
    #expect(report.written.count == 3 && report.removed == 0)
    #expect(
      try journal.tree("output") == ownFiles + [
        "index.html", "posts/", "posts/fog/", "posts/fog/index.html", "posts/rain/", "posts/rain/index.html",
      ])
    #expect(journal.text("output/posts/rain/index.html") == "rain")
    let manifest = try #require(journal.text("output/.daybook/manifest"))
    #expect(
      Manifest(parsing: Array(manifest.utf8)).paths == ["index.html", "posts/fog/index.html", "posts/rain/index.html"])
  }

  @Test func touchesNothingWhenNothingChanged() throws {
    try journal.build(["index.html": "home", "a/index.html": "a"])
    let names = ["output/index.html", "output/a/index.html", "output/.daybook/manifest"]
    let before = try names.map(journal.modified)
    let numbers = try names.map(journal.number)
    let report = try journal.build(["index.html": "home", "a/index.html": "a"])
    #expect(report.written.isEmpty && report.removed == 0)
    #expect(try names.map(journal.number) == numbers)
    #expect(try names.map(journal.modified) == before)
  }

  @Test func replacesOnlyWhatChanged() throws {
    try journal.build(["index.html": "home", "a/index.html": "a", "b/index.html": "same size"])
    let kept = try journal.number("output/a/index.html")
    let report = try journal.build(["index.html": "house", "a/index.html": "a", "b/index.html": "size same"])
    #expect(report.written == ["index.html", "b/index.html"])
    #expect(journal.text("output/b/index.html") == "size same")
    #expect(try journal.number("output/a/index.html") == kept)
    #expect(try journal.tree("output/.daybook") == ["manifest"])
  }

  @Test func removesItsOwnStaleFilesAndKeepsTheUsers() throws {
    try journal.build(["a/b/index.html": "b", "a/c/index.html": "c", "d/index.html": "d", "e.txt": "e"])
    try journal.write("mine", to: "output/a/c/notes.txt")
    try journal.write("mine", to: "output/robots.txt")
    let report = try journal.build(["d/index.html": "d"])
    #expect(report.removed == 3)
    #expect(
      try journal.tree("output") == ownFiles
        + ["a/", "a/c/", "a/c/notes.txt", "d/", "d/index.html", "robots.txt"])
  }

  @Test func leavesAStalePathThatIsNoFileAnyMore() throws {
    try journal.build(["a.txt": "a", "b/c.txt": "c", "d.txt": "d"])
    try FileManager.default.removeItem(atPath: journal("output/a.txt"))
    try journal.makeFolder("output/a.txt")
    try FileManager.default.removeItem(atPath: journal("output/b"))
    try journal.write("mine", to: "elsewhere/c.txt")
    try journal.link("output/b", to: journal("elsewhere"))
    #expect(try journal.build(["d.txt": "d"]).removed == 0)
    #expect(journal.text("elsewhere/c.txt") == "mine")
  }

  @Test func refusesAFileThatItDidNotWrite() throws {
    try journal.write("mine", to: "output/index.html")
    #expect(
      problems { try journal.build(["index.html": "home", "a/index.html": "a"]) } == [
        "output/index.html: error: 'content/index.html' would be written here, but Daybook didn't create the file that's here now; move it away, or choose another output folder"
      ])
    #expect(try journal.tree("output") == ["index.html"])
  }

  @Test func adoptsAFileThatHoldsTheSameBytes() throws {
    try journal.build(["index.html": "home", "a/index.html": "a"])
    try FileManager.default.removeItem(atPath: journal("output/.daybook"))
    #expect(try journal.build(["index.html": "home", "a/index.html": "a"]).written.isEmpty)
    #expect(try journal.build(["index.html": "home"]).removed == 1)
  }

  @Test func writesThroughNoLink() throws {
    try journal.write("mine", to: "elsewhere/index.html")
    try journal.link("output/a", to: journal("elsewhere"))
    try journal.link("output/b.html", to: journal("elsewhere/index.html"))
    let found = problems { try journal.build(["a/index.html": "a", "b.html": "b"]) }
    #expect(found.map { $0.prefix { $0 != ":" } } == ["output/a", "output/b.html"])
    #expect(journal.text("elsewhere/index.html") == "mine")
  }

  @Test func replacesALinkInItsOwnPlaceNever() throws {
    try journal.build(["a.html": "a"])
    try FileManager.default.removeItem(atPath: journal("output/a.html"))
    try journal.write("a", to: "elsewhere/a.html")
    try journal.link("output/a.html", to: journal("elsewhere/a.html"))
    #expect(problems { try journal.build(["a.html": "new"]) }.count == 1)
    #expect(journal.text("elsewhere/a.html") == "a")
  }

  @Test func turnsItsOwnFileIntoAFolderAndBack() throws {
    try journal.build(["a": "file", "b.txt": "b"])
    #expect(try journal.build(["a/x/index.html": "in a folder", "b.txt": "b"]).removed == 1)
    #expect(try journal.tree("output") == ownFiles + ["a/", "a/x/", "a/x/index.html", "b.txt"])
    #expect(try journal.build(["a": "file", "b.txt": "b"]).removed == 1)
    #expect(try journal.tree("output") == ownFiles + ["a", "b.txt"])
  }

  @Test func keepsAFolderThatHoldsMoreThanItsOwnFiles() throws {
    try journal.build(["a/x/index.html": "x"])
    try journal.write("mine", to: "output/a/x/notes.txt")
    #expect(problems { try journal.build(["a": "file"]) }.count == 1)
    #expect(journal.text("output/a/x/index.html") == "x" && journal.text("output/a/x/notes.txt") == "mine")
  }

  @Test func copiesMedia() throws {
    try journal.write(String(repeating: "picture ", count: 100_000), to: "content/media/p.jpg")
    let files = [SiteFile(path: "media/p.jpg", source: "content/media/p.jpg")]
    for expected in [SiteWriter.Outcome.written, .unchanged] {
      let writer = try journal.openOutput().plan(files)
      #expect(try writer.copy("content/media/p.jpg", of: JournalFolder(journal.path), to: 0) == expected)
      _ = try writer.finish()
    }
    #expect(journal.text("output/media/p.jpg") == journal.text("content/media/p.jpg"))
    try journal.write(String(repeating: "Picture ", count: 100_000), to: "content/media/p.jpg")
    let writer = try journal.openOutput().plan(files)
    #expect(try writer.copy("content/media/p.jpg", of: JournalFolder(journal.path), to: 0) == .written)
    _ = try writer.finish()
    #expect(journal.text("output/media/p.jpg") == journal.text("content/media/p.jpg"))
  }

  @Test func writesFromManyTasksAtOnce() async throws {
    for version in 1...2 {
      let files = (0..<2_000).map { SiteFile(path: "p/\($0 % 50)/\($0).html", source: "s") }
      let writer = try journal.openOutput().plan(files)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for task in 0..<8 {
          group.addTask {
            for index in stride(from: task, to: files.count, by: 8) {
              _ = try writer.write(index, Array("\(index) in \(version)".utf8).span.bytes)
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try writer.finish() == 0)
      #expect((0..<2_000).allSatisfy { journal.text("output/p/\($0 % 50)/\($0).html") == "\($0) in \(version)" })
    }
  }

  @Test func writesTenThousandPagesQuickly() throws {
    let page = [UInt8](repeating: 0x61, count: 9_000)
    let files = (0..<10_000).map { SiteFile(path: "posts/a-post-\($0)/index.html", source: "s") }
    for (run, limit) in [(1, Duration.seconds(60)), (2, .seconds(10))] {
      let time = try ContinuousClock().measure {
        let writer = try journal.openOutput().plan(files)
        for index in files.indices {
          #expect(try writer.write(index, page.span.bytes) == (run == 1 ? .written : .unchanged))
        }
        _ = try writer.finish()
      }
      #expect(time < limit, "run \(run)")
    }
  }
}
