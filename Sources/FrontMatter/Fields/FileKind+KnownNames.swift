extension FileKind {
  /// The names that a misspelled field could mean.
  var knownNames: [String] {
    switch self {
    case .post: PostFields.table.knownNames
    case .thing(let kind): kind.traits.table.knownNames
    case .selfReflection: SelfFields.table.knownNames
    case .settings: Settings.table.knownNames
    }
  }
}
