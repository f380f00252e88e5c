import Foundation
import TestSupport
import Testing
@testable import Disk

/// A build that ends too early leaves the last site, and the next one repairs the rest.
@Suite struct KilledBuildTests {
  let journal: DiskFolder
  init() throws {
    journal = try DiskFolder()
    try journal.build(["index.html": "old", "a/index.html": "a"])
  }

  @Test func leavesTheOldSiteWhenItGivesUp() throws {
    let before = try journal.tree("output")
    do {
      let writer = try journal.plan(["index.html": "new", "b/index.html": "b"])
      #expect(try writer.write("index.html", Array("new".utf8)) == .written)
      #expect(try writer.write("b/index.html", Array("b".utf8)) == .written)
    }
    #expect(try journal.tree("output") == before)
    #expect(journal.text("output/index.html") == "old")
  }

  @Test func clearsWhatAKilledBuildStaged() throws {
    try journal.write("half", to: "output/.daybook/tmp/0")
    try journal.write("half", to: "output/.daybook/tmp/f0/deep/down/index.html")
    try journal.build(["index.html": "new", "b/deep/down/index.html": "b"])
    #expect(try journal.tree("output").prefix(2) == ownFiles[...])
    #expect(journal.text("output/b/deep/down/index.html") == "b")
  }

  @Test func knowsTheFilesOfABuildKilledHalfway() throws {
    // As after the new files were put in place and before the stale ones went: the manifest names both.
    try journal.write("c", to: "output/c/index.html")
    try journal.write("#\na/index.html\nc/index.html\nd/index.html\nindex.html\n", to: "output/.daybook/manifest")
    let report = try journal.build(["index.html": "old", "d/index.html": "d"])
    #expect(report.written == ["d/index.html"] && report.removed == 2)
    #expect(try journal.tree("output") == ownFiles + ["d/", "d/index.html", "index.html"])
  }

  @Test func followsNoDamagedManifestOutOfTheFolder() throws {
    try journal.write("mine", to: "mine.txt")
    try journal.write("mine", to: "output/.daybook/kept")
    try journal.write(
      "#\n../mine.txt\n\(journal("mine.txt"))\na//b\n.daybook/kept\nindex.html\n\na/index.html\n\u{0}\n",
      to: "output/.daybook/manifest")
    #expect(try journal.build(["index.html": "new"]).removed == 1)
    #expect(journal.text("mine.txt") == "mine")
    #expect(journal.text("output/.daybook/kept") == "mine")
  }

  /// Earlier versions kept these there, and so does a build that is killed.
  @Test func cleansUpWhatBelongsToNoSite() throws {
    try journal.write("{}", to: "output/.daybook/stamp")
    try journal.write("", to: "output/.daybook/lock")
    try journal.write("half", to: "output/.daybook/tmp/f0/index.html")
    try journal.write(
      "# The files that Daybook wrote here. It replaces and removes only these.\na/index.html\nindex.html\n",
      to: "output/.daybook/manifest")
    let report = try journal.build(["index.html": "old"])
    #expect(report.written.isEmpty && report.removed == 1)
    #expect(try journal.tree("output") == ownFiles + ["index.html"])
    #expect(Manifest(parsing: Array(try #require(journal.text("output/.daybook/manifest")).utf8)).sums.count == 1)
  }
}
