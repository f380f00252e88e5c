import Markdown

extension MarkdownWords {
  static let english = MarkdownWords(
    note: "Note", tip: "Tip", important: "Important", warning: "Warning", caution: "Caution",
    footnotes: "Notes", backToReference: "Back to the text", done: "Done", notDone: "Not done", table: "Table",
    video: "Video")
}

extension MarkdownOptions {
  static let journal = MarkdownOptions.journal(words: .english)
}
