internal import Diagnostics
internal import FrontMatter
internal import Letters

/// The things of a journal while it is being assembled: found by id, title or alias, or made when a post names a new one.
struct Catalogue {
  private(set) var things: [Thing] = []
  private(set) var names = ThingNames()
  /// Names as posts write them, so that folding is paid once for each spelling and not for each use.
  private var spellings: [Spelled: ThingIndex] = [:]
  /// The names of things that this build withholds: naming one isn't an error, and doesn't make a page.
  private var withheld: Set<ThingNames.Key> = []
  /// Of withheld students, by each of their names: which one it is, and what readers are told.
  private var withheldStudents: [String: WithheldStudent] = [:]
  /// The names by which files find students, published or not; no page may say them.
  private(set) var studentNames: Set<String> = []

  private struct Spelled: Hashable {
    let kind: ThingKind
    let name: String
  }

  /// - Returns: the problems of things that claim the same id, title or alias.
  mutating func add(described entries: [ThingEntry]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let first = things.count
    let ids = ids(of: entries)
    // Two files of one id mostly have the same title and aliases too: that is one fault.
    var twins: [Int: ThingIndex] = [:]
    for (entry, id) in zip(entries, ids) {
      let thing = Thing(
        kind: entry.kind, id: id, route: entry.kind.route(to: id), title: entry.title,
        described: DescribedThing(file: entry.file, fields: entry.fields, body: entry.body))
      if let other = names.claim(id, thing.kind, for: ThingIndex(things.count)) {
        twins[things.count] = other
        problems.append(.sameID(id, kind: entry.kind, file: entry.file, other: file(of: other)))
      }
      things.append(thing)
    }
    for index in first..<things.count {
      let thing = things[index]
      _ = claim(fileName(thing), at: index)
      // Two free pages may be called the same: 'About' in two languages.
      if let other = claim(thing.title, at: index), other.value != index, other != twins[index], thing.kind != .page,
        thing.described?.fields.isStudent != true
      {
        problems.append(
          .sameTitle(thing.title, kind: thing.kind, file: file(of: ThingIndex(index)), other: file(of: other)))
      }
    }
    for index in first..<things.count {
      for alias in things[index].described?.fields.aliases ?? [] where !alias.value.hasPrefix("/") {
        guard let other = claim(alias.value, at: index), other.value != index, other != twins[index] else { continue }
        problems.append(
          .aliasTaken(alias, kind: things[index].kind, file: file(of: ThingIndex(index)), other: file(of: other)))
      }
    }
    return problems
  }

  /// Students who are shown as the same are told apart by a number, in the order of their files.
  private mutating func ids(of entries: [ThingEntry]) -> [String] {
    let students = entries.filter(\.fields.isStudent)
    guard !students.isEmpty else { return entries.map(\.id) }
    for student in students { noteNames(ofStudent: student) }
    var taken = Set(
      entries.lazy.filter { $0.kind == .person && (!$0.fields.isStudent || $0.fields.slug != nil) }.map(\.id))
    return entries.map { entry in
      guard entry.fields.isStudent, entry.fields.slug == nil else { return entry.id }
      var (id, number) = (entry.id, 1)
      while !taken.insert(id).inserted {
        number += 1
        id = "\(entry.id)-\(number)"
      }
      return id
    }
  }

  mutating func withhold(_ entry: ThingEntry) {
    if entry.fields.isStudent { noteWithheld(student: entry) }
    withheld.insert(ThingNames.Key(entry.kind, entry.name))
    withheld.insert(ThingNames.Key(entry.kind, entry.id))
    withheld.insert(ThingNames.Key(entry.kind, entry.title))
    for alias in entry.fields.aliases { withheld.insert(ThingNames.Key(entry.kind, alias.value)) }
  }

  private mutating func noteWithheld(student entry: ThingEntry) {
    noteNames(ofStudent: entry)
    let student = WithheldStudent(file: entry.file, shownAs: entry.title)
    for name in [entry.name, entry.id, entry.title] + entry.fields.aliases.map(\.value) {
      let key = foldedKey(name)
      withheldStudents[key] = withheldStudents[key] ?? student
    }
  }

  private mutating func noteNames(ofStudent entry: ThingEntry) {
    studentNames.insert(fileName(entry.file))
    studentNames.formUnion(entry.fields.aliases.map(\.value))
  }

  func isWithheld(_ name: String, _ kind: ThingKind) -> Bool { withheld.contains(ThingNames.Key(kind, name)) }

  func withheldStudent(_ name: String) -> WithheldStudent? {
    withheldStudents.isEmpty ? nil : withheldStudents[foldedKey(name)]
  }

  func find(_ name: String, _ kind: ThingKind) -> ThingIndex? {
    spellings[Spelled(kind: kind, name: name)] ?? names[name, kind]
  }

  /// The same, remembered by its spelling: for names that many posts write.
  mutating func findOften(_ name: String, _ kind: ThingKind) -> ThingIndex? {
    let spelled = Spelled(kind: kind, name: name)
    if let found = spellings[spelled] { return found }
    guard let found = names[name, kind] else { return nil }
    spellings[spelled] = found
    return found
  }

  /// The thing of that name, made from the name alone when there is none; `nil` when nothing readable is left of the name.
  mutating func findOrAdd(_ name: String, _ kind: ThingKind) -> ThingIndex? {
    let spelled = Spelled(kind: kind, name: name)
    if let found = spellings[spelled] { return found }
    let added = findOrAdd(folding: name, kind)
    spellings[spelled] = added
    return added
  }

  private mutating func findOrAdd(folding name: String, _ kind: ThingKind) -> ThingIndex? {
    if let found = find(name, kind) { return found }
    // A source's title may be an address, but its page still goes in a single folder.
    let id = kind == .source ? slug(name) : routeID(name, fallback: "")
    guard !id.isEmpty else { return nil }
    if let found = find(id, kind) {
      names.claim(name, kind, for: found)
      return found
    }
    let index = ThingIndex(things.count)
    things.append(Thing(kind: kind, id: id, route: kind.route(to: id), title: name))
    for name in [id, name] { names.claim(name, kind, for: index) }
    return index
  }

  mutating func update(_ index: ThingIndex, _ change: (inout Thing) -> Void) { change(&things[index.value]) }

  /// The ids and titles of things with files, to suggest for a misspelled name.
  func describedNames(of kind: ThingKind) -> [String] {
    things.lazy.filter { $0.kind == kind && $0.described != nil }.flatMap { [$0.id, $0.title] }
  }

  /// Ids and titles of all things of a kind.
  func names(of kind: ThingKind) -> [String] {
    things.lazy.filter { $0.kind == kind }.flatMap { [$0.id, $0.title] }
  }

  private func file(of index: ThingIndex) -> String { things[index.value].described?.file ?? "" }

  private func fileName(_ thing: Thing) -> String {
    fileName(thing.described?.file ?? thing.id)
  }

  private func fileName(_ file: String) -> String {
    String((file.split(separator: "/").last ?? "").prefix { $0 != "." })
  }

  private mutating func claim(_ name: String, at index: Int) -> ThingIndex? {
    names.claim(name, things[index].kind, for: ThingIndex(index))
  }
}

extension Catalogue {
  /// Gives a thing another title, by which it's found as well unless another has it.
  mutating func retitle(_ index: ThingIndex, _ title: String) {
    things[index.value].title = title
    names.claim(title, things[index.value].kind, for: index)
  }

  mutating func add(_ item: FrameworkItemIndex, titled title: String) { names.add(item, titled: title) }
}
