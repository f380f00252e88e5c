package import FrontMatter
internal import Letters

/// The thing that a name in front matter means, by id, file name, title, or alias, as during assembly.
package struct ThingNames: Sendable {
  private var byName: [Key: ThingIndex] = [:]
  private var items: [String: [FrameworkItemIndex]] = [:]

  private struct Key: Hashable {
    let kind: ThingKind
    let name: String
  }

  /// - Parameter entries: the things' files. The journal itself has forgotten by which names its files call students.
  package init(of journal: Journal, describedBy entries: [ThingEntry]) {
    let things = journal.things.indices.map { ThingIndex($0) }
    let byFile = Dictionary(
      things.compactMap { index in journal[index].described.map { ($0.file, index) } },
      uniquingKeysWith: { first, _ in first })
    for index in things { add(journal[index].id, index, in: journal) }
    for index in things {
      if let file = journal[index].described?.file {
        add(String((file.split(separator: "/").last ?? "").prefix { $0 != "." }), index, in: journal)
      }
      add(journal[index].title, index, in: journal)
    }
    for entry in entries {
      guard let index = byFile[entry.file] else { continue }
      for alias in entry.fields.aliases where !alias.value.hasPrefix("/") { add(alias.value, index, in: journal) }
    }
    for index in journal.things(of: .framework) { addItems(of: index, in: journal) }
  }

  private mutating func add(_ name: String, _ index: ThingIndex, in journal: Journal) {
    let key = Key(kind: journal[index].kind, name: foldedKey(name))
    byName[key] = byName[key] ?? index
  }

  private mutating func addItems(of framework: ThingIndex, in journal: Journal) {
    for (place, item) in (journal[framework].frameworkDetail?.items ?? []).enumerated() {
      for key in Set(FrameworkItem.keys(of: item.title)) {
        items[key, default: []].append(FrameworkItemIndex(framework: framework, item: place))
      }
    }
  }

  package func find(_ name: String, _ kind: ThingKind) -> ThingIndex? {
    byName[Key(kind: kind, name: foldedKey(name))]
      ?? byName[Key(kind: kind, name: foldedKey(routeID(name, fallback: "")))]
  }

  /// `framework/item`, or the item alone when one framework has it.
  package func find(item name: String) -> FrameworkItemIndex? {
    let all = items[foldedKey(name)] ?? []
    if all.count == 1 { return all[0] }
    guard let slash = name.firstIndex(of: "/"), let framework = find(String(name[..<slash]), .framework) else {
      return nil
    }
    return items[foldedKey(String(name[name.index(after: slash)...]))]?.first { $0.framework == framework }
  }
}
