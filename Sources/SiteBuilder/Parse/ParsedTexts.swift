internal import Diagnostics
internal import JournalModel
internal import Markdown

/// The texts' outcomes put together: entries get their place among the bodies.
struct ParsedTexts {
  private(set) var posts: [PostEntry] = []
  private(set) var things: [ThingEntry] = []
  private(set) var selfReflections: [SelfEntry] = []
  private(set) var bodies: [RenderedBody] = []
  private(set) var foreign: [(path: String, fields: [ForeignField])] = []
  private(set) var problems: [Diagnostic] = []

  mutating func add(_ outcome: TextParser.Outcome<PostEntry>) {
    guard var entry = outcome.entry else { return note(outcome) }
    entry.body = bodies.count
    posts.append(entry)
    note(outcome)
  }

  mutating func add(_ outcome: TextParser.Outcome<ThingEntry>) {
    guard var entry = outcome.entry else { return note(outcome) }
    entry.body = bodies.count
    things.append(entry)
    note(outcome)
  }

  mutating func add(_ outcome: TextParser.Outcome<SelfEntry>) {
    if let entry = outcome.entry { selfReflections.append(entry) }
    note(outcome)
  }

  private mutating func note<Entry>(_ outcome: TextParser.Outcome<Entry>) {
    if let body = outcome.body { bodies.append(body) }
    if !outcome.foreign.isEmpty { foreign.append((outcome.file, outcome.foreign)) }
    problems += outcome.problems
  }
}

extension ParsedJournal {
  /// - Throws: the problems of all files together, when one of them is an error.
  init(_ texts: ParsedTexts, of files: JournalFiles) throws(Problems) {
    let found = files.settings.links == .warn ? texts.problems.map(Self.asWarning) : texts.problems
    let problems = Problems(
      files.warnings + BodyProblem.onceForEachShortcode(found) + foreignFieldWarnings(texts.foreign))
    try problems.throwIfErrors()
    self.init(
      settings: files.settings, posts: texts.posts, things: texts.things, selfReflections: texts.selfReflections,
      bodies: texts.bodies, media: files.media,
      theme: try Theme(files.templates, look: files.look, in: files.folder), warnings: problems.diagnostics)
  }

  /// With `links: warn`, for journals that come from another program, what such programs pass over stops no build.
  private static func asWarning(_ problem: Diagnostic) -> Diagnostic {
    var problem = problem
    if ["duplicate-field", "missing-footnote"].contains(problem.code) { problem.severity = .warning }
    return problem
  }
}
