import Testing

@testable import Exports

private struct ByteCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let repaired: String
}

private let cases: [ByteCase] = [
  ByteCase(testDescription: "plain text stays", bytes: Array("<p>a &amp; b</p>".utf8), repaired: "<p>a &amp; b</p>"),
  ByteCase(testDescription: "letters of several bytes stay", bytes: Array("é 漢 🌱".utf8), repaired: "é 漢 🌱"),
  ByteCase(testDescription: "a control character is a blank", bytes: [0x61, 0x0B, 0x00, 0x62], repaired: "a  b"),
  ByteCase(testDescription: "tab, line feed and return stay", bytes: Array("a\t\n\rb".utf8), repaired: "a\t\n\rb"),
  ByteCase(testDescription: "a lone western byte is its letter", bytes: [0x63, 0xE9, 0x21], repaired: "cé!"),
  ByteCase(testDescription: "Windows' quotes", bytes: [0x93, 0x61, 0x94], repaired: "“a”"),
  ByteCase(testDescription: "a form that is too long", bytes: [0xC0, 0xAF], repaired: "À¯"),
  ByteCase(testDescription: "half of a pair", bytes: [0xED, 0xA0, 0x80], repaired: "í\u{A0}€"),
  ByteCase(testDescription: "no character at all", bytes: [0xEF, 0xBF, 0xBF], repaired: "ï¿¿"),
  ByteCase(testDescription: "a reference to a control character", bytes: Array("a&#11;b".utf8), repaired: "a     b"),
  ByteCase(testDescription: "the same in hexadecimal", bytes: Array("a&#x1F;b".utf8), repaired: "a      b"),
  ByteCase(
    testDescription: "other references stay", bytes: Array("&#8220;&#xA0;&#;&#z;".utf8),
    repaired: "&#8220;&#xA0;&#;&#z;"),
  ByteCase(testDescription: "an ampersand at the end", bytes: Array("a &".utf8), repaired: "a &"),
]

@Test(arguments: cases) private func repairsBytes(_ c: ByteCase) {
  var whole = XMLBytes(.utf8)
  #expect(String(decoding: whole.repaired(c.bytes, isLast: true), as: UTF8.self) == c.repaired)
}

@Test(arguments: cases) private func repairsTheSameCutAnywhere(_ c: ByteCase) {
  for cut in c.bytes.indices {
    var pieces = XMLBytes(.utf8)
    let out =
      pieces.repaired(Array(c.bytes[..<cut]), isLast: false) + pieces.repaired(Array(c.bytes[cut...]), isLast: true)
    #expect(String(decoding: out, as: UTF8.self) == c.repaired, "cut at \(cut)")
  }
}
