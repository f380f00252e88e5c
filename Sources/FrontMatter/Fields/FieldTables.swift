/// The meaning of every front matter name for each kind of file, built once.
enum FieldTables {
  static let post: [String: FieldMeaning<PostField>] = {
    var table: [String: FieldMeaning<PostField>] = PrivacyNames.senses.mapValues { .privacy($0) }
    for name in ForeignNames.ignored { table[name] = .ignored }
    for names in [ForeignNames.sameAs, ForeignNames.days, ForeignNames.oldAddresses] {
      for (name, field) in names { table[name] = .foreign(.same, field) }
    }
    for names in [ForeignNames.senses, ForeignNames.addresses] {
      for (name, (sense, field)) in names { table[name] = .foreign(sense, field) }
    }
    for (name, field) in PostField.otherNames { table[name] = .other(field) }
    for field in PostField.allCases { table[field.rawValue] = .own(field) }
    return table
  }()

  static let postRoles = FieldRoles(roles: post.compactMapValues { $0.plainField?.role })

  static let things: [ThingKind: [String: FieldMeaning<ThingField>]] = Dictionary(
    uniqueKeysWithValues: ThingKind.allCases.map { ($0, table(of: $0)) })

  static let thingRoles: [ThingKind: FieldRoles] = things.mapValues { table in
    FieldRoles(roles: table.compactMapValues { $0.plainField?.role })
  }

  /// Of the foreign names those that mean a field which the kind has; a page's place among others is its `weight`.
  private static func table(of kind: ThingKind) -> [String: FieldMeaning<ThingField>] {
    var table: [String: FieldMeaning<ThingField>] = PrivacyNames.senses.mapValues { .privacy($0) }
    table["date"] = .ignored
    let fields = ThingField.fields(of: kind)
    let others = ThingField.otherNames(of: kind)
    for name in ForeignNames.ignored { table[name] = .ignored }
    for (name, field) in ForeignNames.sameAs {
      table[name] =
        (known(field.rawValue, in: fields) ?? others[field.rawValue]).map { .foreign(.same, $0) } ?? .ignored
    }
    for (name, (sense, field)) in ForeignNames.senses {
      table[name] = known(field.rawValue, in: fields).map { .foreign(sense, $0) } ?? .ignored
    }
    if fields.contains(.order) {
      for name in ["weight", "nav_order"] { table[name] = .foreign(.same, .order) }
    }
    for (name, field) in others { table[name] = .other(field) }
    for field in fields { table[field.rawValue] = .own(field) }
    return table
  }

  private static func known(_ name: String, in fields: [ThingField]) -> ThingField? {
    fields.first { $0.rawValue == name }
  }
}
