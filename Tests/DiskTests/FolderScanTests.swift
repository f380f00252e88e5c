import Diagnostics
import Foundation
import TestSupport
import Testing
@testable import Disk

@Suite struct FolderScanTests {
  let journal: DiskFolder
  init() throws { journal = try DiskFolder() }

  private func scan(_ folders: [String] = ["content", "templates"]) throws -> (paths: [String], problems: [String]) {
    let found = try JournalFolder(journal.path).scan(folders)
    return (found.files.map(\.path), found.problems.map(\.description))
  }

  @Test func findsFilesInTheOrderOfTheirBytes() throws {
    for path in [
      "content/posts/b.md", "content/posts-old.md", "content/posts/a/index.md", "content/Z.md", "templates/é.html",
    ] {
      try journal.write("12345", to: path)
    }
    let found = try JournalFolder(journal.path).scan(["templates", "content"])
    #expect(found.problems.isEmpty)
    #expect(
      found.files
        == [
          "content/Z.md", "content/posts-old.md", "content/posts/a/index.md", "content/posts/b.md", "templates/é.html",
        ].map { FoundFile(path: $0, size: 5) })
  }

  @Test func findsNothingInAFolderThatIsMissing() throws {
    #expect(try scan() == ([], []))
  }

  @Test(arguments: [
    ".hidden/x.md", ".DS_Store", "x.md~", "#x.md#", "private/x.md", "posts/private/x.md", "Thumbs.db", "~$letter.docx",
    ".fog.md.swp", "desktop.ini",
  ])
  func passesOver(_ name: String) throws {
    try journal.write("x", to: "content/" + name)
    try journal.write("x", to: "content/kept.md")
    #expect(try scan().0 == ["content/kept.md"])
  }

  @Test func followsLinksToFilesOfTheJournal() throws {
    try journal.write("abc", to: "shared/logo.svg")
    try journal.link("content/media/logo.svg", to: "../../shared/logo.svg")
    let folder = try JournalFolder(journal.path)
    #expect(folder.scan(["content"]).files == [FoundFile(path: "content/media/logo.svg", size: 3)])
    #expect(try folder.readFile("content/media/logo.svg") == Array("abc".utf8))
  }

  @Test func refusesOtherLinks() throws {
    let outside = try DiskFolder(["x.md": "secret"])
    try journal.write("secret", to: "private/diary.md")
    try journal.link("content/a.md", to: outside("x.md"))
    try journal.link("content/b.md", to: "b.md")
    try journal.link("content/c.md", to: "gone.md")
    try journal.link("content/d.md", to: "../private/diary.md")
    let found = try scan()
    #expect(found.paths == [])
    let link = "error: this symbolic link leads"
    #expect(
      found.problems == [
        "content/a.md: \(link) out of the journal, to '\(try RealPath.of(outside("x.md")))'; put the actual file here",
        "content/b.md: \(link) to 'b.md', and back to itself; remove it, or put the actual file here",
        "content/c.md: \(link) to 'gone.md', which doesn't exist; remove it, or put the actual file here",
        "content/d.md: \(link) to 'private/diary.md', which is never read; "
          + "put the actual file here if it may be published",
      ])
    let folder = try JournalFolder(journal.path)
    for name in "abcd" { #expect(problems { _ = try folder.readFile("content/\(name).md") }.count == 1) }
  }

  @Test func refusesLinksToFolders() throws {
    try journal.write("x", to: "shared/x.md")
    try journal.link("content/posts", to: "../shared")
    try journal.link("content/round", to: "..")
    let found = try scan()
    #expect(found.paths == [])
    #expect(
      found.problems == [
        "content/posts: error: this symbolic link leads to the folder 'shared'; "
          + "put the actual folder here; Daybook follows links only to files",
        "content/round: error: this symbolic link leads to the folder '.'; "
          + "put the actual folder here; Daybook follows links only to files",
      ])
  }

  @Test func refusesAFolderWithThePostsEnding() throws {
    try journal.write("x", to: "content/posts/fog.md/fog.md")
    #expect(
      try scan() == (
        [],
        [
          "content/posts/fog.md: error: 'content/posts/fog.md' is a folder, not a text file; "
            + "remove '.md' from its name; if a post has its own folder, call the text 'index.md'"
        ]
      ))
  }

  @Test func refusesAFileInPlaceOfAFolder() throws {
    try journal.write("x", to: "content")
    #expect(
      try scan().problems == ["content: error: 'content' is a file, not a folder; rename it, then create the folder"])
  }

  @Test func showsNamesThatAreNoUTF8() throws {
    try journal.makeFolder("content")
    let name = Array(journal("content/caf").utf8).map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xE9), 0]
    let file = name.withUnsafeBufferPointer { fopen($0.baseAddress, "w") }
    try #require(file != nil)
    fclose(file)
    #expect(
      try scan() == (
        [],
        [
          #"content/caf\xE9: error: the name 'caf\xE9' isn't written in UTF-8; "#
            + "rename it; letters without accents always work"
        ]
      ))
  }

  @Test func waitsForNoPipe() throws {
    try journal.makeFolder("content")
    try #require(mkfifo(journal("content/pipe.md"), 0o644) == 0)
    #expect(
      try scan().problems == [
        "content/pipe.md: error: 'content/pipe.md' isn't a file but a device, pipe, or socket; "
          + "remove it, or move it out of the journal"
      ])
    #expect(problems { _ = try JournalFolder(journal.path).readFile("content/pipe.md") }.count == 1)
  }

  @Test func goesSixtyFourFoldersDeep() throws {
    let deep = "content/" + Array(repeating: "d", count: 64).joined(separator: "/")
    try journal.write("x", to: deep + "/x.md")
    #expect(try scan() == ([deep + "/x.md"], []))
    try journal.write("x", to: deep + "/e/x.md")
    #expect(
      try scan().problems == [
        "\(deep)/e: error: folders are nested more than 64 deep; move the inner ones up"
      ])
  }

  @Test func scansTenThousandFilesQuickly() throws {
    for index in 0..<10_000 {
      if index % 500 == 0 { try journal.makeFolder("content/posts/\(index / 500)") }
      fclose(fopen(journal("content/posts/\(index / 500)/2026-03-02-a-post-\(index).md"), "w"))
    }
    let folder = try JournalFolder(journal.path)
    var count = 0
    let time = ContinuousClock().measure { count = folder.scan(["content"]).files.count }
    #expect(count == 10_000 && time < .seconds(1))
  }
}
