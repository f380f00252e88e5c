internal import Diagnostics
internal import JournalModel
internal import Markdown
internal import Templates

/// Stage 2's value: every text of the journal parsed once. Bodies are HTML with holes for what depends on the page.
struct ParsedJournal: Sendable {
  var settings: Settings
  var posts: [PostEntry]
  var things: [ThingEntry]
  var selfReflections: [SelfEntry]
  /// `PostEntry.body` and `ThingEntry.body` point here.
  var bodies: [RenderedBody]
  var media: MediaIndex
  var theme: Theme
  var warnings: [Diagnostic]
}

/// The texts of a journal that could be read.
struct ParsedTexts: Sendable {
  var posts: [PostEntry] = []
  var things: [ThingEntry] = []
  var selfReflections: [SelfEntry] = []
  /// `PostEntry.body` and `ThingEntry.body` point here.
  var bodies: [RenderedBody] = []
  var problems = Problems()
  /// What Daybook itself says on the pages, in every language that the texts ask for.
  var words = SiteWords.none
}

extension ParsedJournal {
  /// - Throws: the problems of all files together, when one of them is an error.
  init(_ texts: ParsedTexts, of files: JournalFiles) throws(Problems) {
    try texts.problems.throwIfErrors()
    self.init(
      settings: files.settings, posts: texts.posts, things: texts.things, selfReflections: texts.selfReflections,
      bodies: texts.bodies, media: files.media,
      theme: try Theme(files.templates, words: texts.words, look: files.look, in: files.folder),
      warnings: texts.problems.diagnostics)
  }
}
