import Testing

@testable import Markdown

@Suite struct WordCounterTests {
  /// Texts of every length and mixture, so that each way through the sixteen bytes at a time is taken.
  @Test(arguments: 1..<200)
  func countsWhatStandsBetweenSpaces(length: Int) {
    let words = ["a", "it’s", "école", "—", "well-known", "uncharacteristically", "“quoted”", "…", "x\u{2014}y", "ok"]
    var text = ""
    var expected = 0
    for index in 0..<length {
      let word = words[(index * index + length) % words.count]
      if word != "—", word != "…" { expected += 1 }
      text += word + String(repeating: " ", count: 1 + (index * length) % 3)
    }
    var counter = WordCounter()
    counter.count(Array(text.utf8)[...])
    #expect(counter.count == expected)
  }

  @Test func goesOnOverPieces() {
    let text = Array("one two three four five six seven eight nine ten".utf8)
    for cut in 0...text.count {
      var counter = WordCounter()
      counter.count(text[..<cut])
      counter.count(text[cut...])
      #expect(counter.count == 10, "cut at \(cut)")
    }
  }

  @Test func countsManyWordsInOneText() {
    var counter = WordCounter()
    counter.count(
      Array(repeating: UInt8(ascii: "a"), count: 1) + Array(String(repeating: " b", count: 10_000).utf8)[...])
    #expect(counter.count == 10_001)
  }
}
