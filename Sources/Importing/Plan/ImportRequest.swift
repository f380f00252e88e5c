/// What an import is asked to do.
package struct ImportRequest: Sendable {
  package enum Program: String, Sendable, CaseIterable {
    case wordpress, blogger, substack, ghost, html, markdown
  }

  package enum Comments: String, Sendable, CaseIterable {
    /// None is written; they are counted.
    case no
    /// Each is written and waits.
    case held
    /// Those that the old site showed are shown again.
    case replies
  }

  package var program: Program
  package var files: [String]
  /// The content folder of the journal.
  package var into: String
  /// The uploads of the old site: a folder or a zip archive.
  package var media: String?
  package var comments = Comments.held
  /// Tags that are levels: their names in small letters, and the levels.
  package var levels: [String: String] = [:]
  /// Kinds of texts of the old site, besides posts and pages, that become posts.
  package var kinds: Set<String> = []
  /// Whether texts that changed there since the last import, and not here, are replaced.
  package var updates = false
  /// Whether nothing is written.
  package var isDryRun = false
  /// Where curl is looked for, as in `PATH`, to fetch media that isn't at hand; `nil` asks nobody.
  package var fetchesBy: String?
  /// From 1.
  package var jobs = 1

  package init(_ program: Program, files: [String], into: String) {
    (self.program, self.files, self.into) = (program, files, into)
  }
}
