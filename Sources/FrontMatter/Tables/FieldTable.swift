/// The fields of one kind of file, and the meaning of every other name that its front matter can have; built once.
final class FieldTable<Record: Sendable>: Sendable {
  let subject: FileKind
  let fields: [Field<Record>]
  /// Second names of ours: they count where the first is absent.
  let otherNames: [String: String]
  let roles: FieldRoles
  private let meanings: [String: FieldMeaning<Record>]

  /// - Parameters:
  ///   - otherNames: each with the field that it means.
  ///   - foreign: other programs' names, with the fields that they mean; those of fields that aren't here are ignored.
  ///   - ignored: other programs' names that have no sense here.
  init(
    of subject: FileKind, _ fields: [Field<Record>], otherNames: [String: String] = [:],
    foreign: [String: ForeignName] = [:], ignored: Set<String> = [], asksForPrivacy: Bool = true
  ) {
    (self.subject, self.fields, self.otherNames) = (subject, fields, otherNames)
    let own = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0) })
    var meanings: [String: FieldMeaning<Record>] = [:]
    if asksForPrivacy { meanings = PrivacyNames.senses.mapValues { .privacy($0) } }
    for name in ignored { meanings[name] = .ignored }
    for (name, meant) in foreign {
      let field = own[meant.field] ?? otherNames[meant.field].flatMap { own[$0] }
      meanings[name] = field.map { .foreign(meant.sense, $0) } ?? .ignored
    }
    for (name, meant) in otherNames { meanings[name] = own[meant].map { .other($0) } }
    for (name, field) in own { meanings[name] = .own(field) }
    self.meanings = meanings
    roles = FieldRoles(roles: meanings.compactMapValues { $0.plainField?.role })
  }

  subscript(name: String) -> FieldMeaning<Record>? { meanings[name] }

  /// The names that a misspelled one could mean.
  var knownNames: [String] { fields.map(\.name) + otherNames.keys.sorted() }

  /// The names that are read here, under which fields or requests for privacy they may be.
  var readNames: [String] {
    meanings.compactMap { name, meaning in
      if case .ignored = meaning { nil } else { name }
    }
  }
}

extension FieldTable {
  /// Reads all fields of a document: our own, then those under other names, for what is absent.
  ///
  /// - Parameter empty: a record without fields.
  func read(_ reader: inout FieldReader, _ empty: Record) -> (record: Record, sorted: ClassifiedFields<Record>) {
    let sorted = ClassifiedFields(&reader, table: self)
    var record = empty
    for (field, name, node) in sorted.own { field.read(node, name, &reader, &record) }
    for (sense, field, name, node) in sorted.others {
      var other = empty
      if let sense {
        reader.isLenient = true
        field.readForeign(sense, node, name, &reader, &other)
        reader.isLenient = false
      } else {
        field.read(node, name, &reader, &other)
      }
      field.merge(&record, other)
    }
    return (record, sorted)
  }
}
