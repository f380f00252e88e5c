/// Which thing of a journal a name in front matter means: by id, file name, title or alias, as when the journal was put
/// together.
package struct ThingNames: Sendable {
  private var byName: [Key: ThingIndex] = [:]

  private struct Key: Hashable {
    let kind: ThingKind
    let name: String
  }

  /// Cost: one folding for each name of each thing.
  package init(of journal: Journal) {
    let things = journal.things.indices.map { ThingIndex($0) }
    for index in things { add(journal[index].id, index, in: journal) }
    for index in things {
      if let file = journal[index].described?.file {
        add(String((file.split(separator: "/").last ?? "").prefix { $0 != "." }), index, in: journal)
      }
      add(journal[index].title, index, in: journal)
    }
    for index in things {
      for alias in journal[index].described?.fields.aliases ?? [] where !alias.value.hasPrefix("/") {
        add(alias.value, index, in: journal)
      }
    }
  }

  private mutating func add(_ name: String, _ index: ThingIndex, in journal: Journal) {
    let key = Key(kind: journal[index].kind, name: foldedKey(name))
    byName[key] = byName[key] ?? index
  }

  package func find(_ name: String, _ kind: ThingKind) -> ThingIndex? {
    byName[Key(kind: kind, name: foldedKey(name))]
      ?? byName[Key(kind: kind, name: foldedKey(routeID(name, fallback: "")))]
  }
}
