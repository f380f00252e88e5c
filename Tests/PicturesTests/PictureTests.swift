import Foundation
import TestSupport
import Testing
@testable import Pictures

/// What must hold of every format.
@Suite struct PictureTests {
  @Test func everyFixtureIsTested() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasSuffix(".md") }
    #expect(files.sorted() == DirtyPicture.all.map(\.name).sorted())
    // Fixtures without the word would prove nothing.
    let dirty = try DirtyPicture.all.filter { try $0.bytes().holds(DirtyPicture.canary) }
    #expect(dirty.count >= 16)
  }

  @Test(arguments: DirtyPicture.all) func leavesOnlyWhatIsShown(_ dirty: DirtyPicture) throws {
    let bytes = try dirty.bytes()
    let head = Array(bytes.prefix(PictureFormat.headLength))
    #expect(try PictureFormat.of(file: dirty.name, beginning: head) == dirty.format)
    let picture = try Picture(cleaning: bytes, as: dirty.format)
    #expect(!picture.bytes.holds(DirtyPicture.canary))
    for word in ["http://ns.adobe.com", "Photoshop", "GPS", "2025:01:01", "tEXt", "iTXt", "zTXt", "tIME", "ftyp"] {
      #expect(!picture.bytes.holds(word), "\(word)")
    }
    #expect(picture.size == dirty.size)
    #expect(picture.isAnimated == dirty.isAnimated)
    #expect(try Picture(cleaning: picture.bytes, as: dirty.format).bytes == picture.bytes, "clean is clean")
  }

  @Test(arguments: DirtyPicture.all) func aPictureCutAnywhereIsRefusedOrClean(_ dirty: DirtyPicture) throws {
    let bytes = try dirty.bytes()
    for length in stride(from: 0, to: bytes.count, by: bytes.count > 3_000 ? 7 : 1) {
      guard let picture = try? Picture(cleaning: Array(bytes[..<length]), as: dirty.format) else { continue }
      // Only what follows the picture's end may be missing.
      #expect(picture.bytes == (try Picture(cleaning: bytes, as: dirty.format)).bytes, "cut at \(length)")
    }
  }

  @Test(arguments: DirtyPicture.all) func aWrongByteLetsNothingPass(_ dirty: DirtyPicture) throws {
    var random = SeededGenerator(seed: UInt64(dirty.name.utf8.reduce(7) { $0 * 31 & 0xFFFF + Int($1) }))
    let bytes = try dirty.bytes()
    for offset in stride(from: 0, to: bytes.count, by: bytes.count > 3_000 ? 5 : 1) {
      var wrong = bytes
      wrong[offset] ^= UInt8.random(in: 1...255, using: &random)
      guard let picture = try? Picture(cleaning: wrong, as: dirty.format) else { continue }
      #expect(!picture.bytes.holds(DirtyPicture.canary), "byte \(offset): \(wrong[offset])")
    }
  }

  @Test(arguments: PictureFormat.allCases) func anyBytesAreReadWithoutATrap(_ format: PictureFormat) throws {
    var random = SeededGenerator(seed: 11)
    let heads = try DirtyPicture.all.filter { $0.format == format }.map { try $0.bytes() }
    for _ in 0..<2_000 {
      let start = heads.randomElement(using: &random) ?? []
      var bytes = Array(start.prefix(Int.random(in: 0...200, using: &random)))
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        bytes.append(
          [0, 0xFF, 0xD8, 0xD9, 0xDA, 0x2C, 0x21, UInt8.random(in: 0...255, using: &random)]
            .randomElement(using: &random) ?? 0)
      }
      _ = try? Picture(cleaning: bytes, as: format)
    }
  }

  @Test func aPictureOfManyMegabytesIsRefused() {
    let bytes = [UInt8](repeating: 0, count: Picture.mostBytes + 1)
    #expect(throws: PictureFault.tooLarge(megabytes: 64)) { try Picture(cleaning: bytes, as: .gif) }
  }
}
