import Foundation
import Testing
import ZipReading

@Suite struct ZipReadingTests {
  /// Four files: `texts/a.txt` of 120 bytes, `b.txt` as it is, `fénix.txt`, and `zeros`, 100,000 of them in some 110 bytes.
  private static let archive = """
    UEsDBBQAAAAIAGKwe11ciYq8CwAAAHgAAAALAAAAdGV4dHMvYS50eHQrzy9KKVYopzsJAFBLAwQUAAAAAAAAACEAC/lDVgYAAAAGAAAABQAAAG
    IudHh0c3RvcmVkUEsDBBQAAAgIAGKwe10+jQQOBAAAAAIAAAAKAAAAZsOpbml4LnR4dDu8EgBQSwMEFAAAAAgAYrB7XX2VEdRyAAAAoIYBAAUA
    AAB6ZXJvc+3BMQEAAADCoPVPbQ0PoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIBXA1BLAQIUAxQAAAAIAGKwe11ciYq8CwAAAHgAAAALAAAAAAAAAAAAAACAAQAA
    AAB0ZXh0cy9hLnR4dFBLAQIUAxQAAAAAAAAAIQAL+UNWBgAAAAYAAAAFAAAAAAAAAAAAAACAATQAAABiLnR4dFBLAQIUAxQAAAgIAGKwe10+jQ
    QOBAAAAAIAAAAKAAAAAAAAAAAAAACAAV0AAABmw6luaXgudHh0UEsBAhQDFAAAAAgAYrB7XX2VEdRyAAAAoIYBAAUAAAAAAAAAAAAAAIABiQAA
    AHplcm9zUEsFBgAAAAAEAAQA1wAAAB4BAAAAAA==
    """

  /// One file, with its numbers where archives beyond 4 GB have them.
  private static let wideArchive = """
    UEsDBC0AAAAAAAAAAABJ4vvT//////////8HABQAYmlnLnR4dAEAEAADAAAAAAAAAAMAAAAAAAAAYmlnUEsBAi0ALQAAAAAAAAAAAEni+9P///
    ///////wcAHAAAAAAAAAAAAAAA/////2JpZy50eHQBABgAAwAAAAAAAAADAAAAAAAAAAAAAAAAAAAAUEsGBiwAAAAAAAAALQAtAAAAAAAAAAAA
    AQAAAAAAAAABAAAAAAAAAFEAAAAAAAAAPAAAAAAAAABQSwYHAAAAAI0AAAAAAAAAAQAAAFBLBQYAAAAA////////////////AAA=
    """

  private static func bytes(_ text: String) throws -> [UInt8] {
    try Array(#require(Data(base64Encoded: text.filter { !$0.isWhitespace })))
  }

  /// Runs `body` with the path of a file of these bytes.
  private static func with<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString).zip")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  @Test func readsPackedAndPlainFiles() throws {
    try Self.with(Self.bytes(Self.archive)) { path in
      let archive = try ZipArchive(path)
      #expect(archive.entries.map(\.name) == ["texts/a.txt", "b.txt", "fénix.txt", "zeros"])
      #expect(archive.entries.map(\.size) == [120, 6, 2, 100_000])
      let words = try archive.contents(of: #require(archive["texts/a.txt"]), limit: 1000)
      #expect(String(decoding: words, as: UTF8.self) == String(repeating: "words ", count: 20))
      #expect(try archive.contents(of: #require(archive["b.txt"]), limit: 6) == Array("stored".utf8))
    }
  }

  @Test func readsNumbersOfEightBytes() throws {
    try Self.with(Self.bytes(Self.wideArchive)) { path in
      let archive = try ZipArchive(path)
      #expect(try archive.contents(of: #require(archive["big.txt"]), limit: 10) == Array("big".utf8))
    }
  }

  @Test func refusesABomb() throws {
    try Self.with(Self.bytes(Self.archive)) { path in
      let archive = try ZipArchive(path)
      let zeros = try #require(archive["zeros"])
      #expect(throws: ZipFault.tooBig("zeros", limit: 99_999)) { try archive.contents(of: zeros, limit: 99_999) }
    }
  }

  /// The list says 100 bytes, and there are more.
  @Test func refusesABombThatHidesItsSize() throws {
    var bytes = try Self.bytes(Self.archive)
    let size: [UInt8] = [0xA0, 0x86, 0x01, 0x00]
    for index in bytes.indices.dropLast(4) where bytes[index..<(index + 4)].elementsEqual(size) {
      bytes.replaceSubrange(index..<(index + 4), with: [100, 0, 0, 0])
    }
    try Self.with(bytes) { path in
      let archive = try ZipArchive(path)
      let zeros = try #require(archive["zeros"])
      #expect(zeros.size == 100)
      #expect(throws: ZipFault.tooBig("zeros", limit: 1000)) { try archive.contents(of: zeros, limit: 1000) }
    }
  }

  @Test(arguments: ["../a", "a/../../b", "/etc/a", "C:/a", "a/./b", "", "a\u{7}b"]) func namesThatLeadOutAreToldApart(
    _ name: String
  ) throws {
    var bytes = try Self.bytes(Self.archive)
    let old = Array("texts/a.txt".utf8)
    let new = Array(name.utf8) + Array(repeating: UInt8(ascii: "x"), count: old.count - name.utf8.count)
    // A name of the same length keeps the archive's other numbers true.
    let padded = name.isEmpty ? Array(repeating: 0, count: old.count) : new
    for index in bytes.indices.dropLast(old.count) where bytes[index..<(index + old.count)].elementsEqual(old) {
      bytes.replaceSubrange(index..<(index + old.count), with: padded)
    }
    try Self.with(bytes) { path in
      let entry = try #require(ZipArchive(path).entries.first)
      #expect(!entry.isSafe)
    }
  }

  @Test func whatIsNotAsPackedIsAFault() throws {
    var bytes = try Self.bytes(Self.archive)
    let place = try #require(bytes.firstRange(of: Array("stored".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "S")
    try Self.with(bytes) { path in
      let archive = try ZipArchive(path)
      let entry = try #require(archive["b.txt"])
      #expect(throws: ZipFault.wrongSum("b.txt")) { try archive.contents(of: entry, limit: 100) }
    }
  }

  @Test func otherFilesAreNoArchives() throws {
    #expect(throws: ZipFault.notZip) { try Self.with(Array("words".utf8)) { _ = try ZipArchive($0) } }
    #expect(throws: ZipFault.notZip) { try Self.with([]) { _ = try ZipArchive($0) } }
    #expect(throws: ZipFault.notZip) { _ = try ZipArchive(NSTemporaryDirectory()) }
    #expect(throws: ZipFault.unreadable("No such file or directory")) { _ = try ZipArchive("/nowhere/a.zip") }
  }

  /// Cut off anywhere, an archive is read or refused.
  @Test func archivesThatAreCutOff() throws {
    for whole in [try Self.bytes(Self.archive), try Self.bytes(Self.wideArchive)] {
      for count in stride(from: 0, to: whole.count, by: 3) {
        for bytes in [Array(whole.prefix(count)), Array(whole.suffix(count))] {
          try Self.with(bytes) { path in
            guard let archive = try? ZipArchive(path) else { return }
            for entry in archive.entries { _ = try? archive.contents(of: entry, limit: 1_000_000) }
          }
        }
      }
    }
  }
}
