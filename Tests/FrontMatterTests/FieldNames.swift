@testable import FrontMatter

/// The fields that the examples of docs/content/pages/format.md must show, by the folder of the file.
enum FieldNames {
  static let byFolder: KeyValuePairs<String, [String]> = [
    "content/posts/": PostFields.table.fields.map(\.name),
    "daybook.yml": Settings.table.fields.map(\.name),
    "content/tags/": own(.tag), "content/levels/": own(.level), "content/people/": own(.person, besides: ["levels"]),
    "content/teams/": own(.team), "content/frameworks/": own(.framework),
    "content/self/": SelfFields.table.fields.map(\.name),
    "content/series/": own(.series), "content/sources/": own(.source, besides: ["authors"]),
    "content/questions/": own(.question), "content/goals/": own(.goal, besides: ["levels"]),
    "content/skills/": own(.skill), "content/pages/": own(.page),
  ]

  /// Without the fields that all kinds share, which the text lists, and those that the example has by another name.
  private static func own(_ kind: ThingKind, besides others: [String] = []) -> [String] {
    let hidden = Set(ThingFields.sharedRows.map(\.name) + others)
    return kind.traits.table.fields.map(\.name).filter { !hidden.contains($0) }
  }
}
