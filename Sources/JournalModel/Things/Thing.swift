internal import Diagnostics
package import FrontMatter

/// A tag, level, person, series, source, question, goal, skill, team, framework or free page: all that has a page and is not a post.
package struct Thing: Sendable {
  package var kind: ThingKind
  package var id: String
  /// Below the site, as `tags/trust/`; a free page's is `about/`.
  package var route: String
  package var title: String
  /// Its file's contents; `nil` if only posts name it.
  package var described: DescribedThing?
  /// The published posts that name it, newest first; a series in its own order.
  package var posts: [PostIndex] = []
  /// For a level or goal, the level it supports.
  package var supports: ThingIndex?
  /// The levels that a person, goal or skill belongs to, or that a question is put to.
  package var levels: [ThingIndex] = []
  /// For a level, those that support it.
  package var supportedBy: [ThingIndex] = []
  /// For a question, the post that asked it first.
  package var askedIn: PostIndex?
  /// For a source that only posts describe: what they say of it.
  package var inline: InlineSource?
  /// The details of its kind; `nil` if there are none.
  package var detail: ThingDetail?

  package var summary: String { described?.fields.summary?.value ?? "" }
}

/// A thing's own file.
package struct DescribedThing: Sendable {
  package var file: String
  package var fields: ThingFields
  /// The index of its text among the parsed texts.
  package var body: Int
}

/// A source described in a post's front matter.
package struct InlineSource: Sendable, Equatable {
  package var author: String?
  package var url: String?
  package var year: Int?
  package var kind: String?
}
