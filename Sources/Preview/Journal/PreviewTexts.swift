internal import Cores
internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly

/// The texts of a journal as they were parsed last, so that only those that changed are parsed again.
struct PreviewTexts: Sendable {
  private var posts: [String: TextParser.Outcome<PostEntry>] = [:]
  /// Texts that changed since all were read, kept apart from the many that didn't, so that those aren't copied for one change.
  private var edited: [String: TextParser.Outcome<PostEntry>] = [:]
  private var things: [String: TextParser.Outcome<ThingEntry>] = [:]
  private var selfReflections: [String: TextParser.Outcome<SelfEntry>] = [:]
  /// What the texts were parsed with.
  private var themes = TagSpellings.none
  private var students: StudentNames?
  /// Daybook's own phrases, in every language that the texts need; `nil` before the first update.
  private var words: JournalWords?
  private var fresh = FreshTexts(jobs: 1)

  func post(_ path: String) -> TextParser.Outcome<PostEntry>? { edited[path] ?? posts[path] }

  /// The contents of the files of things, in the order of the files.
  var describedThings: [ThingEntry] { things.values.compactMap(\.entry).sorted { $0.file < $1.file } }

  mutating func forget(_ changes: FileChanges) {
    posts.merge(edited) { $1 }
    edited = [:]
    guard case .paths(let paths) = changes else {
      self = PreviewTexts()
      return
    }
    // On these every text depends.
    if paths.contains(where: { $0 == "daybook.yml" || $0.hasPrefix("templates/" + Localizations.folder) }) {
      self = PreviewTexts()
      return
    }
    var others: [String] = []
    for path in paths where !forget(path) { others.append(path + "/") }
    // A path that isn't a text may be a folder, or may no longer exist.
    if others.count > Self.mostFolders { self = PreviewTexts() }
    for folder in others {
      for path in posts.keys where path.hasPrefix(folder) { posts[path] = nil }
      for path in things.keys where path.hasPrefix(folder) { things[path] = nil }
      for path in selfReflections.keys where path.hasPrefix(folder) { selfReflections[path] = nil }
    }
  }

  /// With more unknown paths than these, reading everything is quicker than looking them up.
  private static let mostFolders = 64

  /// - Returns: whether the path was a known text.
  private mutating func forget(_ path: String) -> Bool {
    let known = [
      posts.removeValue(forKey: path) != nil, things.removeValue(forKey: path) != nil,
      selfReflections.removeValue(forKey: path) != nil,
    ]
    return known.contains(true)
  }

  /// Parses what is not known, on all cores, and forgets what is no longer there.
  ///
  /// - Returns: the problems of all texts as well, also of those that did not change.
  mutating func parse(_ files: JournalFiles, saying found: JournalWords, jobs: Int) async -> ParsedTexts {
    let words = self.words ?? found
    fresh = FreshTexts(jobs: jobs)
    var parser = parser(for: files, words.words)
    let texts = await SiteAssembly.parse(files, saying: words, with: &parser, from: &self)
    if things.count > files.things.count {
      let paths = Set(files.things.map(\.path))
      things = things.filter { paths.contains($0.key) }
    }
    (students, self.words) = (parser.students, JournalWords(parser.words, words.problems))
    return texts
  }

  /// One post read again as it is now.
  func read(post path: String, of files: JournalFiles) -> TextParser.Outcome<PostEntry> {
    parser(for: files, words?.words ?? .none).post(path, tags: tags)
  }

  mutating func keep(_ outcome: TextParser.Outcome<PostEntry>) { edited[outcome.file] = outcome }

  private func parser(for files: JournalFiles, _ words: Localizations) -> TextParser {
    TextParser(
      folder: files.folder, settings: files.settings, words: words, students: students, notesFrontMatter: true)
  }
}

extension PreviewTexts: TextSource {
  mutating func things(_ files: [ThingFile], with parser: TextParser) async -> [TextParser.Outcome<ThingEntry>] {
    for outcome in await fresh.things(files.filter { things[$0.path] == nil }, with: parser) {
      things[outcome.file] = outcome
    }
    return files.compactMap { things[$0.path] }
  }

  mutating func posts(
    _ paths: [String], with parser: inout TextParser, tags: TagSpellings
  ) async -> [[TextParser.Outcome<PostEntry>]] {
    if themes != self.themes { (posts, self.themes) = ([:], themes) }
    let missing = paths.filter { posts[$0] == nil }
    let parsed = await fresh.posts(missing, with: &parser, tags: tags)
    posts = Self.outcomes(of: paths, known: posts, parsed.flatMap { $0 })
    return [paths.compactMap { posts[$0] }]
  }

  mutating func selfReflections(
    _ files: [SelfFile], with parser: TextParser
  ) async -> [TextParser.Outcome<SelfEntry>] {
    let parsed = await fresh.selfReflections(files.filter { selfReflections[$0.path] == nil }, with: parser)
    selfReflections = Self.outcomes(of: files.map(\.path), known: selfReflections, parsed)
    return files.compactMap { selfReflections[$0.path] }
  }

  mutating func forgetAll() { (posts, things, selfReflections) = ([:], [:], [:]) }

  /// Without those of files that are gone.
  private static func outcomes<Entry>(
    of paths: [String], known: [String: TextParser.Outcome<Entry>], _ parsed: [TextParser.Outcome<Entry>]
  ) -> [String: TextParser.Outcome<Entry>] {
    var all = known
    if known.count + parsed.count != paths.count {
      let paths = Set(paths)
      all = known.filter { paths.contains($0.key) }
    }
    for outcome in parsed { all[outcome.file] = outcome }
    return all
  }
}
