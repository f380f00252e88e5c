package import FrontMatter

/// What an import of Word documents is asked to do.
package struct WordRequest: Sendable {
  package var files: [String]
  /// The content folder of the journal.
  package var into: String
  /// The day of the posts: a document doesn't say its own.
  package var day: CalendarDay
  /// Whether posts that are unchanged here take over what changed in their documents.
  package var updates = false
  /// Whether nothing is written.
  package var isDryRun = false

  package init(files: [String], into: String, day: CalendarDay) {
    (self.files, self.into, self.day) = (files, into, day)
  }
}
