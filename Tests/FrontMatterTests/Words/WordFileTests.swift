import Diagnostics
import Testing
import Localization
@testable import FrontMatter

@Suite struct WordFileTests {
  private static let english = """
    skip: Skip to the content
    page_of: Page {number} of {total}
    posts: {one: "1 post", other: "{count} posts"}
    all_posts: {one: "{count} in {list}", other: "{count} in {list}"}
    comma: ", "
    months: [a, b, c, d, e, f, g, h, i, j, k, l]

    """
  private static func reference() -> [String: Word] {
    let (file, problems) = WordFile.read(Array(english.utf8), file: "en.yml", language: "en", reference: nil)
    #expect(problems.isEmpty)
    return file.words
  }

  private func read(_ text: String, as language: String = "pt") -> (WordFile, [String]) {
    let (file, problems) = WordFile.read(
      Array(text.utf8), file: "w.yml", language: language, reference: Self.reference())
    return (file, problems.map(\.description))
  }

  @Test func readsWordsAsTheyStand() {
    let (file, problems) = read("page_of: \"{number} de {total}\"\ncomma: \"، \"\nskip: Saltar\n")
    #expect(problems.isEmpty)
    #expect(file.words["page_of"] == .plain(Phrase(pieces: [.value("number"), .text(" de "), .value("total")])))
    #expect(file.words["comma"] == .plain(Phrase(pieces: [.text("، ")])))
    #expect(file.words["skip"] == .plain(Phrase(pieces: [.text("Saltar")])))
  }

  /// A person who writes a language knows no YAML.
  @Test func needsNoQuotesWhereTheSenseIsClear() {
    let (file, problems) = read("page_of: {number} de: {total}\nskip: Nota: o texto\n")
    #expect(problems.isEmpty)
    #expect(file.words["page_of"] == .plain(Phrase(pieces: [.value("number"), .text(" de: "), .value("total")])))
    #expect(file.words["skip"] == .plain(Phrase(pieces: [.text("Nota: o texto")])))
  }

  @Test func countedWordsHaveTheFormsOfTheirLanguage() {
    let arabic =
      "posts: {zero: لا, one: واحد, two: اثنان, few: \"{count} ق\", many: \"{count} م\", other: \"{count} غ\"}\n"
    #expect(read(arabic, as: "ar").1 == [])
    #expect(read("posts: \"{count} 件\"\n", as: "ja").1 == [])
    #expect(read("posts: {one: 1, many: \"{count} de\", other: \"{count}\"}\n", as: "fr").1 == [])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, text: String, message: String
    var language = "pt"
  }

  @Test(arguments: [
    Case(
      testDescription: "an unknown word", text: "comma: x\nskpi: Saltar\n",
      message: "2:1: error: the theme has no phrase 'skpi'; did you mean 'skip'?"),
    Case(
      testDescription: "a word of nobody", text: "weather: Sol\n",
      message: "1:1: error: the theme has no phrase 'weather'; delete the line"),
    Case(
      testDescription: "a word twice", text: "skip: a\nskip: b\n",
      message: "2:1: error: 'skip' appears twice (first on line 1); keep one"),
    Case(
      testDescription: "a value with a slip, at its brace", text: "page_of: \"é {numbr} de {total}\"\n",
      message: "1:14: error: 'page_of' has no '{numbr}'; did you mean '{number}'?"),
    Case(
      testDescription: "a value of another word", text: "page_of: Página {x} de {total}\n",
      message: "1:18: error: 'page_of' has no '{x}'; it has '{number}', '{total}'"),
    Case(
      testDescription: "a value where none belongs", text: "skip: Saltar {x}\n",
      message: "1:14: error: 'skip' has no '{x}'; it has no values to fill in"),
    Case(
      testDescription: "a value left out", text: "page_of: Página {number}\n",
      message: "1:10: error: 'page_of' doesn't use '{total}'; put it where it belongs in the sentence"),
    Case(
      testDescription: "a brace alone", text: "skip: Saltar {x\n",
      message: "1:14: error: a brace in 'skip' has no partner; write values like this: {count}"),
    Case(
      testDescription: "a form left out", text: "posts: {one: a, other: b}\n",
      message: "1:8: error: 'posts' has no text for 'zero', 'two', 'few', 'many'; "
        + "this language needs a text for each of these numbers", language: "ar"),
    Case(
      testDescription: "one text for a counted word", text: "posts: artigos\n",
      message: "1:8: error: 'posts' must be a phrase for each of 'one', 'other', not 'artigos'"),
    Case(
      testDescription: "a form left without its value",
      text: "all_posts: {one: \"{count}\", other: \"{count} em {list}\"}\n",
      message: "1:18: error: 'all_posts' doesn't use '{list}'; put it where it belongs in the sentence"),
    Case(
      testDescription: "eleven months", text: "months: [a, b, c, d, e, f, g, h, i, j, k]\n",
      message: "1:9: error: 'months' must be the twelve months in brackets, not a list"),
    Case(
      testDescription: "a word without a text", text: "skip:\n", message: "1:6: error: 'skip' must be a text, not ''"),
  ])
  func tellsWhatIsWrong(_ c: Case) {
    #expect(read(c.text, as: c.language).1 == ["w.yml:" + c.message])
  }

  @Test func tellsWhatIsMissing() {
    let reference = Self.reference()
    let (file, _) = read("skip: Saltar\n")
    #expect(
      file.missing(from: reference, besides: [:])?.description
        == "w.yml:1:1: error: 5 phrases are missing: 'all_posts', 'comma', 'months', 'page_of', 'posts'; "
        + "translate them from the theme's words/en.yml")
    #expect(file.missing(from: reference, besides: reference) == nil)
  }
}
