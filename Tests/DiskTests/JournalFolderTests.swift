import Diagnostics
import Foundation
import TestSupport
import Testing
@testable import Disk

@Suite struct JournalFolderTests {
  let journal: DiskFolder
  init() throws { journal = try DiskFolder(["daybook.yml": "title: Fog", "content/empty.md": ""]) }

  @Test(arguments: [
    (0, "an empty file"), (1, "a byte"), (65_535, "a buffer but one"), (65_536, "a buffer"), (65_537, "one more"),
    (1_000_000, "many buffers"),
  ])
  func readsEveryByte(size: Int, reason: String) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    try Data(bytes).write(to: URL(fileURLWithPath: journal("content/x.bin")))
    #expect(try JournalFolder(journal.path).readFile("content/x.bin") == bytes)
  }

  @Test(arguments: [(0, "nothing was there"), (10, "some was there"), (99_999, "one byte is new")])
  func readsWhatAFileGrewBy(size: Int, reason: String) throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try Data(bytes).write(to: URL(fileURLWithPath: journal("x")))
    let folder = try JournalFolder(journal.path)
    #expect(try folder.root.file("x").contents(size: size, limit: 100_000) == bytes)
    #expect(try folder.root.file("x").contents(size: size, limit: 99_999) == nil)
  }

  @Test func readsAFileThatShrank() throws {
    let folder = try JournalFolder(journal.path)
    #expect(try folder.root.file("daybook.yml").contents(size: 5_000, limit: 9_000) == Array("title: Fog".utf8))
  }

  @Test func limitsTheSize() throws {
    let folder = try JournalFolder(journal.path)
    #expect(try folder.readFile("daybook.yml", limit: 10).count == 10)
    #expect(
      problems { _ = try folder.readFile("daybook.yml", limit: 9) } == [
        "daybook.yml: error: this file is larger than 9 bytes; split it, or move it to 'content/media'"
      ])
  }

  @Test(arguments: [
    ("gone.yml", "file-not-found", "nothing is there"), ("daybook.yml/x", "file-not-found", "below a file"),
    ("content", "folder-not-file", "a folder"), ("content/../daybook.yml", "impossible-path", "a way out"),
    ("/etc/passwd", "impossible-path", "from the disk's root"), ("a\0b", "impossible-path", "C ends a name at NUL"),
  ])
  func refuses(path: String, code: String, reason: String) throws {
    let folder = try JournalFolder(journal.path)
    #expect { try folder.readFile(path) } throws: { ($0 as? Diagnostic)?.code == code }
  }

  @Test func refusesAJournalThatIsNotThere() throws {
    #expect(
      problems { _ = try JournalFolder(journal("gone")) } == [
        "\(journal("gone")): error: can't open the journal's folder: it doesn't exist; name the folder that contains 'daybook.yml'"
      ])
  }

  @Test func readsFromManyTasksAtOnce() async throws {
    let folder = try JournalFolder(journal.path)
    for index in 0..<500 { try journal.write(String(repeating: "\(index) ", count: index), to: "content/\(index).md") }
    let sizes = try await withThrowingTaskGroup(of: [Int].self) { group in
      for task in 0..<8 {
        group.addTask {
          try stride(from: task, to: 500, by: 8).map { index in
            let bytes = try folder.readFile("content/\(index).md")
            return bytes == Array(String(repeating: "\(index) ", count: index).utf8) ? 1 : 0
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(sizes == Array(repeating: 1, count: 500))
  }
}
