/// A text of the old site as Markdown, with what is to be said about it.
struct ConvertedText: Sendable {
  /// Ends in a line end unless it is empty.
  var markdown: [UInt8] = []
  var notes: Set<PostNote> = []
  /// Attachments that it shows or leads to.
  var attachments: [Int] = []
  /// Files of the journal that it shows or leads to, below the content folder.
  var media: [String] = []
  /// What comes before the mark that ends the summary, as plain text; empty when there is no mark.
  var beginning = ""
  /// The picture that stands for the text, if the text itself names one.
  var picture: String?
}
