import Exports
import Foundation
import TestDocuments
import Testing
import WordReading

@Suite struct DamagedWordTests {
  struct Format: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let format: WordFault.OtherFormat
  }

  static let formats = [
    Format(
      testDescription: "Word's format until 2003",
      bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600), format: .oldWord),
    Format(testDescription: "PDF", bytes: Array("%PDF-1.7\n%".utf8), format: .pdf),
    Format(testDescription: "RTF", bytes: Array("{\\rtf1\\ansi x}".utf8), format: .richText),
    Format(testDescription: "a web page", bytes: Array("<!DOCTYPE html><p>x".utf8), format: .webPage),
    Format(testDescription: "plain text", bytes: Array("Dear all,\n".utf8), format: .plainText),
    Format(testDescription: "nothing", bytes: [], format: .unknown),
    Format(
      testDescription: "LibreOffice's own format", bytes: zip(["mimetype", "content.xml"]), format: .openDocument),
    Format(
      testDescription: "slides", bytes: zip(["[Content_Types].xml", "ppt/presentation.xml"]), format: .otherOffice),
  ]

  private static func zip(_ names: [String]) -> [UInt8] {
    var zip = ZipMaker()
    for name in names { zip.add(name, Array("<x/>".utf8)) }
    return zip.archive
  }

  @Test(arguments: formats) func namesOtherFormats(_ format: Format) {
    #expect(throws: WordFault.otherFormat(format.format)) { try TestDocument.read(format.bytes) }
  }

  @Test func aBombOfEntitiesIsRefused() {
    var zip = ZipMaker()
    zip.add("word/document.xml", Array("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>".utf8))
    #expect(throws: WordFault.xml(.entities(line: 1), part: "word/document.xml")) { try TestDocument.read(zip.archive) }
  }

  @Test func deepTablesCostNoStack() throws {
    let open = String(repeating: "<w:tbl><w:tr><w:tc>", count: 5_000)
    let close = String(repeating: "</w:tc></w:tr></w:tbl>", count: 5_000)
    _ = try TestDocument(body: open + paragraph("words") + close).read()
    let controls =
      String(repeating: "<w:ins>", count: 20_000) + run("words") + String(repeating: "</w:ins>", count: 20_000)
    _ = try TestDocument(body: "<w:p>\(controls)</w:p>").read()
  }

  /// Whatever is wrong with a file, it is read or refused. `MUTATED_DOCUMENTS` says how many are tried.
  @Test func mutatedDocumentsNeitherTrapNorHang() {
    let all =
      WordReadingTests.words + WordReadingTests.lists + WordReadingTests.links + WordReadingTests.tables
      + WordReadingTests.unseen
    let whole = WordReadingTests.document(all.map(\.body).joined())
    let count = ProcessInfo.processInfo.environment["MUTATED_DOCUMENTS"].flatMap(Int.init) ?? 60
    var read = 0
    for seed in 1...count {
      var mutation = Mutation(seed: UInt64(seed))
      var document = whole
      // Damage to the archive is seen by its sums; damage to what is in it goes on to the parts.
      if seed.isMultiple(of: 3) {
        if (try? TestDocument.read(mutation.changed(document.archive))) != nil { read += 1 }
        continue
      }
      document.body = mutation.changed(document.body)
      document.styles = mutation.changed(document.styles)
      document.numbering = mutation.changed(document.numbering)
      document.relations = mutation.changed(document.relations)
      if (try? document.read()) != nil { read += 1 }
    }
    #expect(read > 0)
  }
}

/// The same changes for the same seed.
private struct Mutation {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % count
  }

  mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(6) where bytes.count > 300 {
      let index = below(bytes.count)
      switch below(4) {
      case 0: bytes[index] = UInt8(below(256))
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(UInt8(below(256)), at: index)
      default: bytes.removeLast(below(200))
      }
    }
    return bytes
  }

  /// Takes elements away, doubles them and puts others in their place, so that the XML mostly remains one.
  mutating func changed(_ xml: String) -> String {
    var parts = xml.split(separator: "<").map { "<" + $0 }
    for _ in 0...below(12) {
      let index = below(parts.count)
      let other = parts[below(parts.count)]
      guard parts[index].hasSuffix("/>") else { continue }
      switch below(4) {
      case 0: parts[index] = ""
      case 1: parts[index] += parts[index]
      case 2:
        parts[index] = parts[index].replacing(
          #/"[^"]*"/#, with: ["\"\"", "\"-1\"", "\"99999999999999999999\"", "\"a\""][below(4)])
      default: if other.hasSuffix("/>") { parts[index] = other }
      }
      if below(60) == 0 { parts[index] += "<" }
    }
    return parts.joined()
  }
}
