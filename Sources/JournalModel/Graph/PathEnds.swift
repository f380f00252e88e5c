internal import FrontMatter
internal import Letters

/// Finds texts by the end of their paths, as other programs write links.
struct PathEnds: Sendable {
  /// By the folded name of the file or, for an `index.md`, of its folder; a post's also without its day.
  private var files: [String: [(folders: [String], target: NameIndex.Target)]] = [:]

  init(_ targets: [String: NameIndex.Target]) {
    for (path, target) in targets.sorted(by: { $0.key < $1.key }) {
      var folders = path.split(separator: "/").map(String.init)
      let file = folders.popLast() ?? ""
      add(Self.stem(file), folders, target)
      if Self.stem(file) == "index", let folder = folders.popLast() { add(folder, folders, target) }
    }
  }

  private mutating func add(_ stem: String, _ folders: [String], _ target: NameIndex.Target) {
    let folded = folders.map(foldedKey)
    files[foldedKey(stem), default: []].append((folded, target))
    let (day, plain) = dateAndName(fromFileName: stem)
    if day != nil, !plain.isEmpty { files[foldedKey(plain), default: []].append((folded, target)) }
  }

  /// In the order of the paths, each once.
  func find(_ path: String) -> [NameIndex.Target] {
    var parts = path.split(separator: "/").map(String.init).filter { $0 != "." && $0 != ".." }
    guard let last = parts.popLast() else { return [] }
    let folders = parts.map(foldedKey)
    var found: [NameIndex.Target] = []
    for file in files[foldedKey(Self.stem(last))] ?? []
    where file.folders.suffix(folders.count) == folders[...] && !found.contains(file.target) {
      found.append(file.target)
    }
    return found
  }

  /// The name without the ending of a text.
  static func stem(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")),
      endings.contains(name[name.index(after: dot)...].lowercased())
    else { return name }
    return String(name[..<dot])
  }

  private static let endings: Set<String> = [
    "md", "markdown", "mkd", "mkdn", "mdown", "mkdown", "mdwn", "mdx", "rmd", "qmd",
  ]
}
