internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import Letters
internal import Markdown

/// Tells from its path what a file below `content/` is.
struct FileClassifier {
  private(set) var posts: [String] = []
  private(set) var things: [ThingFile] = []
  private(set) var media: [String] = []
  private(set) var selfReflections: [SelfFile] = []
  /// Comments that wait, or that are answers to a post: no texts of their own.
  private(set) var replies: [String] = []
  private var found: [Diagnostic] = []
  /// Files that aren't Markdown but may have been meant as texts.
  private var others: [(path: String, ending: String)] = []
  /// Markdown files whose names look like those of copies.
  private var suspects: [String] = []
  /// Folders that are not Daybook's but nearly, and what is in them.
  private var nearFolders: [Substring: (meaning: NearFolder?, files: Int, hasDays: Bool)] = [:]

  private static let kinds = Dictionary(uniqueKeysWithValues: ThingKind.allCases.map { ($0.folder, $0) })

  /// - Parameter path: below the journal's folder, as `content/posts/2026/x.md`.
  mutating func add(_ path: String) {
    let parts = Self.parts(of: path)
    guard parts.count > 1, let file = parts.last else { return }
    if parts.count > 2, Self.isKept(parts[1]) {
      if parts[1].lowercased() == "replies" { replies.append(path) }
      return
    }
    let near = parts.count > 2 ? near(parts[1], with: file) : nil
    if parts.count > 2, Self.isPrivate(parts[1]) || near?.sense == .selfReflections {
      return addSelfReflection(path, parts)
    }
    let isMedia = parts[1] == "media" || near?.sense == .media
    let (stem, ending) = Self.stemAndEnding(of: file)
    guard MarkdownEnding.contains(ending) else {
      if !isMedia, !KnownMedia.contains(ending) { others.append((path, ending)) }
      return media.append(path)
    }
    if isMedia { return media.append(path) }
    if stem == "_index" { return found.append(.sectionPage(path)) }
    if CopiedName.mayBeCopy(stem) { suspects.append(path) }
    if ending != "md", MarkdownEnding.mayHoldCode(ending) { found.append(.codeInMarkdown(path, ending: ending)) }
    if let kind = Self.kind(of: parts, near) {
      things.append(
        ThingFile(path: path, kind: kind, name: Self.name(of: stem, in: parts[2..<(parts.count - 1)], kind)))
    } else {
      posts.append(path)
    }
  }

  /// Problems with the files, once all have been added.
  var problems: [Diagnostic] { found + otherFiles + copies + foldersNearlyOurs }

  /// A file named by its day stays a post in a folder that is only nearly one of things.
  private static func kind(of parts: [Substring], _ near: NearFolder?) -> ThingKind? {
    guard parts.count > 2 else { return nil }
    if let kind = kinds[String(parts[1])] { return kind }
    guard case .things(let kind)? = near?.sense, let file = parts.last else { return nil }
    return dateAndName(fromFileName: String(file)).0 == nil ? kind : nil
  }

  /// Folders whose files are read by nobody: comments, and the notes of an import. In any case: what waits must not become a post by
  /// a capital letter.
  private static func isKept(_ folder: Substring) -> Bool {
    guard (7...8).contains(folder.utf8.count) else { return false }
    let name = folder.lowercased()
    return name == "replies" || name == "imported"
  }

  /// In any case: what is meant to be private must not become a post by a capital letter.
  private static func isPrivate(_ folder: Substring) -> Bool {
    folder.utf8.count == 4 && folder.lowercased() == "self"
  }

  /// The folder that was probably meant, if it isn't one of ours; recorded for the warning.
  private mutating func near(_ folder: Substring, with file: Substring) -> NearFolder? {
    if folder == "posts" || folder == "media" || folder == "self" || Self.kinds[String(folder)] != nil { return nil }
    var known = nearFolders[folder] ?? (NearFolder(folder), 0, false)
    known.files += 1
    known.hasDays = known.hasDays || dateAndName(fromFileName: String(file)).0 != nil
    nearFolders[folder] = known
    return known.meaning
  }

  /// `content/self/pat-lee/2026-03-02.md`; nothing else below that folder is ever published.
  private mutating func addSelfReflection(_ path: String, _ parts: [Substring]) {
    let file = parts[parts.count - 1]
    guard MarkdownEnding.contains(Self.stemAndEnding(of: file).ending) else {
      return found.append(.notSelfReflection(path))
    }
    guard parts.count == 4 else { return found.append(.misplacedSelfReflection(path, isDeep: parts.count > 4)) }
    let (day, rest) = dateAndName(fromFileName: String(file))
    guard let day, rest.isEmpty else { return found.append(.selfReflectionWithoutDay(path, name: String(file))) }
    selfReflections.append(SelfFile(path: path, person: String(parts[2]), day: day))
  }

  /// `pages/policies/replies.md` is `policies/replies`; a thing of another kind is named by its file, an `index.md` by its folder.
  private static func name(of stem: Substring, in folders: ArraySlice<Substring>, _ kind: ThingKind) -> String {
    let own = stem == "index" ? [] : [stem]
    let all = Array(folders) + own
    guard kind == .page else { return String(all.last ?? stem) }
    return all.joined(separator: "/")
  }

  /// A post's name: its file's name, or its folder's for an `index.md`.
  static func name(ofPost path: String) -> String {
    let parts = parts(of: path)
    guard let file = parts.last else { return path }
    guard stemAndEnding(of: file).stem == "index", parts.count > 2 else { return String(file) }
    let folder = parts[parts.count - 2]
    let isOfAllPosts = folder == "posts" || (parts.count == 3 && NearFolder(folder)?.sense == .posts)
    return isOfAllPosts ? String(file) : String(folder)
  }

  /// Whether a folder around a post says that it isn't ready: `posts/drafts/fog.md`.
  static func isAmongDrafts(_ path: String) -> Bool {
    var rest = path[...]
    while let slash = rest.lastSlash {
      rest = rest[..<slash]
      let folder = rest.lastSlash.map { rest[rest.utf8.index(after: $0)...] } ?? rest
      guard (5...7).contains(folder.utf8.count) else { continue }
      if ["draft", "drafts", "_draft", "_drafts"].contains(folder.lowercased()) { return true }
    }
    return false
  }

  /// By bytes: looking for characters costs a journal of 10,000 files a tenth of a second.
  static func parts(of path: String) -> [Substring] {
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
  static func stemAndEnding(of file: Substring) -> (stem: Substring, ending: String) {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else { return (file, "") }
    let ending = file[file.utf8.index(after: dot)...]
    return (file[..<dot], ending == "md" ? "md" : ending.lowercased())
  }
}

// Messages that need all files to be known.
extension FileClassifier {
  private var otherFiles: [Diagnostic] {
    if others.isEmpty { return [] }
    let recordings = Set(media.lazy.filter { RecordingKind(file: $0) != nil }.map(Self.withoutEnding))
    return others.compactMap { path, ending in
      // A recording's transcript, next to it.
      if ending == "txt", recordings.contains(Self.withoutEnding(path)) { return nil }
      if CopiedName.backupEndings.contains(ending), let inner = Self.markdownName(before: ending, in: path) {
        return .backupFile(path, of: inner)
      }
      return .notMarkdown(path, ending: ending)
    }
  }

  private var copies: [Diagnostic] {
    if suspects.isEmpty { return [] }
    let known = Set((posts + things.map(\.path)).lazy.map { $0.lowercased() })
    let forms = CopiedName.Forms()
    return suspects.compactMap { path in
      let folder = path.lastSlash.map { String(path[...$0]) } ?? ""
      let file = path.dropFirst(folder.count)
      let (stem, ending) = Self.stemAndEnding(of: file)
      guard let copy = CopiedName(stem: String(stem), ending: "." + ending, forms: forms) else { return nil }
      let original = copy.original.flatMap { known.contains((folder + $0).lowercased()) ? $0 : nil }
      guard copy.isCertain || original != nil else { return nil }
      return .copiedFile(path, of: original)
    }
  }

  private var foldersNearlyOurs: [Diagnostic] {
    nearFolders.sorted { $0.key < $1.key }.compactMap { folder, near in
      // Posts with days in a folder whose name only looks like one of ours are where they belong.
      guard let meaning = near.meaning, meaning.sense != .guess || !near.hasDays else { return nil }
      return .nearFolder(String(folder), meaning, files: near.files)
    }
  }

  private static func withoutEnding(_ path: String) -> String {
    String(path[..<(path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex)])
  }

  /// `fog.md` of `content/posts/fog.md.orig`.
  private static func markdownName(before ending: String, in path: String) -> String? {
    let inner = path.dropLast(ending.utf8.count + 1)
    let name = inner.lastSlash.map { inner[inner.utf8.index(after: $0)...] } ?? inner
    return MarkdownEnding.contains(stemAndEnding(of: name).ending) ? String(name) : nil
  }
}
