/// The names that a line at the top of a text may begin with when the line is a field: those of posts, things and
/// self-reflections, and those of other programs that are read as one of them.
enum KnownFieldNames {
  static let all = Set(
    PostFields.table.readNames + ThingKind.allCases.flatMap { $0.traits.table.readNames }
      + SelfFields.table.fields.map(\.name))
}
