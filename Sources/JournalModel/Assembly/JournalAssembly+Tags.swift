internal import Diagnostics
internal import FrontMatter

// Step 4: tags that are opposites or related.
extension JournalAssembly {
  /// A relation that one of two tags names holds for both.
  mutating func relateTags() {
    for tag in journal.things(of: .tag) {
      guard let described = journal[tag].described else { continue }
      if let opposite = described.fields.tag.opposite {
        relate(tag, opposite, \.opposites, field: "opposite", in: described.file)
      }
      for other in described.fields.tag.see { relate(tag, other, \.see, field: "see", in: described.file) }
    }
    guard !journal.tagRelations.isEmpty else { return }
    let places = Dictionary(uniqueKeysWithValues: journal.things(of: .tag).enumerated().map { ($1, $0) })
    for tag in Array(journal.tagRelations.keys) {
      journal.tagRelations[tag]?.opposites.sort { places[$0, default: 0] < places[$1, default: 0] }
      journal.tagRelations[tag]?.see.sort { places[$0, default: 0] < places[$1, default: 0] }
    }
  }

  private mutating func relate(
    _ tag: ThingIndex, _ name: Located<String>, _ list: WritableKeyPath<TagRelations, [ThingIndex]>, field: String,
    in file: String
  ) {
    guard let other = catalogue.find(name.value, .tag) else {
      if catalogue.isWithheld(name.value, .tag) { return }
      let near = nearest(to: name.value, among: catalogue.names(of: .tag))
      problems.add(.unknownTag(name, file: file, nearest: near))
      return
    }
    guard other != tag else {
      problems.add(.relatedToItself(name, field: field, file: file))
      return
    }
    for (one, two) in [(tag, other), (other, tag)] where !journal.relations(ofTag: one)[keyPath: list].contains(two) {
      journal.tagRelations[one, default: TagRelations()][keyPath: list].append(two)
    }
  }
}
