internal import Diagnostics
internal import JournalModel
internal import Markdown

/// Stage 2's value: every text of the journal parsed once. Bodies are HTML with holes for what depends on the page.
struct ParsedTexts: Sendable {
  var posts: [PostEntry] = []
  var things: [ThingEntry] = []
  var selfReflections: [SelfEntry] = []
  /// Files that say nothing that could be read: known by their names alone, and never published.
  var unreadablePosts: [PostEntry] = []
  var unreadableThings: [ThingEntry] = []
  var unreadableSelfReflections: [SelfEntry] = []
  /// `PostEntry.body` and `ThingEntry.body` point here, but for those of unreadable files.
  var bodies: [RenderedBody] = []
  var problems = Problems()
  /// Daybook's own phrases on the pages, in every language that the texts need.
  var words = SiteWords.none
}
