import Foundation
import FrontMatter
import TestJournals
import Testing
import Localization

/// A made-up language whose words are the English ones between marks: `⟦Page ⟧{number}⟦ of ⟧{total}`.
enum MarkedLanguage {
  static let tag = "xx"

  /// `templates/words/xx.yml`.
  static func file() throws -> String {
    let folder = Fixtures.sampleJournal.appendingPathComponent("templates/words")
    let bytes = try Data(contentsOf: folder.appendingPathComponent("en.yml"))
    let (english, problems) = WordFile.read(Array(bytes), file: "en.yml", language: "en", reference: nil)
    try #require(problems.isEmpty)
    return english.words.sorted { $0.key < $1.key }.map { "\($0): \(value(of: $1))\n" }.joined()
  }

  private static func value(of word: Word) -> String {
    switch word {
    case .plain(let phrase): marked(phrase)
    case .counted(let forms):
      "{" + forms.map { "\($0.rawValue): \(marked($1))" }.sorted().joined(separator: ", ") + "}"
    case .list(let texts): "[" + texts.map { "\"⟦\($0)⟧\"" }.joined(separator: ", ") + "]"
    }
  }

  private static func marked(_ phrase: Phrase) -> String {
    let pieces = phrase.pieces.map { piece in
      switch piece {
      case .text(let text): "⟦\(text)⟧"
      case .value(let name): "{\(name)}"
      }
    }
    return "\"" + pieces.joined() + "\""
  }
}
