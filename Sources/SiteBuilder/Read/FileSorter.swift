internal import Diagnostics
internal import JournalModel

/// Tells from its path what a file below `content/` is.
struct FileSorter {
  private(set) var posts: [String] = []
  private(set) var things: [ThingFile] = []
  private(set) var media: [String] = []
  private(set) var selfReflections: [SelfFile] = []
  private(set) var problems: [Diagnostic] = []

  private static let kinds = Dictionary(uniqueKeysWithValues: ThingKind.allCases.map { ($0.folder, $0) })
  /// Texts of word processors and other programs: never published, so their author is told.
  private static let otherTexts: Set<String> = [
    "doc", "docx", "odt", "rtf", "txt", "html", "htm", "org", "rst", "adoc", "pages", "textile",
  ]

  /// - Parameter path: below the journal's folder, as `content/posts/2026/x.md`.
  mutating func add(_ path: String) {
    let parts = Self.parts(of: path)
    guard parts.count > 1, let file = parts.last else { return }
    if parts.count > 2, Self.isPrivate(parts[1]) { return addSelfReflection(path, parts) }
    let (stem, ending) = Self.stemAndEnding(of: file)
    guard ending == "md" || ending == "markdown" else {
      if parts[1] == "posts", Self.otherTexts.contains(ending) { problems.append(.notMarkdown(path, ending: ending)) }
      media.append(path)
      return
    }
    if file.hasPrefix("_index.") {
      problems.append(.sectionPage(path))
    } else if parts[1] == "media" {
      media.append(path)
    } else if parts.count > 2, let kind = Self.kinds[String(parts[1])] {
      things.append(
        ThingFile(path: path, kind: kind, name: Self.name(of: stem, in: parts[2..<(parts.count - 1)], kind)))
    } else {
      posts.append(path)
    }
  }

  /// In any case: what is meant to be private must not become a post by a capital letter.
  private static func isPrivate(_ folder: Substring) -> Bool {
    folder.utf8.count == 4 && folder.lowercased() == "self"
  }

  /// `content/self/pat-lee/2026-03-02.md`; nothing else below that folder is ever published.
  private mutating func addSelfReflection(_ path: String, _ parts: [Substring]) {
    let file = parts[parts.count - 1]
    let ending = Self.stemAndEnding(of: file).ending
    guard ending == "md" || ending == "markdown" else { return problems.append(.notSelfReflection(path)) }
    guard parts.count == 4 else { return problems.append(.misplacedSelfReflection(path, isDeep: parts.count > 4)) }
    let (day, rest) = dateAndName(fromFileName: String(file))
    guard let day, rest.isEmpty else { return problems.append(.selfReflectionWithoutDay(path, name: String(file))) }
    selfReflections.append(SelfFile(path: path, person: String(parts[2]), day: day))
  }

  /// `pages/policies/replies.md` is `policies/replies`; a thing of another kind is named by its file, an `index.md` by its folder.
  private static func name(of stem: Substring, in folders: ArraySlice<Substring>, _ kind: ThingKind) -> String {
    let own = stem == "index" ? [] : [stem]
    let all = Array(folders) + own
    guard kind == .page else { return String(all.last ?? stem) }
    return all.joined(separator: "/")
  }

  /// What a post is called: its file's name, or its folder's for an `index.md`.
  static func name(ofPost path: String) -> String {
    let parts = parts(of: path)
    guard let file = parts.last else { return path }
    let isIndex = stemAndEnding(of: file).stem == "index"
    return isIndex && parts.count > 2 && parts[parts.count - 2] != "posts"
      ? String(parts[parts.count - 2]) : String(file)
  }

  /// By bytes: looking for characters costs a journal of 10,000 files a tenth of a second.
  private static func parts(of path: String) -> [Substring] {
    var parts: [Substring] = []
    parts.reserveCapacity(8)
    var rest = path[...]
    while let slash = rest.lastSlash {
      parts.append(rest[rest.utf8.index(after: slash)...])
      rest = rest[..<slash]
    }
    parts.append(rest)
    parts.removeAll(where: \.isEmpty)
    parts.reverse()
    return parts
  }

  /// The name before its last dot, and what follows in small letters.
  private static func stemAndEnding(of file: Substring) -> (stem: Substring, ending: String) {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else { return (file, "") }
    let ending = file[file.utf8.index(after: dot)...]
    return (file[..<dot], ending == "md" ? "md" : ending.lowercased())
  }
}
