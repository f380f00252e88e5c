/// The fields of a self-reflection; the raw values are their names.
enum SelfField: String, CaseIterable, Sendable {
  case skills, share, draft, audience

  var role: FieldRole {
    switch self {
    case .skills: .mapping
    case .share: .names
    case .draft, .audience: .other
    }
  }

  static let table: [String: FieldMeaning<SelfField>] = {
    var table: [String: FieldMeaning<SelfField>] = PrivacyNames.senses.mapValues { .privacy($0) }
    for field in allCases { table[field.rawValue] = .own(field) }
    return table
  }()

  static let roles = FieldRoles(roles: table.compactMapValues { $0.plainField?.role })
}
