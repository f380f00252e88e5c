import Diagnostics
import FrontMatter
import Testing

struct DecodingCase: Sendable, CustomTestStringConvertible {
  let testDescription: String, bytes: [UInt8], result: String

  init(_ why: String, _ bytes: [UInt8], _ result: String) {
    (testDescription, self.bytes, self.result) = (why, bytes, result)
  }
}

private let utf8Hint = "save the file again as UTF-8"

@Test(arguments: [
  DecodingCase("nothing", [], ""),
  DecodingCase("ASCII", Array("a long line of letters\n".utf8), "a long line of letters\n"),
  DecodingCase("UTF-8", Array("\u{E9}\u{5B66}\u{1F914}".utf8), "\u{E9}\u{5B66}\u{1F914}"),
  DecodingCase("a byte order mark", [0xEF, 0xBB, 0xBF, 0x61], "a"),
  DecodingCase("UTF-16, little end first", [0xFF, 0xFE, 0x61, 0, 0xE9, 0, 0x3E, 0xD8, 0x14, 0xDD], "a\u{E9}\u{1F914}"),
  DecodingCase("UTF-16, big end first", [0xFE, 0xFF, 0, 0x61, 0, 0xE9], "a\u{E9}"),
  DecodingCase(
    "UTF-16 cut off", [0xFF, 0xFE, 0x61, 0, 0x0A],
    "f.md:1:2: error: the file is in UTF-16, and it's damaged here; \(utf8Hint)"),
  DecodingCase(
    "half a pair", [0xFF, 0xFE, 0x0A, 0, 0x3E, 0xD8, 0x61, 0],
    "f.md:2:1: error: the file is in UTF-16, and it's damaged here; \(utf8Hint)"),
  DecodingCase(
    "NUL in UTF-16", [0xFF, 0xFE, 0x61, 0, 0, 0],
    "f.md:1:2: error: the file contains a NUL byte, so it isn't plain text; save the file again as plain text in UTF-8"
  ),
  DecodingCase("UTF-32", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "f.md:1:1: error: the file is in UTF-32; \(utf8Hint)"),
  DecodingCase(
    "UTF-32, big end first", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], "f.md:1:1: error: the file is in UTF-32; \(utf8Hint)"),
  DecodingCase(
    "Latin-1", Array("title: caf".utf8) + [0xE9, 0x0A],
    "f.md:1:11: error: the byte E9 is not UTF-8 text; \(utf8Hint)"),
  DecodingCase(
    "Latin-1 on the third line", Array("a\r\nb\n".utf8) + [0x63, 0xE9],
    "f.md:3:2: error: the byte E9 is not UTF-8 text; \(utf8Hint)"),
  DecodingCase(
    "a stray byte far on", Array(repeating: 0x61, count: 99) + [0x80],
    "f.md:1:100: error: the byte 80 is not UTF-8 text; \(utf8Hint)"),
  DecodingCase("an overlong slash", [0xC0, 0xAF], "f.md:1:1: error: the byte C0 is not UTF-8 text; \(utf8Hint)"),
  DecodingCase(
    "an overlong letter of three", [0xE0, 0x80, 0xAF],
    "f.md:1:1: error: the byte E0 is not UTF-8 text; "
      + "\(utf8Hint)"),
  DecodingCase(
    "half a pair in UTF-8", [0xED, 0xA0, 0x80], "f.md:1:1: error: the byte ED is not UTF-8 text; \(utf8Hint)"),
  DecodingCase(
    "above the last character", [0xF4, 0x90, 0x80, 0x80],
    "f.md:1:1: error: the byte F4 is not UTF-8 text; \(utf8Hint)"),
  DecodingCase("cut off", [0x61, 0xE5, 0xAD], "f.md:1:2: error: the byte E5 is not UTF-8 text; \(utf8Hint)"),
  DecodingCase(
    "NUL", Array("ab\ncdefghijklmn".utf8) + [0] + Array("opqrstuvw".utf8),
    "f.md:2:13: error: the file contains a NUL byte, so it isn't plain text; save the file again as plain text in UTF-8"
  ),
])
func decodesOrRefusesBytes(_ c: DecodingCase) {
  #expect(decoded(c.bytes) == Array(c.result.utf8))
}

private func decoded(_ bytes: [UInt8]) -> [UInt8] {
  do throws(Diagnostic) { return try decodeText(bytes, file: "f.md") } catch { return Array(error.description.utf8) }
}

@Test func agreesWithSwiftOnEveryPairOfBytes() {
  var differences: [[UInt8]] = []
  for first in UInt8.min...UInt8.max {
    for second in UInt8.min...UInt8.max where first != 0 && second != 0 {
      let bytes: [UInt8] = [0x61, first, second, 0x80, 0x62]
      let isText = String(validating: bytes, as: UTF8.self) != nil
      if (decoded(bytes) == bytes) != isText { differences.append(bytes) }
    }
  }
  #expect(differences == [])
}
