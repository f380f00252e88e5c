/// What a Markdown text may contain, and how it's written as HTML.
package struct MarkdownOptions: Sendable {
  /// The extensions of CommonMark, each of which can be switched on alone.
  package struct Extensions: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Links to other files of the journal become placeholders that the caller fills.
    package static let pageLinks = Extensions(rawValue: 1 << 0)
    package static let wikiLinks = Extensions(rawValue: 1 << 1)
    package static let hashtags = Extensions(rawValue: 1 << 2)
    package static let headingIDs = Extensions(rawValue: 1 << 3)
    package static let footnotes = Extensions(rawValue: 1 << 4)
    package static let tables = Extensions(rawValue: 1 << 5)
    package static let taskLists = Extensions(rawValue: 1 << 6)
    package static let strikethrough = Extensions(rawValue: 1 << 7)
    package static let autolinks = Extensions(rawValue: 1 << 8)
    package static let callouts = Extensions(rawValue: 1 << 9)
    package static let quotations = Extensions(rawValue: 1 << 10)
    /// The author's comments, `%% … %%`, are left out.
    package static let comments = Extensions(rawValue: 1 << 11)

    /// The four of GitHub Flavored Markdown that Daybook has.
    package static let gitHub: Extensions = [.tables, .taskLists, .strikethrough, .autolinks]
    package static let all: Extensions = [
      .pageLinks, .wikiLinks, .hashtags, .headingIDs, .footnotes, .callouts, .quotations, .comments, .gitHub,
    ]
  }

  package enum RawHTML: Sendable {
    /// A comment replaces it, as in libcmark's safe mode.
    case omitted
    /// The tags vanish, the words between them stay.
    case textOnly
    /// Written as it is, with any address of a link: only to compare with the specification.
    case passed
  }

  package enum Markup: Sendable {
    /// Byte for byte what libcmark and cmark-gfm write.
    case reference
    /// With classes, labels for screen readers and pictures that load when they are needed.
    case journal
  }

  var parser: CommonMarkParser {
    CommonMarkParser(
      smartPunctuation: smartPunctuation, repairsQuotes: smartPunctuation && markup == .journal)
  }

  package var extensions: Extensions
  package var rawHTML: RawHTML
  package var markup: Markup
  /// Curly quotes, dashes and ellipses.
  package var smartPunctuation: Bool
  /// The line of the text's first line in its file, for positions.
  package var firstLine = 1
  /// The number of levels that headings move down; level 6 is the lowest. With 1, `#` is `<h2>`, because the page's title is the `<h1>`.
  package var headingOffset = 0
  /// The page's title, which its first heading doesn't need to repeat.
  package var title: PageTitle?
  package var words = MarkdownWords.none
  /// Whether `RenderedBody.links` also lists links out of the journal.
  package var listsExternalLinks = false
  /// Whether to fill `RenderedBody.unnamedTables`.
  package var listsUnnamedTables = false
  /// The names whose first use the text's `mentions` tell.
  package var terms: [Term] = []

  /// libcmark's own output in its safe mode.
  package static let plain = MarkdownOptions(
    extensions: [], rawHTML: .omitted, markup: .reference, smartPunctuation: false)
  /// Everything on, for a page whose title is its `<h1>`.
  package static func journal(words: MarkdownWords) -> MarkdownOptions {
    MarkdownOptions(
      extensions: .all, rawHTML: .textOnly, markup: .journal, smartPunctuation: true, headingOffset: 1, words: words)
  }
}
