import Foundation
import TestSupport
import Testing
@testable import Disk

@Suite struct FileSumTests {
  /// - Source: FIPS 180-4's examples and NIST's test vectors for SHA-256.
  @Test(arguments: [
    ("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func isSHA256(_ text: String, _ count: Int, _ expected: String) throws {
    let bytes = Array(String(repeating: text, count: count).utf8)
    var written: [UInt8] = []
    FileSum(of: bytes).write(into: &written)
    #expect(String(decoding: written, as: UTF8.self) == "\(expected) \(bytes.count)")
  }

  @Test(arguments: [1, 63, 64, 65, 300_000]) func partsMakeTheSameSum(_ part: Int) {
    let bytes = (0..<300_001).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var summing = FileSum.Summing()
    for start in stride(from: 0, to: bytes.count, by: part) {
      bytes[start..<min(start + part, bytes.count)].withUnsafeBytes { summing.add($0) }
    }
    #expect(summing.sum == FileSum(of: bytes))
  }
}

@Suite struct ManifestTests {
  private static let mark = SiteMark(
    audience: "staff", title: "Notes\nfrom \u{2028}Alder", address: "https://a.example/")
  private static let list = Manifest(
    sorted: ["a b/é.html", "index.html", "z"], sums: [FileSum(of: [1]), nil, FileSum(of: [])], mark: mark)

  @Test func isReadAsItWasWritten() {
    let read = Manifest(parsing: Self.list.bytes)
    #expect(read.paths == Self.list.paths && read.sums == Self.list.sums)
    #expect(read.mark == SiteMark(audience: "staff", title: "Notes from \u{2028}Alder", address: "https://a.example/"))
    #expect(read.bytes == Manifest(parsing: read.bytes).bytes)
  }

  struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (String) -> String
    let paths: [String]
  }

  @Test(arguments: [
    Damage(
      testDescription: "cut off in a sum", change: { String($0.prefix($0.count - 40)) },
      paths: ["a b/é.html", "index.html"]),
    Damage(
      testDescription: "digits that are none", change: { $0.replacing("- - index", with: "zz 99x index") },
      paths: ["a b/é.html", "index.html", "z"]),
    Damage(
      testDescription: "a path that leads out", change: { $0.replacing("index.html", with: "../index.html") },
      paths: ["a b/é.html", "z"]),
    Damage(
      testDescription: "Daybook's own", change: { $0.replacing("index.html", with: ".daybook/lock") },
      paths: ["a b/é.html", "z"]),
    Damage(
      testDescription: "out of order, and twice", change: { $0 + "- - index.html\n- - 404.html\n" },
      paths: ["404.html", "a b/é.html", "index.html", "z"]),
    Damage(testDescription: "nothing at all", change: { _ in "" }, paths: []),
    Damage(
      testDescription: "paths alone, as earlier versions wrote it", change: { _ in "# The files.\nindex.html\na\n" },
      paths: ["a", "index.html"]),
  ])
  func readsWhatIsWholeOfADamagedList(_ damage: Damage) {
    let text = damage.change(String(decoding: Self.list.bytes, as: UTF8.self))
    let read = Manifest(parsing: Array(text.utf8))
    #expect(read.paths == damage.paths)
    #expect(read.sums.isEmpty || read.sums.count == read.paths.count)
  }
}

/// The list says what each file holds, whatever was there before.
@Suite struct FileListTests {
  let journal: DiskFolder
  init() throws {
    journal = try DiskFolder(["content/media/long.mp3": String(repeating: "la ", count: 200_000)])
    try build(["index.html": "old", "a/index.html": "a"])
  }

  /// A build that also copies a file of the journal, and may go by what was noted of the last one.
  private func build(_ files: KeyValuePairs<String, String>, noted: String? = nil) throws {
    let output = try journal.openOutput()
    let media = SiteFile(path: "media/long.mp3", source: "content/media/long.mp3")
    let writer = try output.plan(files.map { SiteFile(path: $0.key, source: "s") } + [media])
    for file in files { _ = try writer.write(file.key, Array(file.value.utf8)) }
    _ = try writer.copy("content/media/long.mp3", of: JournalFolder(journal.path), to: files.count)
    _ = try writer.finish()
  }

  private func expectRightSums() throws {
    let list = Manifest(parsing: Array(try #require(journal.text("output/.daybook/manifest")).utf8))
    #expect(list.sums.count == list.paths.count)
    for (path, sum) in zip(list.paths, list.sums) {
      let bytes = try #require(FileManager.default.contents(atPath: journal("output/" + path)))
      #expect(sum == FileSum(of: Array(bytes)), "\(path)")
    }
  }

  @Test func afterAFirstBuild() throws { try expectRightSums() }

  @Test func afterAChange() throws {
    try build(["index.html": "new", "a/index.html": "a", "b.html": "b"])
    try expectRightSums()
    try build(["b.html": "b", "a": "a file where a folder was"])
    try expectRightSums()
  }

  /// As after a restored copy of the site that came without its list.
  @Test func afterFilesThatCameByAnotherWay() throws {
    try journal.write("new", to: "output/index.html")
    try build(["index.html": "new", "a/index.html": "a"])
    try expectRightSums()
  }

  @Test func afterAListWithWrongSums() throws {
    let text = try #require(journal.text("output/.daybook/manifest"))
    try journal.write(text.replacing(/[0-9a-f]{8} 1 a/, with: "00000000 1 a"), to: "output/.daybook/manifest")
    try build(["index.html": "old", "a/index.html": "a"])
    try expectRightSums()
  }

  @Test func sumsAreTakenOverOnlyFromASiteThatIsAsItWasLeft() async throws {
    func known(_ noted: String?) async throws -> FileSum? {
      let output = try journal.openOutput()
      await output.recognise(noted, jobs: 2)
      return output.knownSum(of: "a/index.html")
    }
    let noted = try await {
      let output = try journal.openOutput()
      return await output.fingerprint(of: output.manifest, jobs: 1)?.description
    }()
    #expect(noted != nil)
    #expect(try await known(noted) == FileSum(of: Array("a".utf8)))
    for other in [nil, "another"] { #expect(try await known(other) == nil) }
    try journal.write("b", to: "output/a/index.html")
    #expect(try await known(noted) == nil, "a page was changed")
  }
}

@Suite struct MachineFolderTests {
  let disk: DiskFolder
  init() throws { disk = try DiskFolder(["daybook.yml": "title: J\n"]) }

  @Test func keepsItselfOutOfGit() throws {
    let machine = MachineFolder(of: try JournalFolder(disk.path))
    machine.write([1], to: "stamps/a")
    machine.write([2], to: "stamps/a")
    machine.write([3], to: "notes")
    #expect(try disk.tree(".daybook") == [".gitignore", "notes", "stamps/", "stamps/a"])
    #expect(disk.text(".daybook/.gitignore") == "*\n")
    #expect(machine.contents(of: "stamps/a") == [2] && machine.files(in: "stamps") == ["stamps/a"])
    machine.remove("stamps/a")
    #expect(machine.contents(of: "stamps/a") == nil && machine.files(in: "none").isEmpty)
  }

  @Test func failsInSilenceWhereItHasNoPlace() throws {
    try disk.write("a file", to: ".daybook")
    let machine = MachineFolder(of: try JournalFolder(disk.path))
    machine.write([1], to: "stamps/a")
    #expect(machine.contents(of: "stamps/a") == nil && disk.text(".daybook") == "a file")
  }

  @Test func followsNoLink() throws {
    try disk.makeFolder("site")
    try disk.link(".daybook", to: "site")
    MachineFolder(of: try JournalFolder(disk.path)).write([1], to: "notes")
    #expect(try disk.tree("site").isEmpty)
  }
}
