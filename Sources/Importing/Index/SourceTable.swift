internal import Exports
internal import Letters

/// The texts of a folder by what their links call them: a path, a file's name, a title.
struct SourceTable: Sendable {
  private var byPath: [String: Int32] = [:]
  private var byStem: [String: [Int32]] = [:]
  private var byName: [String: [Int32]] = [:]

  var isEmpty: Bool { byPath.isEmpty }

  mutating func add(_ text: FolderText, as item: Int32) {
    byPath[text.path.lowercased()] = item
    byStem[Self.stem(of: text.path), default: []].append(item)
    for name in text.names where !name.isEmpty {
      let key = foldedKey(name)
      if byName[key]?.contains(item) != true { byName[key, default: []].append(item) }
    }
  }

  /// The name of the file, or of the folder of an `index.md`, as names are compared.
  private static func stem(of path: String) -> String {
    let parts = path.split(separator: "/")
    let stem = MarkdownEnding.removed(from: (parts.last ?? "")[...])
    let isIndex = stem == "index" || stem == "_index"
    return foldedKey(String(isIndex && parts.count > 1 ? parts[parts.count - 2] : stem))
  }

  /// - Parameter path: below the folder, perhaps without its ending or that of a page.
  func item(atPath path: String) -> Int? {
    var path = path.lowercased()
    while path.hasSuffix("/") { path.removeLast() }
    let plain = path.hasSuffix(".html") ? String(path.dropLast(5)) : path
    let endings = ["", ".md", "/index.md", "/_index.md", ".markdown"]
    for stem in path == plain ? [path] : [path, plain] {
      for ending in endings { if let found = byPath[stem + ending] { return Int(found) } }
    }
    return nil
  }

  /// The only text of that file name, else of that title.
  func item(named name: String) -> Int? {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    for (table, key) in [
      (byStem, foldedKey(String(MarkdownEnding.removed(from: last[...])))), (byName, foldedKey(name)),
    ] {
      if let found = table[key], found.count == 1 { return Int(found[0]) }
    }
    return nil
  }

  /// Whether the name alone means that text and no other.
  func isOnly(_ item: Int, named name: String) -> Bool {
    let key = foldedKey(name)
    let all = Set((byStem[key] ?? []) + (byName[key] ?? []))
    return all == [Int32(item)]
  }
}
