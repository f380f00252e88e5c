internal import Diagnostics

/// What only people have.
package struct PersonFields: OwnFields {
  package var kind: Located<PersonKind>?
  /// What pages call a student.
  package var shownAs: Located<String>?
  /// What the person does.
  package var role: Located<String>?
  /// Pages elsewhere.
  package var links: [LinkEntry] = []
}

extension ThingFields {
  package internal(set) var person: PersonFields {
    get { self[PersonFields.self] }
    set { self[PersonFields.self] = newValue }
  }
}

extension KindTraits {
  static let person = KindTraits(
    .person,
    [
      Field("kind", .other, \.person.kind, read: .choice()),
      Field("shown_as", .text, \.person.shownAs, read: .text),
      Field("role", .text, \.person.role, read: .text),
      ThingFields.levelsRow,
      Field("links", .pairs, \.person.links, read: links),
    ],
    otherNames: ["name": "title", "level": "levels"], options: ["level": "levels"],
    hints: ["role": "Principal", "levels": "the level that they belong to"])

  private static let links = ValueReader<[LinkEntry]> { reader, node, name in
    let links = reader.links(node, name)
    return links.filter { reader.isAddress($0.target, name) }
  }
}
