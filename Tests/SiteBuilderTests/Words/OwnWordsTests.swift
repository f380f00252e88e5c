import TestJournals
import Testing

/// What a journal says otherwise than the theme.
@Suite struct OwnWordsTests {
  private func journal(_ language: String, _ files: [String: String]) throws -> TestJournal {
    try TestJournal(
      files.merging([
        "daybook.yml": "title: J\nlanguage: \(language)\n", "content/posts/2026-03-02-a.md": "---\ntitle: A\n---\nB.\n",
      ]) { a, _ in a })
  }

  @Test func aFileOfOneWordChangesIt() async throws {
    let journal = try journal("es", ["templates/words/es.yml": "latest_posts: Lo último\n"])
    #expect(try await journal.diagnostics() == [])
    let page = try #require(journal.text("index.html"))
    #expect(page.contains(">Lo último<") && page.contains(">Todas las entradas<"))
    #expect(journal.text("assets/words/es.yml") == nil)
  }

  @Test func aRegionBeginsWithItsLanguage() async throws {
    let journal = try journal("es-MX", ["templates/words/es-MX.yml": "latest_posts: Lo último\n"])
    #expect(try await journal.diagnostics() == [])
    #expect(try #require(journal.text("index.html")).contains(">Todas las entradas<"))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, language: String, files: [String: String], messages: [String]
  }

  @Test(arguments: [
    Case(
      testDescription: "a language without words", language: "mi", files: [:],
      messages: [
        "daybook.yml:2:11: warning: Daybook has no page text in 'mi', so pages use English; "
          + "to add it, write 'templates/words/mi.yml'; 'daybook guide themes' explains how"
      ]),
    Case(
      testDescription: "a slip in a word's name", language: "en", files: ["templates/words/en.yml": "skpi: Jump\n"],
      messages: ["templates/words/en.yml:1:1: error: the theme has no phrase 'skpi'; did you mean 'skip'?"]),
    Case(
      testDescription: "a slip in a file for a language nobody writes yet", language: "en",
      files: ["templates/words/de.yml": "page_of: Seite {nummer}\n"],
      messages: [
        "templates/words/de.yml:1:16: error: 'page_of' has no '{nummer}'; did you mean '{number}'?"
      ]),
    Case(
      testDescription: "a language that is not all there", language: "pt",
      files: ["templates/words/pt.yml": "skip: Saltar\n"],
      messages: [
        "templates/words/pt.yml:1:1: error: "
          + "377 phrases are missing: 'after_this', 'age_days', 'age_months', 'age_weeks', 'age_years' and 372 more; "
          + "translate them from the theme's words/en.yml"
      ]),
    Case(
      testDescription: "a file that is none", language: "en", files: ["templates/words/pt.txt": "x"],
      messages: [
        "templates/words/pt.txt: error: this file's name isn't a language; name it after its language, such as 'templates/words/pt.yml'"
      ]),
    Case(
      testDescription: "a slip in a template", language: "en",
      files: ["templates/404.mustache": "<h1>{{t.page_not_fuond}}</h1>\n"],
      messages: [
        "templates/404.mustache:1:7: error: the theme has no phrase 'page_not_fuond'; did you mean 'page_not_found'?"
      ]),
  ])
  func tellsWhatIsWrong(_ c: Case) async throws {
    #expect(try await journal(c.language, c.files).diagnostics() == c.messages)
  }
}
