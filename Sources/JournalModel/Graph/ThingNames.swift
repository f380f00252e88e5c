package import FrontMatter
internal import Letters

/// The thing, or item of a framework, that a name in front matter means: by id, file name, title, or alias.
///
/// Filled while the journal is put together, and asked by everyone who looks for a name later.
package struct ThingNames: Sendable {
  private var things: [Key: ThingIndex] = [:]
  private var items: [String: [FrameworkItemIndex]] = [:]

  struct Key: Hashable {
    let kind: ThingKind
    let name: String

    init(_ kind: ThingKind, _ name: String) {
      self.kind = kind
      self.name = foldedKey(name)
    }
  }

  init() {}

  /// The thing that has this very name, but for case, accents and quotes.
  subscript(name: String, kind: ThingKind) -> ThingIndex? { things[Key(kind, name)] }

  /// The thing of that name, or of the id that's made of it.
  package func find(_ name: String, _ kind: ThingKind) -> ThingIndex? {
    self[name, kind] ?? self[routeID(name, fallback: ""), kind]
  }

  /// Gives a thing a name.
  ///
  /// - Returns: the thing that has the name already, and keeps it.
  @discardableResult mutating func claim(_ name: String, _ kind: ThingKind, for thing: ThingIndex) -> ThingIndex? {
    let key = Key(kind, name)
    if let other = things[key] { return other }
    things[key] = thing
    return nil
  }
}

// The items of frameworks.
extension ThingNames {
  mutating func add(_ item: FrameworkItemIndex, titled title: String) {
    for key in Set(FrameworkItem.keys(of: title)) { items[key, default: []].append(item) }
  }

  var hasItems: Bool { !items.isEmpty }

  /// Of all frameworks.
  func items(called name: String) -> [FrameworkItemIndex] { items[foldedKey(name)] ?? [] }

  /// `framework/item`, or the item alone when one framework has it.
  package func find(item name: String) -> FrameworkItemIndex? {
    let all = items(called: name)
    if all.count == 1 { return all[0] }
    guard let slash = name.firstIndex(of: "/"), let framework = find(String(name[..<slash]), .framework) else {
      return nil
    }
    return items(called: String(name[name.index(after: slash)...])).first { $0.framework == framework }
  }
}
