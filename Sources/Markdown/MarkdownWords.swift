/// Every word that rendering adds to the writer's own, in one language.
package struct MarkdownWords: Sendable {
  /// The titles of callouts that have none of their own.
  package var callouts: [CalloutKind: String]
  /// What a screen reader calls the list of notes at the end.
  package var footnotes: String
  /// What a screen reader calls the arrow from a note to its place in the text.
  package var backToReference: String
  /// What a screen reader calls a checked box and an empty one.
  package var done, notDone: String
  /// What a screen reader calls the area in which a wide table scrolls.
  package var table: String
  /// The words of a link to a video that has no title.
  package var video: String

  package init(
    callouts: [CalloutKind: String], footnotes: String, backToReference: String, done: String, notDone: String,
    table: String, video: String
  ) {
    self.callouts = callouts
    (self.footnotes, self.backToReference) = (footnotes, backToReference)
    (self.done, self.notDone, self.table, self.video) = (done, notDone, table, video)
  }

  /// For markup that says nothing of its own.
  package static let none = MarkdownWords(
    callouts: [:], footnotes: "", backToReference: "", done: "", notDone: "", table: "", video: "")
}
