import Diagnostics
import Foundation
import TestJournals
import TestSupport
import Testing
@testable import SiteAssembly
@testable import SiteBuilder

/// A disk of its own, in memory; only the superuser of a Linux machine can make one.
private final class SmallDisk {
  let path: String

  init(_ options: String) throws {
    path = NSTemporaryDirectory() + "/daybook-disk-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try mount("-t", "tmpfs", "-o", options, "tmpfs", path)
  }

  deinit {
    try? run("/usr/bin/umount", path)
    try? FileManager.default.removeItem(atPath: path)
  }

  func mount(_ arguments: String...) throws { try run("/usr/bin/mount", arguments) }

  private func run(_ program: String, _ arguments: String...) throws { try run(program, arguments) }

  private func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw CocoaError(.fileWriteUnknown) }
  }

  /// Whether this machine lets the tests mount a disk.
  static let isPossible = (try? SmallDisk("size=64k")) != nil
}

@Suite(.enabled(if: SmallDisk.isPossible, "this user may not mount a disk"))
struct FullDiskTests {
  @Test func leavesTheSiteAsItWasWhenTheDiskIsFull() throws {
    let disk = try SmallDisk("size=400k")
    let journal = try DiskFolder(in: disk.path)
    try journal.build(["index.html": "old", "a/index.html": "a"])
    let before = try journal.tree("output")
    let big = String(repeating: "x", count: 300_000)
    let found = problems { try journal.build(["index.html": big, "a/index.html": "b", "b/index.html": big]) }
    #expect(
      found == [
        "output/b/index.html: error: can't write this file: the disk that holds 'output' is full; the site hasn't changed; free up some space"
      ])
    #expect(try journal.tree("output") == before)
    #expect(journal.text("output/index.html") == "old" && journal.text("output/a/index.html") == "a")
    #expect(try journal.build(["index.html": big]).removed == 1, "the room of the failed build is free again")
  }

  @Test(arguments: [1, 4]) func aFullDiskIsSaidOnce(_ jobs: Int) async throws {
    let disk = try SmallDisk("size=200k")
    var files = ["daybook.yml": "title: J\n"]
    for number in 0..<200 { files["content/posts/2026-01-01-p\(number).md"] = "---\ntitle: P\(number)\n---\nText.\n" }
    let journal = try TestJournal(files)
    var found: [String] = []
    do {
      try await journal.build(output: disk.path + "/site", jobs: jobs)
    } catch let problems as Problems {
      found = problems.sorted.map(\.code)
    }
    #expect(found == ["no-space"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == [], "nothing is left behind")
  }

  @Test func saysThatADiskCanOnlyBeRead() throws {
    let disk = try SmallDisk("size=400k")
    let journal = try DiskFolder(in: disk.path)
    try journal.build(["index.html": "old"])
    try disk.mount("-o", "remount,ro", disk.path)
    let found = problems { try journal.build(["index.html": "new"]) }
    #expect(
      found == [
        "output/index.html: error: can't write this file: the disk is read-only; the site hasn't changed; choose another output folder"
      ])
    #expect(try journal.build(["index.html": "old"]).written.isEmpty, "nothing to write is nothing to refuse")
    try disk.mount("-o", "remount,rw", disk.path)
  }

  /// What this machine would note has no place there; nothing else misses it.
  @Test func buildsAJournalThatCanOnlyBeRead() async throws {
    let disk = try SmallDisk("size=800k")
    let (place, site) = (disk.path + "/journal", try DiskFolder())
    let journal = try DiskFolder(in: disk.path, ["daybook.yml": "title: J\n", "content/posts/2026-01-01-a.md": "A\n"])
    try FileManager.default.moveItem(atPath: journal.path, toPath: place)
    try disk.mount("-o", "remount,ro", disk.path)
    for written in [true, false] {
      let report = try await SiteBuilder.build(
        BuildOptions(folder: place, output: site("out"), moment: .secondsSinceEpoch(1_800_000_000)))
      #expect((report.written > 0) == written)
    }
    #expect(try !FileManager.default.contentsOfDirectory(atPath: place).contains(".daybook"))
    #expect(try site.tree("out/.daybook") == ["manifest"])
    try disk.mount("-o", "remount,rw", disk.path)
  }
}
