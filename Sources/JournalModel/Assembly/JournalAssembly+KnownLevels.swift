internal import FrontMatter
internal import Letters

// Levels that posts name and no file describes, where it is known what they are.
extension JournalAssembly {
  /// Gives them a readable title, and says whom they support; what files say comes first.
  mutating func describeKnownLevels(_ titles: [KnownLevel: String]) {
    let levels = catalogue.things.indices.filter { catalogue.things[$0].kind == .level }
    let known = levels.compactMap { index in
      KnownLevel(id: catalogue.things[index].id).map { (index: ThingIndex(index), level: $0) }
    }
    let unknown = known.filter { catalogue.things[$0.index.value].described == nil }
    guard !unknown.isEmpty else { return }
    var taken = Set(levels.map { foldedKey(catalogue.things[$0].title) })
    for (index, level) in unknown.sorted(by: {
      catalogue.things[$0.index.value].id < catalogue.things[$1.index.value].id
    }) {
      let thing = catalogue.things[index.value]
      // A name in the author's own words stays.
      if thing.title == thing.id, let title = titles[level], !title.isEmpty,
        foldedKey(title) == foldedKey(thing.title) || taken.insert(foldedKey(title)).inserted
      {
        catalogue.retitle(index, title)
      }
      if let target = supported(by: index, level, among: known) {
        catalogue.update(index) { $0.supports = target }
        catalogue.update(target) { $0.supportedBy.append(index) }
      }
    }
  }

  /// A level of the next rank that there is; one with a file before others.
  private func supported(
    by index: ThingIndex, _ level: KnownLevel, among known: [(index: ThingIndex, level: KnownLevel)]
  ) -> ThingIndex? {
    guard let rank = known.map(\.level.rank).filter({ $0 > level.rank }).min() else { return nil }
    let next = known.filter { $0.level.rank == rank && !leads($0.index, to: index) }
    return next.map(\.index).min { a, b in
      let (x, y) = (catalogue.things[a.value], catalogue.things[b.value])
      return (x.described == nil ? 1 : 0, x.id) < (y.described == nil ? 1 : 0, y.id)
    }
  }

  private func leads(_ start: ThingIndex, to end: ThingIndex) -> Bool {
    var (index, steps) = (start, 0)
    while let next = catalogue.things[index.value].supports, steps < catalogue.things.count {
      if next == end { return true }
      (index, steps) = (next, steps + 1)
    }
    return false
  }

  /// A level's place in the order: its file's, or, without a file, before the next level that it could support.
  func place(ofLevel index: Int) -> (order: Int, place: Int) {
    let thing = journal.things[index]
    guard let known = KnownLevel(id: thing.id) else { return (thing.described?.fields.order ?? .max, .max) }
    if let order = thing.described?.fields.order { return (order, known.place) }
    guard thing.described == nil else { return (.max, known.place) }
    let orders = journal.things.compactMap { other -> Int? in
      guard other.kind == .level, let order = other.described?.fields.order else { return nil }
      return KnownLevel(id: other.id).map { $0.rank > known.rank } == true ? order : nil
    }
    return (orders.min() ?? .max, known.place)
  }
}
