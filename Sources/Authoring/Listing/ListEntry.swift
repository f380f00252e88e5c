package import FrontMatter
package import JournalModel

/// A post or thing of a list, for people and for programs.
package struct ListEntry: Sendable, Encodable, Equatable {
  package var id: String
  package var title: String
  /// Below the journal's folder; `nil` for what only texts name.
  package var file: String?
  /// Of a post, as `2026-03-02`.
  package var date: String?
  /// Of a question or goal: the last day.
  package var until: String?
  /// What keeps it from readers: `draft`, `future`, `staff`, `private`; for questions and goals, their progress.
  package var status: String?
  package var authors: [String]?
  package var levels: [String]?
  package var tags: [String]?
  package var series: String?
  /// Of a thing: how many of the posts asked for name it.
  package var posts: Int?
}

/// The kinds of lists; the raw values are their names.
package enum ListKind: RawRepresentable, CaseIterable, Hashable, Sendable {
  case posts, drafts
  case things(ThingKind)

  package static let allCases = [posts, drafts] + ThingKind.allCases.map { things($0) }

  package init?(rawValue: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = kind
  }

  package var rawValue: String {
    switch self {
    case .posts: "posts"
    case .drafts: "drafts"
    case .things(let kind): kind.folder
    }
  }

  /// `nil` for posts.
  var thing: ThingKind? { if case .things(let kind) = self { kind } else { nil } }
}

/// Which posts to list; for other pages, those that such posts name.
package struct ListFilter: Sendable {
  package var tags: [ThingIndex] = []
  package var levels: [ThingIndex] = []
  package var authors: [ThingIndex] = []
  package var series: [ThingIndex] = []
  package var year: Int?
  package var onlyDrafts = false
  package var status: String?

  package init() {}

  var asksForPosts: Bool {
    !(tags.isEmpty && levels.isEmpty && authors.isEmpty && series.isEmpty && year == nil && !onlyDrafts)
  }

  /// Every filter must let it through; of several tags each one.
  func admits(_ post: Post) -> Bool {
    tags.allSatisfy(post.tags.contains) && levels.allSatisfy(post.levels.contains)
      && authors.allSatisfy(post.authors.contains) && series.allSatisfy { post.series == $0 }
      && (year.map { post.date.year == $0 } ?? true) && (!onlyDrafts || post.isDraft)
  }
}
