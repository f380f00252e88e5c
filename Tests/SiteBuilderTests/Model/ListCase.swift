import Testing

/// A list on a kind of page: where it stands, and what the record says that it has.
struct ListCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The kind of page.
  let folder: String
  /// Whether this section's heading is that of the list.
  let isList: @Sendable (String) -> Bool
  /// The folder of what is listed.
  let listed: String
  /// Posts have an order: the newest first.
  var isOrdered = false
  /// The page shows so many at most, and says how many more there are.
  var limit = Int.max
  /// Whether the page says how many more there are, or how many there are in all.
  var tellsCount = false
  var tellsMore = false
  let expected: @Sendable (JournalRecord, String) -> [String]

  init(
    _ folder: String, _ section: String, _ listed: String, isOrdered: Bool = false, limit: Int = .max,
    tellsCount: Bool = false, tellsMore: Bool = false,
    _ expected: @escaping @Sendable (JournalRecord, String) -> [String]
  ) {
    testDescription = "\(listed) under \(section) of \(folder)"
    self.folder = folder
    isList = { $0 == section || (section.hasSuffix("*") && $0.hasPrefix(section.dropLast())) }
    self.listed = listed
    (self.isOrdered, self.limit, self.tellsCount, self.tellsMore) = (isOrdered, limit, tellsCount, tellsMore)
    self.expected = expected
  }

  private static func posts(_ folder: String, _ field: String) -> ListCase {
    ListCase(folder, "_posts", "posts", isOrdered: field != "series", tellsCount: true) { $0.posts(field, $1) }
  }

  static let ofPosts: [ListCase] = [
    posts("tags", "tags"), posts("levels", "levels"), posts("people", "authors"), posts("series", "series"),
    posts("skills", "skills"), posts("goals", "goals"),
    ListCase("sources", "_citations", "posts", isOrdered: true, tellsCount: true) { record, route in
      let all = Set(record.posts("sources", route) + record.linking(to: route))
      return record.newestFirst(all.compactMap { record.entries[$0] }.filter { $0.folder == "posts" })
    },
    ListCase("questions", "_level-*", "posts") { record, route in
      record.answers(to: route).filter { !record.named("levels", by: $0).isEmpty }
    },
    ListCase("questions", "_others", "posts", isOrdered: true) { record, route in
      record.answers(to: route).filter { record.named("levels", by: $0).isEmpty }
    },
    ListCase("questions", "_asked", "posts", isOrdered: true) { $0.posts("asks", $1) },
    ListCase("levels", "_for-them", "posts", isOrdered: true, limit: 10) { $0.writtenFor($1) },
  ]

  static let ofLevels: [ListCase] = [
    ListCase("levels", "_needs", "skills") { $0.named("needs", by: $1) },
    ListCase("levels", "_goals", "goals", limit: 20, tellsMore: true) { $0.things("goals", "supports", $1) },
    ListCase("levels", "_own-goals", "goals", limit: 20, tellsMore: true) { $0.goals(of: $1) },
    ListCase("levels", "_questions", "questions", limit: 20, tellsMore: true) { $0.openQuestions(for: $1) },
    ListCase("levels", "_settled-questions", "questions", limit: 20, tellsMore: true) { $0.settledQuestions(for: $1) },
    ListCase("levels", "_members", "people", limit: 12, tellsMore: true) { $0.things("people", "levels", $1) },
    ListCase("levels", "_teams", "teams") { $0.things("teams", "levels", $1) },
  ]

  static let ofOthers: [ListCase] = [
    ListCase("skills", "_needed", "levels") { $0.things("levels", "needs", $1) },
    ListCase("skills", "_used", "goals") { $0.things("goals", "leverages", $1) },
    ListCase("skills", "_grown", "goals") { $0.things("goals", "grows", $1) },
    ListCase("skills", "_looks-like", "levels") { $0.named("looks_like", by: $1) },
    ListCase("skills", "_framework", "frameworks") { $0.named("framework", by: $1) },
    ListCase("skills", "_offers", "people") { record, route in
      record.shared().filter { $0.line.skill == route }.map(\.person)
    },
    ListCase("people", "_strengths", "skills") { record, route in
      record.shared().filter { $0.person == route }.map(\.line.skill)
    },
    ListCase("people", "_goals", "goals") { $0.things("goals", "person", $1) },
    ListCase("teams", "_members", "people") { $0.named("members", by: $1) },
    ListCase("teams", "_goals", "goals") { $0.things("goals", "team", $1) },
    ListCase("teams", "_strengths", "skills") { record, route in
      let members = record.named("members", by: route)
      return record.shared().filter { members.contains($0.person) }.map(\.line.skill)
    },
    ListCase("teams", "_strengths", "people") { record, route in
      let members = record.named("members", by: route)
      return record.shared().filter { members.contains($0.person) }.map(\.person)
    },
    ListCase("goals", "_grows", "skills") { $0.named("grows", by: $1) },
    ListCase("goals", "_framework", "frameworks") { $0.named("framework", by: $1) },
  ]

  static let all = ofPosts + ofLevels + ofOthers
}
