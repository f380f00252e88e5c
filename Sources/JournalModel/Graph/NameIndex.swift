internal import FrontMatter
internal import Letters

/// Finds what a name means: in a link by file, by address, by id, title or alias, in front matter by `things`.
///
/// Exact ids and paths are looked up first; names blind to case, accents and quotes are folded only when a link needs them,
/// since most links of most journals do not.
package struct NameIndex: Sendable {
  package enum Target: Hashable, Sendable {
    case page(PageID)
    /// A post or page that exists and is not published.
    case withheld(title: String)
    /// A student who is not published: only what pages may say.
    case withheldStudent(shownAs: String)
  }

  /// The same as while the journal was put together.
  package let things: ThingNames
  private var byFile: [String: Target] = [:]
  private var byAddress: [String: Target] = [:]
  private var byID: [String: Target] = [:]
  private var folded: FoldedNames?
  private var titles: [(name: String, target: Target)] = []
  private var names: [(name: String, target: Target)] = []
  private var exactTitles: [String: Target]?
  /// Titles that more than one post has.
  private var twinTitles: Set<String> = []
  private var pathEnds: PathEnds?

  /// The kind that an unqualified name means if several have it, after posts.
  private static let precedence: [ThingKind] =
    [.page, .level] + ThingKind.allCases.filter { $0 != .page && $0 != .level }

  init(
    of journal: Journal, things: ThingNames, entries: [PostEntry], withheldPosts: [PostEntry],
    withheldThings: [ThingEntry]
  ) {
    self.things = things
    byFile.reserveCapacity(entries.count)
    byID.reserveCapacity(entries.count * 2)
    byAddress.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      add(entry, as: .page(.post(PostIndex(index))), id: journal.posts[index].id, route: journal.posts[index].route)
    }
    for kind in Self.precedence {
      for index in journal.things(of: kind) { add(journal[index], as: .page(.thing(index))) }
    }
    for entry in withheldPosts {
      add(entry, as: .withheld(title: entry.title), id: entry.id, route: "posts/\(entry.id)/")
    }
    for entry in withheldThings { add(entry) }
  }

  private mutating func add(_ entry: PostEntry, as target: Target, id: String, route: String?) {
    byFile[entry.file] = target
    if let route { byAddress[route] = byAddress[route] ?? target }
    for alias in entry.fields.aliases {
      addAddress(alias.value, target)
      if let name = formerID(ofPost: alias.value) ?? nameOfOnePart(alias.value) { names.append((name, target)) }
    }
    byID[id] = byID[id] ?? target
    if entry.name != id { byID[entry.name] = byID[entry.name] ?? target }
    if let day = entry.dayInName, id.hasSuffix(day.description) { byID["\(day)-\(entry.name)"] = target }
    titles.append((entry.title, target))
  }

  private mutating func add(_ thing: Thing, as target: Target) {
    byAddress[thing.route] = byAddress[thing.route] ?? target
    byID[thing.id] = byID[thing.id] ?? target
    for prefix in ["\(thing.kind.folder)/", "\(thing.kind.rawValue):"] { byID[prefix + thing.id] = target }
    titles.append((thing.title, target))
    names.append(("\(thing.kind.rawValue):\(thing.title)", target))
    guard let described = thing.described else { return }
    byFile[described.file] = target
    if described.fields.isStudent { addStudent(described.file, as: target) }
    for alias in described.fields.aliases {
      if alias.value.hasPrefix("/") {
        addAddress(alias.value, target)
      } else {
        names.append((alias.value, target))
        names.append(("\(thing.kind.rawValue):\(alias.value)", target))
      }
    }
  }

  /// The file's name finds a student, but pages can't show it.
  private mutating func addStudent(_ file: String, as target: Target) {
    let name = String((file.split(separator: "/").last ?? "").prefix { $0 != "." })
    for prefix in ["", "person:", "people/"] { names.append((prefix + name, target)) }
  }

  private mutating func add(_ entry: ThingEntry) {
    let isStudent = entry.fields.isStudent
    let target: Target = isStudent ? .withheldStudent(shownAs: entry.title) : .withheld(title: entry.title)
    if isStudent {
      addStudent(entry.file, as: target)
      for alias in entry.fields.aliases {
        names.append((alias.value, target))
        names.append(("person:\(alias.value)", target))
      }
    }
    byFile[entry.file] = target
    let route = entry.kind.route(to: entry.id)
    byAddress[route] = byAddress[route] ?? target
    names.append((entry.title, target))
    names.append((entry.name, target))
  }

  private mutating func addAddress(_ path: String, _ target: Target) {
    let route = Self.route(fromPath: path)
    byAddress[route] = byAddress[route] ?? target
  }

  /// The thing or post whose file has that path below the journal.
  package func find(file path: String) -> Target? { byFile[path] }

  /// The page at an address below the site: `/posts/x/`, `posts/x`, `/about/index.html`, or an alias.
  ///
  /// An address of another program, as `/2014/07/who-comes-along/`, leads to the post of its last part's name.
  package func find(address: String) -> Target? {
    let route = Self.route(fromPath: address)
    if let found = byAddress[route] { return found }
    guard address.hasPrefix("/"), let last = route.split(separator: "/").last else { return nil }
    let found = byID[String(last)]
    if case .page(.post)? = found { return found }
    return nil
  }

  /// The page of that id, title or alias; `tags/trust`, `tag:trust`, `@pat-lee` and `#trust` say which kind is meant.
  package mutating func find(name: String) -> Target? {
    if let found = find(exactName: name) { return found }
    if name.hasPrefix("@") { return find(name: "person:" + name.dropFirst()) }
    if name.hasPrefix("#") { return find(name: "tag:" + name.dropFirst()) }
    return foldedNames().targets[foldedKey(name)]
  }

  /// The page of that id or title, letter by letter.
  package mutating func find(exactName name: String) -> Target? {
    if let found = byID[name] ?? titlesAsWritten()[name] { return found }
    let (day, plain) = dateAndName(fromFileName: name)
    return day == nil ? nil : byID[plain]
  }

  /// The texts whose path ends so, whatever their ending: `2025/a-note` and `posts/2025/a-note.md`, blind to case and accents.
  package mutating func find(pathEnd path: String) -> [Target] {
    let ends = pathEnds ?? PathEnds(byFile)
    pathEnds = ends
    return ends.find(path)
  }

  /// The published posts that a name may mean alike, since each has it as its title: empty when it means one thing alone.
  package mutating func twins(called name: String) -> [PostIndex] {
    guard byID[name] == nil else { return [] }
    if let target = titlesAsWritten()[name] {
      return twinTitles.contains(name) ? posts(called: name, like: target) : []
    }
    let key = foldedKey(name)
    let folded = foldedNames()
    guard folded.shared.contains(key), let target = folded.targets[key] else { return [] }
    return posts(called: name, like: target)
  }

  private func posts(called name: String, like target: Target) -> [PostIndex] {
    guard case .page(.post) = target else { return [] }
    let key = foldedKey(name)
    let posts = titles.lazy.filter { foldedKey($0.name) == key }.compactMap { title -> PostIndex? in
      if case .page(.post(let index)) = title.target { index } else { nil }
    }
    return posts.count > 1 ? Array(posts) : []
  }

  /// The tag of that id, title or alias.
  package mutating func find(tag name: String) -> Target? {
    byID["tag:" + name] ?? foldedNames().targets[foldedKey("tag:" + name)]
  }

  /// Ids and titles to suggest for a misspelled name.
  package var suggestions: [String] { Array(byID.keys) + titles.map(\.name) + names.map(\.name) }

  /// Makes the index of titles now, so that copies share it.
  mutating func indexTitles() { _ = titlesAsWritten() }

  /// Gives a post another title.
  ///
  /// - Returns: `false`, and nothing changes, when one of the two titles means or may mean something else as well.
  package mutating func retitle(_ post: PostIndex, to title: String) -> Bool {
    let target = Target.page(.post(post))
    guard titles.indices.contains(post.value), titles[post.value].target == target, find(name: title) == nil else {
      return false
    }
    let old = titles[post.value].name
    // With these signs the title may change what cutting links means.
    if (old + title).contains(where: { "|#/".contains($0) }) || title.lowercased().hasSuffix(".md") { return false }
    let (oldKey, key) = (foldedKey(old), foldedKey(title))
    var folded = foldedNames()
    guard titlesAsWritten()[old] == target, folded.targets[oldKey] == target, !folded.shared.contains(oldKey) else {
      return false
    }
    titles[post.value].name = title
    exactTitles?[old] = nil
    exactTitles?[title] = target
    // Its id or an alias may be the old title in other letters.
    let others =
      byID.lazy.filter { $0.value == target }.map(\.key) + names.lazy.filter { $0.target == target }.map(\.name)
    if !others.contains(where: { foldedKey($0) == oldKey }) { folded.targets[oldKey] = nil }
    folded.targets[key] = target
    self.folded = folded
    return true
  }

  private mutating func titlesAsWritten() -> [String: Target] {
    if let exactTitles { return exactTitles }
    var exact: [String: Target] = [:]
    exact.reserveCapacity(titles.count)
    for (name, target) in titles {
      guard let first = exact[name] else {
        exact[name] = target
        continue
      }
      if case (.page(.post), .page(.post)) = (first, target) { twinTitles.insert(name) }
    }
    exactTitles = exact
    return exact
  }

  /// Names blind to case, accents and quotes.
  private struct FoldedNames {
    var targets: [String: Target] = [:]
    /// Those that more than one thing has; `targets` has the first.
    var shared: Set<String> = []

    mutating func add(_ name: String, _ target: Target) {
      let key = foldedKey(name)
      guard let first = targets[key] else {
        targets[key] = target
        return
      }
      if first != target { shared.insert(key) }
    }
  }

  private mutating func foldedNames() -> FoldedNames {
    if let folded { return folded }
    var found = FoldedNames()
    found.targets.reserveCapacity(names.count * 2)
    for (name, target) in byID.sorted(by: { $0.key < $1.key }) { found.add(name, target) }
    for (name, target) in titles + names { found.add(name, target) }
    folded = found
    return found
  }

  /// `/a/b/index.html`, `a/b`, `/a/b.html` and `/a/b/` are one address: `a/b/`.
  package static func route(fromPath path: String) -> String {
    var route: [UInt8] = []
    route.reserveCapacity(path.utf8.count + 1)
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      route.append(contentsOf: part)
      route.append(UInt8(ascii: "/"))
    }
    if route.hasPart("index.html") || route.hasPart("index.htm") {
      route.removeLast(route.hasPart("index.html") ? 11 : 10)
    } else if route.suffix(6).elementsEqual(".html/".utf8) {
      route.removeSubrange((route.count - 6)..<(route.count - 1))
    }
    return String(decoding: route, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Whether the route's last part is `name`.
  fileprivate func hasPart(_ name: String) -> Bool {
    let length = name.utf8.count + 1
    guard count >= length, dropLast().suffix(length - 1).elementsEqual(name.utf8) else { return false }
    return count == length || self[count - length - 1] == UInt8(ascii: "/")
  }
}

/// An alias of one part is also another name of its post: `/fog/`, and `Fog on the river` as other programs write names.
private func nameOfOnePart(_ alias: String) -> String? {
  let parts = alias.split(separator: "/")
  return parts.count == 1 && !alias.hasSuffix(".html") && !alias.hasSuffix(".htm") ? String(parts[0]) : nil
}
