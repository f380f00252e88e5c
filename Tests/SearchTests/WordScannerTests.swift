import Testing
@testable import Search

/// What a text's words are looked up as; `templates/assets/search.js` must agree.
struct WordScannerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, text: String, words: [String]
    init(_ why: String, _ text: String, _ words: [String]) {
      (testDescription, self.text, self.words) = (why, text, words)
    }
  }

  @Test(arguments: [
    Case("capitals and digits", "Grade 7 at Oak", ["grade", "7", "at", "oak"]),
    Case("signs end words", "self-aware, co/teach", ["self", "aware", "co", "teach"]),
    Case("apostrophes end words, straight or curly", "don't don’t l’école", ["don", "t", "don", "t", "l", "ecole"]),
    Case("accents, composed or not", "École e\u{301}te\u{301} Ångström", ["ecole", "ete", "angstrom"]),
    Case("letters that stand for two", "Straße Ærø œuvre Łódź", ["strasse", "aero", "oeuvre", "lodz"]),
    Case("Greek: accents, final sigma", "Σχολείο τους ΛΌΓΟΣ ᾄδω", ["σχολειο", "τουσ", "λογοσ", "αδω"]),
    Case("Cyrillic", "Ёлка Йод", ["елка", "иод"]),
    Case("Vietnamese", "Tiếng Việt", ["tieng", "viet"]),
    Case("Arabic: vowel signs, stretching, forms of alef", "مُعَلِّم مـدرسة أحمد", ["معلم", "مدرسه", "احمد"]),
    Case("Hebrew without points", "שָׁלוֹם", ["שלום"]),
    Case("Han and kana: each letter a word", "学校の教師 A", ["学", "校", "の", "教", "師", "a"]),
    Case("a word against a letter of such a script", "ab学cd", ["ab", "学", "cd"]),
    Case("Thai", "ครู", ["ค", "ร", "ู"]),
    Case("Korean words stay whole", "학교 교사", ["학교", "교사"]),
    Case("Devanagari keeps its vowel signs", "शिक्षक", ["शिक्षक"]),
    Case("emoji and signs are no words", "👍 → ✓ ½", ["½"]),
    Case("nothing", " … ", []),
  ])
  func findsAndFoldsWords(_ c: Case) {
    #expect(words(of: c.text).map { Array($0.utf8) } == c.words.map { Array($0.utf8) }, "\(words(of: c.text))")
  }

  @Test func passesOverEndlessWords() {
    let (just, long) = (String(repeating: "a", count: 64), String(repeating: "b", count: 65))
    let wide = String(repeating: "ж", count: 400)
    #expect(words(of: "x \(just) \(long) \(wide) y") == ["x", just, "y"])
  }

  @Test func tableSaysWhatDecomposingSays() {
    // Swift holds a letter and its decomposition equal: with each accent one after the other, the letter must come back.
    let accents = (0x300...0x345).compactMap { Unicode.Scalar($0 as UInt32) }
    var folded = 0
    for value in (0xC0 as UInt32)..<0x2000 {
      guard let plain = AccentTable.letter(value), plain != 0, let scalar = Unicode.Scalar(value),
        let letter = Unicode.Scalar(UInt32(plain)), scalar.properties.lowercaseMapping.unicodeScalars.count == 1,
        scalar.properties.lowercaseMapping != String(letter)
      else { continue }
      folded += 1
      let small = scalar.properties.lowercaseMapping
      let one = accents.contains { small == "\(letter)\($0)" }
      let two = one || accents.contains { a in accents.contains { b in small == "\(letter)\(a)\(b)" } }
      // At most three stand on one letter: an alpha of old Greek.
      #expect(two || value >= 0x1F00, "U+\(String(value, radix: 16)) \(scalar) \(letter)")
    }
    #expect(folded > 500)
  }

  private func words(of text: String) -> [String] {
    var (text, found): (String, [String]) = (text, [])
    text.withUTF8 { WordScanner.eachWord(in: $0) { word, _ in found.append(String(decoding: word, as: UTF8.self)) } }
    return found
  }
}
