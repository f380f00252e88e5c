/// The names that a line at the top of a text may begin with when the line is a field: those of posts, things and
/// self-reflections, and those of other programs that are read as one of them.
enum KnownFieldNames {
  static let all: Set<String> = {
    var names: Set<String> = []
    for (name, meaning) in FieldTables.post where isRead(meaning) { names.insert(name) }
    for table in FieldTables.things.values {
      for (name, meaning) in table where isRead(meaning) { names.insert(name) }
    }
    return names.union(SelfField.allCases.map(\.rawValue))
  }()

  private static func isRead<Field>(_ meaning: FieldMeaning<Field>) -> Bool {
    switch meaning {
    case .own, .other, .foreign, .privacy: true
    case .ignored: false
    }
  }
}
