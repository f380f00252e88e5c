import Foundation
import TestJournals
import Testing
@testable import Authoring
@testable import FrontMatter
@testable import JournalModel
@testable import SiteAssembly
@testable import SiteBuilder

/// Levels that posts name and no file describes.
@Suite struct KnownLevelTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, levels: [String], files: [String: String], shown: [String]

    init(_ description: String, _ levels: [String], files: [String: String] = [:], _ shown: [String]) {
      (testDescription, self.levels, self.files, self.shown) = (description, levels, files, shown)
    }
  }

  static func journal(
    _ levels: [String], _ files: [String: String] = [:], language: String = "en"
  ) throws -> TestJournal {
    var all = ["daybook.yml": "title: J\nlanguage: \(language)\n"].merging(files) { $1 }
    for (number, level) in levels.enumerated() {
      all["content/posts/2026-01-\(10 + number)-p\(number).md"] =
        "---\ntitle: P\(number)\nlevels: [\(level)]\ntags: rain\n---\nx\n"
    }
    return try TestJournal(all)
  }

  @Test(arguments: [
    Case(
      "the four, however they come", ["student", "school", "classroom", "district"],
      [
        "District leaders > School leaders", "School leaders > Classroom leaders", "Classroom leaders > Students",
        "Students",
      ]),
    Case(
      "in the plural and by common names", ["pupils", "teachers", "principals", "superintendent"],
      ["Superintendents > Principals", "Principals > Teachers", "Teachers > Students", "Students"]),
    Case("some left out", ["future", "district"], ["District leaders > Future leaders", "Future leaders"]),
    Case(
      "two of one rank", ["teachers", "classroom", "school"],
      ["School leaders > Classroom leaders", "Classroom leaders", "Teachers"]),
    Case("the author's own words stay", ["Teachers", "School Leaders"], ["School Leaders > Teachers", "Teachers"]),
    Case("two that would be called alike", ["schools", "school"], ["School leaders", "schools"]),
    Case("others come behind, by name", ["zoo", "student", "aunts"], ["Students", "aunts", "zoo"]),
    Case(
      "among levels with files", ["district", "student"],
      files: [
        "content/levels/school.md": "---\ntitle: Our school\norder: 1\nsupports: classroom\n---\n",
        "content/levels/classroom.md": "---\ntitle: Our rooms\norder: 2\n---\n",
      ], ["District leaders > Our school", "Our school > Our rooms", "Our rooms", "Students"]),
    Case(
      "never in a circle", ["classroom"],
      files: ["content/levels/student.md": "---\ntitle: Pupils\nsupports: classroom\n---\n"],
      ["Classroom leaders", "Pupils > Classroom leaders"]),
    Case(
      "a file's title is not taken twice", ["school"],
      files: ["content/levels/heads.md": "---\ntitle: School leaders\n---\n"], ["school", "School leaders"]),
  ])
  func standInTheOrderOfWhoSupportsWhom(_ c: Case) async throws {
    let journal = try Self.journal(c.levels, c.files)
    let moment = try #require(BuildOptions.Moment(text: TestJournal.today))
    let model = try await JournalSurvey.of(journal.path, at: moment, jobs: 1).journal
    let shown = model.things(of: .level).map { index in
      model[index].title + (model[index].supports.map { " > " + model[$0].title } ?? "")
    }
    #expect(shown == c.shown)
    for index in model.things(of: .level) {
      if let target = model[index].supports { #expect(model[target].supportedBy.contains(index)) }
    }
  }

  @Test(arguments: [
    ("en", ["District leaders", "School leaders", "Teachers", "Students"]),
    ("es", ["Líderes del distrito", "Líderes de la escuela", "Docentes", "Estudiantes"]),
    ("fr", ["Responsables du district", "Responsables de l’établissement", "Enseignants", "Élèves"]),
    ("de", ["Führung im Schulbezirk", "Führung in der Schule", "Lehrkräfte", "Schülerinnen und Schüler"]),
    ("ar", ["قادة المنطقة التعليمية", "قادة المدرسة", "المعلمون", "الطلاب"]),
  ])
  func areCalledInTheJournalsLanguage(_ language: String, titles: [String]) async throws {
    let journal = try Self.journal(["students", "teacher", "school", "district"], language: language)
    try await journal.build()
    for page in ["index.html", "levels/index.html", "grid/index.html", "search/index.html"] {
      let text = try #require(journal.text(page), "\(page)")
      let main = try #require(text.range(of: "<main")?.lowerBound)
      // The map breaks a long title into lines; the list below it doesn't.
      let places = titles.compactMap { title in
        text.range(of: ">\(title)<", options: .backwards, range: main..<text.endIndex)?.lowerBound
      }
      // The first page has them on its map, and each again on the cards below.
      #expect(places.count == 4 || page == "index.html", "\(page)")
      if page != "index.html" { #expect(places == places.sorted(), "\(page)") }
      #expect(titles.allSatisfy(text.contains), "\(page)")
    }
    for (number, title) in titles.reversed().enumerated() {
      #expect(journal.text("posts/p\(number)/index.html")?.contains(">\(title)<") == true)
    }
  }

  @Test func aLinkFindsThemByIDAndTitle() async throws {
    let text = "---\ntitle: B\n---\n[[level:school]] [[School leaders]] [[school]]\n"
    let journal = try Self.journal(["school"], ["content/posts/2026-02-01-b.md": text])
    #expect(try await journal.build().warnings.isEmpty)
    let page = try #require(journal.text("posts/b/index.html"))
    #expect(page.ranges(of: ">School leaders</a>").count >= 3)
  }
}
