internal import Diagnostics
internal import FrontMatter
internal import Letters

// Step 3: who supports whom, which posts belong to what, and in which order.
extension JournalAssembly {
  mutating func resolveLevels() {
    for index in catalogue.things.indices {
      guard let described = catalogue.things[index].described else { continue }
      let levels = find(described.fields.levels, .level, in: described.file)
      catalogue.update(ThingIndex(index)) { $0.levels = levels }
      guard let name = described.fields.supports else { continue }
      guard let target = catalogue.find(name.value, .level) else {
        if catalogue.isWithheld(name.value, .level) { continue }
        let near = nearest(to: name.value, among: catalogue.names(of: .level))
        problems.add(.unknownLevel(name, file: described.file, nearest: near))
        continue
      }
      catalogue.update(ThingIndex(index)) { $0.supports = target }
    }
    refuseCycles()
    for index in catalogue.things.indices where catalogue.things[index].kind == .level {
      guard let target = catalogue.things[index].supports else { continue }
      catalogue.update(target) { $0.supportedBy.append(ThingIndex(index)) }
    }
  }

  /// A level that supports itself through others is an error that names the chain.
  private mutating func refuseCycles() {
    for start in catalogue.things.indices where catalogue.things[start].kind == .level {
      var chain = [ThingIndex(start)]
      while let next = catalogue.things[chain[chain.count - 1].value].supports, chain.count <= catalogue.things.count {
        if next.value == start {
          // Each cycle is told once, from its first level.
          if chain.min() == chain[0], let described = catalogue.things[start].described,
            let name = described.fields.supports
          {
            let titles = (chain + [next]).map { catalogue.things[$0.value].title }
            problems.add(.levelCycle(titles, at: name, file: described.file))
          }
          break
        }
        if chain.contains(next) { break }
        chain.append(next)
      }
    }
  }

  mutating func gatherMembers() {
    for index in journal.posts.indices {
      for thing in journal.posts[index].things { catalogue.update(thing) { $0.posts.append(PostIndex(index)) } }
    }
    journal.things = catalogue.things
    for index in journal.things.indices where journal.things[index].kind == .series { orderSeries(index) }
  }

  /// Numbered parts go where their numbers say; the others follow by date, oldest first.
  private mutating func orderSeries(_ index: Int) {
    var taken: [Int: String] = [:]
    for post in journal.things[index].posts.reversed() {
      guard let part = journal[post].part else { continue }
      if let other = taken.updateValue(journal[post].file, forKey: part),
        let entry = entries[post.value].fields.series
      {
        problems.add(.samePart(entry, series: journal.things[index].title, file: journal[post].file, other: other))
      }
    }
    let oldestFirst = Array(journal.things[index].posts.reversed())
    let numbered = oldestFirst.filter { journal[$0].part != nil }
      .sorted { (journal[$0].part ?? 0, $1) < (journal[$1].part ?? 0, $0) }
    var ordered = oldestFirst.filter { journal[$0].part == nil }
    for post in numbered {
      ordered.insert(post, at: min(ordered.count, max(0, (journal[post].part ?? 1) - 1)))
    }
    journal.things[index].posts = ordered
  }

  mutating func orderThings() {
    for kind in ThingKind.allCases {
      let all = journal.things.indices.filter { journal.things[$0].kind == kind }
      let keys = Dictionary(uniqueKeysWithValues: all.map { ($0, foldedKey(journal.things[$0].title)) })
      let places = kind == .level ? Dictionary(uniqueKeysWithValues: all.map { ($0, place(ofLevel: $0)) }) : [:]
      journal.order[kind] = all.sorted { a, b in
        let (x, y) = (journal.things[a], journal.things[b])
        let (first, second) = (x.described?.fields.order ?? .max, y.described?.fields.order ?? .max)
        if let place = places[a], let other = places[b], place != other { return place < other }
        if first != second { return first < second }
        return (keys[a] ?? "", x.id) < (keys[b] ?? "", y.id)
      }.map { ThingIndex($0) }
    }
  }
}
