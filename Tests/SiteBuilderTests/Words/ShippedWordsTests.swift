import DefaultTheme
import Diagnostics
import Foundation
import Testing
import Localization
@testable import SiteAssembly

@Suite struct ShippedWordsTests {
  @Test(arguments: ShippedWords.languages) func areRightAndComplete(_ language: String) throws {
    #expect(try ShippedWords.problems(of: language) == [])
    let english = try ShippedWords.words(of: "en").list.words
    let words = try ShippedWords.words(of: language).list.words
    #expect(english.count > 300)
    #expect(Set(english.keys).subtracting(words.keys) == [])
  }

  /// A word that is the same in two languages is mostly one that nobody has translated.
  @Test(arguments: ["es", "fr", "de", "ar"]) func areTranslated(_ language: String) throws {
    let same: Set = [
      // Of the same spelling: Person, Name, Team, Plan, Vision, Source, Question, Page, Notes, Mentions, Important, Tip …
      "person", "name", "team", "teams", "plan", "vision", "source", "sources", "question", "questions", "page",
      "notes", "mentions", "mentions_of", "important", "video", "series", "date", "date_short", "month_of_year",
      "semicolon", "comma", "colon", "term_of_year", "level_theme_title", "question_answered", "feed_atom",
      "feed_json", "page_of", "months", "months_short", "danger",
    ]
    let english = try ShippedWords.words(of: "en").list.words
    let words = try ShippedWords.words(of: language).list.words
    for (name, word) in english where !same.contains(name) { #expect(words[name] != word, "\(name)") }
  }

  @Test func theProgramAsksForNoWordThatIsMissing() throws {
    let english = try ShippedWords.words(of: "en").list
    for word in StringKey.allCases { #expect(english[word.name] != nil, "\(word.name)") }
  }

  /// Translators should not work for nothing.
  @Test func everyWordIsUsed() throws {
    let english = try ShippedWords.words(of: "en").list.words
    var used = Set(StringKey.allCases.map(\.name) + ["months", "months_short"])
    for file in defaultThemeFiles where file.path.hasSuffix(".mustache") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for tag in text.matches(of: #/\{\{[#&]?(?:t|own)\.([a-z_]+)/#) { used.insert(String(tag.1)) }
    }
    #expect(Set(english.keys).subtracting(used) == [])
  }

  struct CountCase: Sendable, CustomTestStringConvertible {
    let language: String, posts: KeyValuePairs<Int, String>
    var testDescription: String { language }
  }

  @Test(arguments: [
    CountCase(language: "en", posts: [0: "0 posts", 1: "1 post", 2: "2 posts"]),
    CountCase(language: "es", posts: [0: "0 entradas", 1: "1 entrada", 21: "21 entradas"]),
    CountCase(language: "fr", posts: [0: "0 article", 1: "1 article", 2: "2 articles"]),
    CountCase(language: "de", posts: [0: "0 Beiträge", 1: "1 Beitrag", 101: "101 Beiträge"]),
    CountCase(
      language: "ar",
      posts: [
        0: "لا مقالات", 1: "مقال واحد", 2: "مقالان", 3: "3 مقالات", 11: "11 مقالًا", 100: "100 مقال", 103: "103 مقالات",
      ]),
  ])
  func countPosts(_ c: CountCase) throws {
    let words = try ShippedWords.words(of: c.language)
    for (number, text) in c.posts { #expect(Array(words.counted(.postsCount, number).utf8) == Array(text.utf8)) }
  }

  struct JoinCase: Sendable, CustomTestStringConvertible {
    let language: String, names: [String], text: String
    var testDescription: String { "\(language): \(names)" }
  }

  @Test(arguments: [
    JoinCase(language: "en", names: ["A"], text: "A"),
    JoinCase(language: "en", names: ["A", "B", "C"], text: "A, B and C"),
    JoinCase(language: "es", names: ["Confianza", "Identidad"], text: "Confianza e Identidad"),
    JoinCase(language: "es", names: ["Nieve", "Hielo"], text: "Nieve y Hielo"),
    JoinCase(language: "es", names: ["Padres", "Hijos"], text: "Padres e Hijos"),
    JoinCase(language: "es", names: ["Ayer", "Hoy"], text: "Ayer y Hoy"),
    JoinCase(language: "fr", names: ["A", "B"], text: "A et B"),
    JoinCase(language: "de", names: ["A", "B"], text: "A und B"),
    JoinCase(language: "ar", names: ["الثقة", "الوقت", "الحوار"], text: "الثقة، الوقت والحوار"),
  ])
  func joinNames(_ c: JoinCase) throws {
    #expect(try ShippedWords.words(of: c.language).joined(c.names) == c.text)
  }
}
