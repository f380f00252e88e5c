/// How a field's value names posts and other pages.
enum NamesInField: Sendable {
  case nothing
  /// The fields in which a file says its own names.
  case title, aliases, slug
  /// A list, or names with commas between them; each means the first kind that has it.
  case list([NamedKind])
  /// One name, or a list; commas belong to the names.
  case whole([NamedKind])
  /// A list of questions, or names of questions with commas between them.
  case answers
  /// `name: text` lines.
  case keys([NamedKind])
  /// A part of each item.
  case part(String, [NamedKind])
  case series, sources
  /// The lines of a self-reflection, and their evidence.
  case reflections
}
