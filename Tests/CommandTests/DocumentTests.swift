import Foundation
import Testing

/// What the documents tell their readers to do, done: each command answers as the page says.
@Suite struct DocumentTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// The day that the pages speak of.
  private static let day = "2026-03-02"

  @Test func severalPagesHaveCommands() {
    #expect(Transcript.pagesWithCommands.count >= 6 && Transcript.pagesWithCommands.contains("first-reflection"))
  }

  @Test(arguments: Transcript.pagesWithCommands)
  func commandsAnswerAsThePageSays(_ page: String) throws {
    let folder = try TestFolder()
    var working = folder.path
    let today = Self.today
    try DocumentSupplies.put(for: page, in: folder.path)
    for step in try Transcript(of: page).steps {
      switch step {
      case .write(let path, let text):
        let file = URL(fileURLWithPath: working + "/" + path.replacing(Self.day, with: today))
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.replacing(Self.day, with: today).utf8).write(to: file)
      case .run(let command, let answer):
        if command.hasPrefix("cd ") {
          working += "/" + command.dropFirst(3)
          continue
        }
        let words = try #require(Self.words(of: command), "\(command)")
        try #require(words.first == "daybook")
        let result = try Program.run(Array(words.dropFirst()), in: working, environment: ["TZ": "UTC"])
        guard let answer else { continue }
        #expect(Self.even(result.output + result.errors, today) == Self.even(answer, today), "\(command)")
      }
    }
  }

  /// In the zone of the journals that the pages make.
  private static var today: String {
    Date.now.formatted(.iso8601.year().month().day().dateSeparator(.dash))
  }

  @Test(arguments: ["wordpress", "word"]) func pagesAboutMovingAreTried(_ page: String) {
    #expect(Transcript.pagesWithCommands.contains(page))
  }

  /// Without what is another in each run: days and seconds.
  private static func even(_ text: String, _ today: String) -> String {
    text.replacing(today, with: day).replacing(#/in [0-9.]+ m?s/#, with: "in 1 s")
  }

  /// The words of a command, with what stands between double quotes as one.
  private static func words(of command: String) -> [String]? {
    let parts = command.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return nil }
    return parts.enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  /// The site of the documents is built without a complaint.
  @Test func theDocumentsAreAJournal() throws {
    let folder = try TestFolder()
    let copy = folder.path + "/docs"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    for name in ["daybook.yml", "content", "templates"] {
      try FileManager.default.copyItem(
        atPath: Self.root.appending(path: "docs/\(name)").path, toPath: copy + "/" + name)
    }
    let check = try Program.run(["check", "--strict", "docs"], in: folder.path)
    #expect(check.status == 0 && check.errors == "")
    let build = try Program.run(["build", "docs"], in: folder.path)
    #expect(build.status == 0 && build.errors == "")
    for page in Transcript.pages { #expect(folder.has("docs/output/\(page)/index.html"), "\(page)") }
    let home = try String(contentsOfFile: copy + "/output/index.html", encoding: .utf8)
    for page in Transcript.pages { #expect(home.contains("href=\"\(page)/index.html\""), "\(page)") }
  }
}
