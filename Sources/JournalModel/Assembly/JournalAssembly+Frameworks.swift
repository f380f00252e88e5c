internal import Diagnostics
internal import FrontMatter
internal import Letters

// Frameworks and the names of their items.
extension JournalAssembly {
  mutating func readFrameworks() {
    for index in catalogue.things.indices where catalogue.things[index].kind == .framework {
      guard let described = catalogue.things[index].described else { continue }
      let detail = FrameworkDetail(
        shownAs: described.fields.framework.shownAs?.value, source: described.fields.framework.source?.value,
        items: items(of: described.fields, in: described.file))
      if described.fields.framework.items.isEmpty { problems.add(.frameworkWithoutItems(file: described.file)) }
      for (place, item) in detail.items.enumerated() {
        catalogue.add(FrameworkItemIndex(framework: ThingIndex(index), item: place), titled: item.title)
      }
      catalogue.update(ThingIndex(index)) { $0.detail = .framework(detail) }
    }
  }

  private mutating func items(of fields: ThingFields, in file: String) -> [FrameworkItem] {
    var items: [FrameworkItem] = []
    for entry in fields.framework.items {
      let id = slug(entry.title.value)
      if id.isEmpty {
        problems.add(.unreadableItem(entry.title, file: file))
      } else if let other = items.first(where: { $0.id == id }) {
        problems.add(.sameItem(entry.title, other: other.title, file: file))
      } else {
        items.append(FrameworkItem(id: id, title: entry.title.value, shownAs: entry.shownAs, text: entry.text))
      }
    }
    return items
  }

  /// The items that the names mean, each once, in the order of the names.
  mutating func items(_ names: [Located<String>], in file: String) -> [FrameworkItemIndex] {
    var found: [FrameworkItemIndex] = []
    for name in names {
      if let item = item(name, in: file), !found.contains(item) { found.append(item) }
    }
    return found
  }

  /// `framework/item`, or the item alone when one framework has it.
  private mutating func item(_ name: Located<String>, in file: String) -> FrameworkItemIndex? {
    let all = catalogue.names.items(called: name.value)
    if all.count == 1 { return all[0] }
    if all.count > 1 {
      let choices = all.map { qualifiedName(of: $0) }
      problems.add(.ambiguousItem(name, choices: choices, file: file))
      return nil
    }
    if let slash = name.value.firstIndex(of: "/") {
      let (framework, item) = (String(name.value[..<slash]), String(name.value[name.value.index(after: slash)...]))
      if let index = catalogue.find(trimmed(framework), .framework) {
        if let found = catalogue.names.items(called: item).first(where: { $0.framework == index }) { return found }
        report(unknownItem: name, like: item, in: index, file: file)
        return nil
      }
      if catalogue.isWithheld(trimmed(framework), .framework) { return nil }
    }
    if withheldItems.contains(foldedKey(name.value)) { return nil }
    if let framework = catalogue.find(name.value, .framework) {
      let first = catalogue.things[framework.value].frameworkDetail?.items.first
      problems.add(
        .frameworkForItem(
          name, example: first.map { "\(catalogue.things[framework.value].id)/\($0.id)" }, file: file))
      return nil
    }
    if catalogue.isWithheld(name.value, .framework) { return nil }
    report(unknownItem: name, like: name.value, in: nil, file: file)
    return nil
  }

  private mutating func report(
    unknownItem name: Located<String>, like item: String, in framework: ThingIndex?, file: String
  ) {
    var candidates: [String] = []
    for thing in catalogue.things where thing.kind == .framework {
      guard framework == nil || catalogue.find(thing.id, .framework) == framework else { continue }
      for item in thing.frameworkDetail?.items ?? [] {
        candidates += [item.id, item.title]
        if framework == nil { candidates.append("\(thing.id)/\(item.id)") }
      }
    }
    let title = framework.map { catalogue.things[$0.value].title }
    let near = nearest(to: item, among: candidates)
    problems.add(.unknownItem(name, framework: title, file: file, nearest: near))
  }

  private func qualifiedName(of index: FrameworkItemIndex) -> String {
    let framework = catalogue.things[index.framework.value]
    return "\(framework.id)/\(framework.frameworkDetail?.items[index.item].id ?? "")"
  }

  private func trimmed(_ text: String) -> String { String(decoding: Array(text.utf8)[...].trimmed, as: UTF8.self) }
}
