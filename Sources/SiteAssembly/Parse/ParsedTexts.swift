package import Diagnostics
package import JournalModel
package import Markdown

/// Stage 2's value: every text of the journal parsed once. Bodies are HTML with placeholders for what depends on the page.
package struct ParsedTexts: Sendable {
  package var posts: [PostEntry] = []
  package var things: [ThingEntry] = []
  package var selfReflections: [SelfEntry] = []
  /// Files that say nothing that could be read: known by their names alone, and never published.
  var unreadablePosts: [PostEntry] = []
  var unreadableThings: [ThingEntry] = []
  var unreadableSelfReflections: [SelfEntry] = []
  /// `PostEntry.body` and `ThingEntry.body` point here, but for those of unreadable files.
  package var bodies: [RenderedBody] = []
  package var problems = Problems()
  /// Daybook's own phrases on the pages, in every language that the texts need.
  package var words = Localizations.none
}
