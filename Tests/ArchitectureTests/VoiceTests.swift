import Foundation
import Testing

/// Keeps phrases that no American editor would write out of messages, help, documents, and the pages' English; `docs/style.md` shows the voice.
@Suite struct VoiceTests {
  struct Turn: Sendable, CustomTestStringConvertible {
    /// A regular expression for the phrase, matched without regard to case.
    let pattern: String
    let instead: String

    var testDescription: String { instead }
  }

  static let turns = [
    Turn(
      pattern: #"\b(is|are|was|were|be) no (?!longer\b|more than\b|older\b|larger\b)\w"#, instead: "isn't a, aren't"),
    Turn(pattern: #"\bstands?\b(?! for\b| out\b| up\b)"#, instead: "is, appears"),
    Turn(pattern: #"\bgive:|\bgive (the command|it again)"#, instead: "run"),
    Turn(pattern: #"\bof (its|their) own\b"#, instead: "its own, a separate"),
    Turn(pattern: #"\btak(e|es|en|ing) (?:\S+ ){0,4}(out|away)\b"#, instead: "remove, delete"),
    Turn(pattern: #"\bsave that\b"#, instead: "except that"),
    Turn(pattern: #"\bnothing to say\b"#, instead: "no problems found"),
    Turn(pattern: #"\bmend(s|ed|ing)?\b"#, instead: "fix"),
    Turn(pattern: #"\bshall\b"#, instead: "will, should"),
    Turn(pattern: #"\bbears? (its|the|no|one|their)\b"#, instead: "has, is named after"),
    Turn(pattern: #"\bfor good\b"#, instead: "permanently"),
    Turn(pattern: #"\blooks? (your|the|a) journal over\b"#, instead: "check"),
    Turn(pattern: #"\blost readers\b"#, instead: "not-found page"),
    Turn(pattern: #"\b(lies|lie|lay) (in|beside|below|there|on)\b"#, instead: "is in, is next to"),
    Turn(pattern: #"\b(anew|besides|nearly one)\b"#, instead: "again; also; almost"),
    Turn(pattern: #"\bpassed over\b"#, instead: "ignored"),
    Turn(
      pattern: #"\b(colours?|grey|learnt|licence|neighbours?|practised|misspelt|spelt|recognised)\b"#,
      instead: "US spelling"),
  ]

  @Test(arguments: turns) func noTextSoundsTranslated(_ turn: Turn) throws {
    let regex = try Regex(turn.pattern).ignoresCase()
    for line in try Self.lines where Self.withoutThereIsNo(line.text).firstMatch(of: regex) != nil {
      Issue.record("\(line.place): write '\(turn.instead)' instead: \(line.text)")
    }
  }

  /// The patterns are worth something only while there are texts to read.
  @Test func readsMessagesHelpDocumentsAndWords() throws {
    let files = Set(try Self.lines.map { String($0.place.prefix { $0 != ":" }) })
    for file in ["README.md", "CHANGELOG.md", "docs/ARCHITECTURE.md", "templates/words/en.yml"] {
      #expect(files.contains(file), "\(file)")
    }
    #expect(files.count { $0.hasSuffix("Messages.swift") } > 15)
    #expect(files.contains("Sources/daybook/BuildCommand.swift"))
  }

  /// 'There is no page' is good English.
  private static func withoutThereIsNo(_ text: String) -> String {
    text.replacing(#/\b[Tt]here (?:is|are|was|were) no\b/#, with: "")
  }
}

// What people read, line by line.
extension VoiceTests {
  private typealias Line = (place: String, text: String)

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static var lines: [Line] {
    get throws { try literals + documents }
  }

  /// The string literals of the files that hold wording: messages, explanations, commands, the preview.
  private static var literals: [Line] {
    get throws {
      try files(below: "Sources", endingIn: ".swift").filter(hasWording).flatMap { file in
        var isInside = false
        return try numbered(file).flatMap { number, line -> [Line] in
          let text = line.drop { $0 == " " }
          if text.hasSuffix("\"\"\"") || text.hasPrefix("\"\"\"") {
            isInside.toggle()
            return []
          }
          if isInside { return [("\(file):\(number)", String(text))] }
          if text.hasPrefix("//") { return [] }
          return text.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { ("\(file):\(number)", String($0.1)) }
        }
      }
    }
  }

  private static func hasWording(_ file: String) -> Bool {
    let name = file.split(separator: "/").last ?? ""
    return name.hasSuffix("Messages.swift") || name.hasPrefix("Rule+") || file.hasPrefix("Sources/daybook/")
      || file.hasPrefix("Sources/Preview/")
  }

  /// Without `style.md`, which shows what not to write, and the tables of names, which the shapes of the pages write.
  private static var documents: [Line] {
    get throws {
      let starters = try files(below: "Sources/StarterFiles/Files", endingIn: ".md").filter { file in
        !["es", "fr", "de", "ar"].contains { file.hasSuffix(".\($0).md") }
      }
      let documents =
        ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "templates/words/en.yml"]
        + (try files(below: "docs", endingIn: ".md")).filter {
          !$0.hasSuffix("/style.md") && !$0.hasPrefix("docs/output/")
        }
        + starters
      return try documents.flatMap { file in
        var isTable = false
        return try numbered(file).compactMap { number, line -> Line? in
          if line.contains("<!-- names:") { isTable = true }
          if line.contains("<!-- end of names -->") { isTable = false }
          return isTable ? nil : ("\(file):\(number)", String(line))
        }
      }
    }
  }

  private static func files(below folder: String, endingIn ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  private static func numbered(_ file: String) throws -> [(Int, Substring)] {
    let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
    return zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false)).map { ($0, $1) }
  }
}
