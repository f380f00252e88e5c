extension ForeignField.Subject {
  /// The names that a misspelled field could mean.
  var knownNames: [String] {
    switch self {
    case .post: PostField.allCases.map(\.rawValue) + PostField.otherNames.keys
    case .thing(let kind): ThingField.fields(of: kind).map(\.rawValue) + ThingField.otherNames(of: kind).keys
    case .selfReflection: SelfField.allCases.map(\.rawValue)
    case .settings: SettingsField.allCases.map(\.rawValue)
    }
  }
}
