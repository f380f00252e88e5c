/// What only skills have.
package struct SkillFields: OwnFields {
  /// Its descriptions.
  package var looksLike: [LevelDescription] = []
}

extension ThingFields {
  package internal(set) var skill: SkillFields {
    get { self[SkillFields.self] }
    set { self[SkillFields.self] = newValue }
  }
}

extension KindTraits {
  static let skill = KindTraits(
    .skill,
    [
      ThingFields.orderRow, ThingFields.frameworkRow, ThingFields.levelsRow,
      Field("looks_like", .mapping, \.skill.looksLike, read: looksLike, names: .keys([.thing(.level)])),
    ],
    otherNames: ["level": "levels"], options: ["level": "levels"],
    hints: ["summary": "One sentence on what it is", "levels": "the levels that need it"])

  private static let looksLike = ValueReader<[LevelDescription]> { reader, node, name in
    reader.namedTexts(node, name, needsText: "a 'level: what it looks like' line for each level")
      .map { LevelDescription(level: $0.name, text: $0.text?.value ?? "") }
  }
}
