import Markdown

extension MarkdownWords {
  static let english = MarkdownWords(
    callouts: Dictionary(
      uniqueKeysWithValues: CalloutKind.allCases.map {
        ($0, $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst())
      }),
    footnotes: "Notes", backToReference: "Back to the text", done: "Done", notDone: "Not done", table: "Table",
    video: "Video")
}

extension MarkdownOptions {
  static let journal = MarkdownOptions.journal(words: .english)
}
