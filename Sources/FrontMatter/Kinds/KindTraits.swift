/// What sets one kind of page apart from the others; each kind has a file in this folder.
package struct KindTraits: Sendable {
  let table: FieldTable<ThingFields>
  /// The field that each option of `daybook new` fills, by the option's name; the other options don't work for the kind.
  package let options: [String: String]
  /// Fields that a new file of the kind may want, each with an example.
  package let hints: KeyValuePairs<String, String>
  /// Whether `daybook rename` can give it another name.
  package let canBeRenamed: Bool

  /// - Parameters:
  ///   - rows: the fields that the kind has besides those of every kind.
  ///   - otherNames: second names of fields, each with the field that it means.
  init(
    _ kind: ThingKind, _ rows: [Field<ThingFields>], otherNames: [String: String] = [:],
    options: [String: String] = [:],
    hints: KeyValuePairs<String, String> = ["summary": "One sentence on what's here"], canBeRenamed: Bool = true
  ) {
    var foreign = ForeignNames.ofTexts
    // A page's place among others.
    if rows.contains(where: { $0.name == "order" }) {
      for name in ["weight", "nav_order"] { foreign[name] = ForeignName(field: "order") }
    }
    table = FieldTable(
      of: .thing(kind), ThingFields.sharedRows + rows,
      otherNames: otherNames.merging(["description": "summary"]) { own, _ in own }, foreign: foreign,
      ignored: ForeignNames.ignored.union(["date"]))
    (self.options, self.hints, self.canBeRenamed) = (options, hints, canBeRenamed)
  }
}
