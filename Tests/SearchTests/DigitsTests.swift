import Testing
@testable import Search

struct DigitsTests {
  @Test func numbersComeBack() {
    let numbers = Array(0...70) + [1_023, 1_024, 32_767, 32_768, 1 << 30]
    var bytes: [UInt8] = []
    for number in numbers { Digits.append(number, to: &bytes) }
    var place = 0
    #expect(numbers.map { _ in Digits.read(bytes, at: &place) } == numbers)
    #expect(place == bytes.count)
  }

  @Test func signsNeedNoEscaping() {
    let signs = (0..<64).map { Digits.sign($0) }
    #expect(Set(signs).count == 64)
    #expect(signs.allSatisfy { (0x21..<0x7F).contains($0) && !"\"\\".utf8.contains($0) })
  }

  @Test(arguments: [([], ""), ([0], "("), ([0, 1, 33], "()H)"), ([5], "-")] as [([Int], String)])
  func listsAreDistances(documents: [Int], text: String) {
    #expect(PostingList.text(of: documents) == text)
  }

  @Test func scriptTextIsEscaped() {
    var out: [UInt8] = []
    ScriptText.append("a\"b\\c\nd\te\u{2028}é", to: &out)
    #expect(String(decoding: out, as: UTF8.self) == "\"a\\\"b\\\\c\\nd e\u{2028}é\"")
  }

  /// Eight bytes are looked at together: each sign is found wherever it is among them, and next to those that only look like it.
  @Test(arguments: ["\"", "\\", "\n", "\t", "\u{1}", "\u{1F}"], ["a", "!", "\u{7F}", "é", "\u{2028}"])
  func scriptTextIsEscapedAtEachPlace(_ sign: String, _ neighbour: String) {
    let escaped = ["\"": "\\\"", "\\": "\\\\", "\n": "\\n"][sign] ?? " "
    for place in 0...17 {
      let (before, after) = (
        String(repeating: neighbour, count: place), String(repeating: neighbour, count: 17 - place)
      )
      var out: [UInt8] = []
      ScriptText.append(before + sign + after + sign, to: &out)
      #expect(String(decoding: out, as: UTF8.self) == "\"\(before)\(escaped)\(after)\(escaped)\"")
    }
  }
}
