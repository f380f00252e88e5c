package import Diagnostics
internal import Letters

/// The front matter of a self-reflection.
package struct SelfFields: Sendable {
  package var skills: [SelfSkill] = []
  /// The skills of which the lines may be published.
  package var share: [Located<String>] = []
  package var draft: Bool?
  package var audience: Located<Audience>?
  /// When others may read it, if a field says so.
  package var window: PublicationWindow?
  /// Fields of other programs, and unknown ones; see `foreignFieldWarnings`.
  package var foreign: [ForeignField] = []

  package init() {}
}

/// A self-reflection's entry for one skill.
package struct SelfSkill: Sendable {
  /// The skill's id, title or alias.
  package var name: Located<String>
  package var now: String?
  package var offer: String?
  package var evidence: [Located<String>] = []
}

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

/// Reads the front matter of a self-reflection; see `parsePost`. Its text is not looked at.
package func parseSelfReflection(_ text: SourceText, path: String) -> (SelfFields, [Diagnostic]) {
  guard let range = text.frontMatter else { return (SelfFields(), []) }
  do throws(Diagnostic) {
    let document = try YAMLReader.read(
      text.bytes, range: range, firstLine: text.frontMatterFirstLine, file: path, roles: SelfField.roles)
    var reader = FieldReader(document, file: path)
    let sorted = ClassifiedFields(&reader, table: SelfField.table, subject: .selfReflection, nameOf: \.rawValue)
    var fields = SelfFields()
    for (field, name, node) in sorted.own {
      switch field {
      case .skills: fields.skills = reader.selfSkills(node, name)
      case .share: fields.share = reader.texts(node, name)
      case .draft: fields.draft = reader.flag(node, name)
      case .audience: fields.audience = reader.choice(node, name)
      }
    }
    let privacy = PrivacyFields(sorted.privacy, in: reader, of: .selfReflection)
    fields.draft = stricter(fields.draft, privacy.draft)
    fields.audience = stricter(fields.audience, privacy.audience)
    fields.window = privacy.window
    fields.foreign = sorted.foreign + privacy.foreign
    return (fields, reader.diagnostics)
  } catch {
    return (SelfFields(), [error])
  }
}

extension FieldReader {
  fileprivate mutating func selfSkills(_ node: Int, _ field: String) -> [SelfSkill] {
    let expected = "a line for each skill, with 'now', 'offer', and 'evidence' below it"
    var skills: [SelfSkill] = []
    var lines: [String: Int] = [:]
    for line in namedNodes(node, field, expected: expected) {
      if let first = lines.updateValue(line.name.position.line, forKey: foldedKey(line.name.value)) {
        report(
          .duplicateField(
            line.name.value, firstLine: first, file: file, at: line.name.position, length: line.name.length))
      }
      skills.append(selfSkill(line))
    }
    return skills
  }

  private mutating func selfSkill(_ line: NamedText) -> SelfSkill {
    var skill = SelfSkill(name: line.name)
    let name = line.name.value
    guard document.nodes[line.node].kind == .mapping else {
      if !document.isAbsent(line.node) {
        reportType(name, expected: "'now', 'offer', and 'evidence', each on a separate line", line.node)
      }
      return skill
    }
    for pair in pairs(of: line.node) {
      switch pair.name {
      case "now": skill.now = text(pair.value, "now")?.value
      case "offer": skill.offer = text(pair.value, "offer")?.value
      case "evidence": skill.evidence = texts(pair.value, "evidence", separator: .none)
      default: reportInnerName(pair.key, of: name, known: ["now", "offer", "evidence"])
      }
    }
    return skill
  }
}
