package import Diagnostics
package import FrontMatter
package import JournalModel

/// A build's results, for the summary that its user reads.
package struct BuildReport: Sendable {
  /// Published posts.
  package var posts: Int
  /// HTML pages of the site, redirects among them.
  package var pages: Int
  /// Files written, those that had not changed, and stale ones removed.
  package var written: Int
  package var unchanged: Int
  package var removed: Int
  /// The texts that were left out, and why.
  package var withheld: [Withheld]
  /// Whether the site has feeds and a sitemap, which need the journal's `url`.
  package var hasFeeds: Bool
  /// In the order in which they are printed.
  package var warnings: [Diagnostic]
  /// The errors of the texts that were left out because of them, in the order in which they are printed.
  package var mistakes: [Diagnostic] { withheld.flatMap(\.mistakes).sorted() }
  /// The next day on which the same files make another site; `nil` when only the posts to come do.
  package var nextChange: CalendarDay?
  /// The build's memory. A program that's about to exit doesn't need to free ten thousand texts one by one.
  package var memory: (any Sendable)?
}
