internal import Diagnostics
internal import Letters

// Plain words, names in 'quotes', no full stop; the hint says what to do.
// daybook.yml.
extension Diagnostic {
  static func noJournalTitle(_ title: String, file: String) -> Self {
    Diagnostic(
      .warning, "no-journal-title", file: file, message: "the journal has no title, so it's called '\(title)'",
      hint: "add a line 'title: …'")
  }

  static func badFeedID(_ field: String, limit: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "bad-feed-id", file: file, at: position, length: length,
      message: "feeds can't use '\(field)' as the post's id: it must be one line of at most \(limit) bytes",
      hint: "write the id from the old feed, or delete the line")
  }

  static func badSiteAddress(_ text: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-url", file: file, at: position, length: length,
      message: "'\(text)' isn't the full address of a website",
      hint: "write it like 'https://example.org/journal/'")
  }
}
