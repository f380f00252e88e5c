internal import Diagnostics
internal import Letters

extension SelfFields {
  static let table = FieldTable<SelfFields>(
    of: .selfReflection,
    [
      Field("skills", .mapping, \.skills, read: ValueReader { $0.selfSkills($1, $2) }, names: .reflections),
      Field("share", .names, \.share, read: .names, names: .list([.thing(.skill)])),
      Field("draft", .other, \.draft, read: .flag, merged: stricter),
      Field("audience", .other, \.audience, read: .choice(), merged: stricter),
    ])
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
