/// Every word that rendering adds to the writer's own, in one language.
package struct MarkdownWords: Sendable {
  /// The titles of callouts that don't have one.
  package var callouts: [CalloutKind: String]
  /// A screen reader's name for the list of notes at the end.
  package var footnotes: String
  /// A screen reader's name for the arrow from a note back to its place in the text.
  package var backToReference: String
  /// A screen reader's names for a checked box and an empty one.
  package var done, notDone: String
  /// A screen reader's name for the area in which a wide table scrolls.
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

  /// For markup that adds no text.
  package static let none = MarkdownWords(
    callouts: [:], footnotes: "", backToReference: "", done: "", notDone: "", table: "", video: "")
}
