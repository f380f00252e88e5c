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
  /// What every text depends on: settings, students' names, words of themes.
  private var base: Fingerprint?
  private var themes = TagSpellings.none
  /// Daybook's own phrases, in every language that the texts need; `nil` before the first update.
  private var words: Localizations?
  private var wordProblems: [Diagnostic] = []
  private var students: StudentNames?

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
    if words == nil { (words, wordProblems) = (found.words, found.problems) }
    await parseThings(files, jobs: jobs)
    await parsePosts(files, jobs: jobs)
    let parser = parser(for: files)
    selfReflections = await known(selfReflections, files.selfReflections, \.path, jobs: jobs) {
      parser.selfReflection($0)
    }
    var texts = ParsedTextsBuilder()
    for path in files.posts { if let outcome = posts[path] { texts.add(outcome) } }
    for file in files.things { if let outcome = things[file.path] { texts.add(outcome, from: file) } }
    for file in files.selfReflections { if let outcome = selfReflections[file.path] { texts.add(outcome, from: file) } }
    return texts.texts(of: files, words: words ?? .none, wordProblems)
  }

  private mutating func parsePosts(_ files: JournalFiles, jobs: Int) async {
    var parser = parser(for: files)
    let missing = files.posts.filter { posts[$0] == nil }
    let parsed = await SiteAssembly.parse(posts: missing, with: &parser, themes: themes, jobs: jobs)
    words = parser.words
    posts = Self.outcomes(of: files.posts, known: posts, parsed.flatMap { $0 })
  }

  /// One post read again as it is now.
  func read(post path: String, of files: JournalFiles) -> TextParser.Outcome<PostEntry> {
    parser(for: files).post(path, tags: tags)
  }

  mutating func keep(_ outcome: TextParser.Outcome<PostEntry>) { edited[outcome.file] = outcome }

  /// Things first: who is a student and how themes are called decides how every text is rendered.
  private mutating func parseThings(_ files: JournalFiles, jobs: Int) async {
    let parser = parser(for: files)
    things = await known(things, files.things, \.path, jobs: jobs) { parser.thing($0) }
    let entries = files.things.compactMap { things[$0.path]?.entry }
    let base = Self.base(of: entries, files.settings)
    guard base != self.base else { return }
    self.base = base
    let hadStudents = students != nil
    themes = TagSpellings(of: entries)
    students = StudentNames(of: entries)
    (posts, selfReflections) = ([:], [:])
    // Texts that may link students are rendered when it is known who they are.
    guard hadStudents || students != nil else { return }
    let renewed = self.parser(for: files)
    things = await known([:], files.things, \.path, jobs: jobs) { renewed.thing($0) }
  }

  private func parser(for files: JournalFiles) -> TextParser {
    TextParser(
      folder: files.folder, settings: files.settings, words: words ?? .none, students: students, notesFrontMatter: true)
  }

  /// The outcomes for exactly these files: those already known, and `parse` for the others.
  private func known<File: Sendable, Entry>(
    _ known: [String: TextParser.Outcome<Entry>], _ files: [File], _ path: @Sendable (File) -> String, jobs: Int,
    _ parse: @escaping @Sendable (File) -> TextParser.Outcome<Entry>
  ) async -> [String: TextParser.Outcome<Entry>] {
    let missing = files.filter { known[path($0)] == nil }
    let parsed = await mapChunks(upTo: missing.count, jobs: jobs) { range in range.map { parse(missing[$0]) } }
    return Self.outcomes(of: files.map(path), known: known, parsed.flatMap { $0 })
  }

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

  private static func base(of things: [ThingEntry], _ settings: Settings) -> Fingerprint {
    var base = Fingerprint()
    base.add(settings.links == .warn ? 1 : 0)
    base.add(settings.audience.rawValue)
    for entry in things where entry.kind == .tag || entry.fields.isStudent {
      for text in [entry.file, entry.title, entry.name, entry.fields.slug?.value ?? ""] { base.add(text) }
      for alias in entry.fields.aliases { base.add(alias.value) }
    }
    return base
  }
}
