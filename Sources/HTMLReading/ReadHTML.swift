package import MarkdownWriter

package struct ReadHTML: Equatable, Sendable {
  package var document = Document()
  /// The words of `<title>`, if there are any.
  package var title: String?
  /// In the order of the HTML; a look that many words share is there once.
  package var losses: [Loss] = []
}
