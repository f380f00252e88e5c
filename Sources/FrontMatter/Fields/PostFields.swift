/// The front matter of a post, read and typed; what is absent is `nil` or empty.
package struct PostFields: Equatable, Sendable {
  package var title: Located<String>?
  package var date: Located<PostDate>?
  package var updated: Located<PostDate>?
  package var authors: [Located<String>] = []
  package var tags: [Located<String>] = []
  package var levels: [Located<String>] = []
  package var skills: [Located<String>] = []
  package var goals: [Located<String>] = []
  package var series: Located<SeriesEntry>?
  package var summary: Located<String>?
  package var draft: Bool?
  package var audience: Located<Audience>?
  /// The period in which others may read it, if a field other than `date` sets one.
  package var window: PublicationWindow?
  package var slug: Located<String>?
  package var lang: Located<String>?
  /// Old paths of the post: they become redirects.
  package var aliases: [Located<String>] = []
  /// The post's id in feeds.
  package var id: Located<String>?
  package var image: Located<String>?
  /// Empty when the writer says that the picture is an ornament: `alt: ""`.
  package var alt: Located<String>?
  package var sources: [SourceEntry] = []
  package var asks: [Located<String>] = []
  package var answers: [Located<String>] = []
  package var follows: Located<String>?
  /// References to items of frameworks.
  package var framework: [Located<String>] = []
  /// `nil` for the many posts without plans.
  package var followUp: FollowUpFields?
  /// Fields of other programs, and unknown ones; `foreignFieldWarnings` makes warnings of a whole journal's.
  package var foreign: [ForeignField] = []

  package init() {}
}
