internal import Diagnostics
internal import JournalModel
internal import Markdown

/// The files' outcomes put together: entries get their place among the bodies.
struct GatheredTexts {
  private var texts = ParsedTexts()
  private var foreign: [(path: String, fields: [ForeignField])] = []

  /// Each post is moved, not copied.
  mutating func add(_ posts: consuming [[TextParser.Outcome<PostEntry>]]) {
    texts.posts.reserveCapacity(posts.reduce(0) { $0 + $1.count })
    texts.bodies.reserveCapacity(texts.posts.capacity)
    for chunk in posts.indices {
      for place in posts[chunk].indices {
        var outcome = TextParser.Outcome<PostEntry>(file: "")
        swap(&outcome, &posts[chunk][place])
        add(outcome)
      }
    }
  }

  mutating func add(_ outcome: TextParser.Outcome<PostEntry>) {
    guard var entry = outcome.entry else { return note(outcome) }
    entry.body = texts.bodies.count
    texts.posts.append(entry)
    note(outcome)
  }

  mutating func add(_ outcome: TextParser.Outcome<ThingEntry>) {
    guard var entry = outcome.entry else { return note(outcome) }
    entry.body = texts.bodies.count
    texts.things.append(entry)
    note(outcome)
  }

  mutating func add(_ outcome: TextParser.Outcome<SelfEntry>) {
    if let entry = outcome.entry { texts.selfReflections.append(entry) }
    note(outcome)
  }

  private mutating func note<Entry>(_ outcome: TextParser.Outcome<Entry>) {
    if let body = outcome.body { texts.bodies.append(body) }
    if !outcome.foreign.isEmpty { foreign.append((outcome.file, outcome.foreign)) }
    texts.problems.add(outcome.problems)
  }

  /// All of them, with what is to be said about them together.
  func texts(of files: JournalFiles, words: SiteWords, _ wordProblems: [Diagnostic]) -> ParsedTexts {
    var texts = texts
    let isLenient = files.settings.links == .warn
    let found = texts.problems.diagnostics.map { isLenient ? Self.asWarning($0) : $0 }
    texts.problems = Problems(
      files.warnings + wordProblems + BodyProblem.onceForEachShortcode(found) + foreignFieldWarnings(foreign))
    texts.words = words
    return texts
  }

  /// With `links: warn`, for journals that come from another program, what such programs pass over stops no build.
  private static func asWarning(_ problem: Diagnostic) -> Diagnostic {
    var problem = problem
    if ["duplicate-field", "missing-footnote"].contains(problem.code) { problem.severity = .warning }
    return problem
  }
}
