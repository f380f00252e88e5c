package import Diagnostics
package import FrontMatter
package import JournalModel
internal import Markdown

/// The files' outcomes put together: entries get their place among the bodies.
package struct ParsedTextsBuilder {
  private var texts = ParsedTexts()
  private var foreign: [(path: String, fields: [ForeignField])] = []

  package init() {
  }

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

  package mutating func add(_ outcome: TextParser.Outcome<PostEntry>) {
    guard var entry = outcome.entry else {
      if outcome.hasErrors { texts.unreadablePosts.append(PostEntry(unreadable: outcome.file)) }
      return note(outcome)
    }
    entry.body = texts.bodies.count
    texts.posts.append(entry)
    note(outcome)
  }

  package mutating func add(_ outcome: TextParser.Outcome<ThingEntry>, from file: ThingFile) {
    guard var entry = outcome.entry else {
      if outcome.hasErrors { texts.unreadableThings.append(ThingEntry(unreadable: file)) }
      return note(outcome)
    }
    entry.body = texts.bodies.count
    texts.things.append(entry)
    note(outcome)
  }

  package mutating func add(_ outcome: TextParser.Outcome<SelfEntry>, from file: SelfFile) {
    if let entry = outcome.entry {
      texts.selfReflections.append(entry)
    } else if outcome.hasErrors {
      texts.unreadableSelfReflections.append(
        SelfEntry(file: file.path, person: file.person, day: file.day, fields: SelfFields()))
    }
    note(outcome)
  }

  private mutating func note<Entry>(_ outcome: TextParser.Outcome<Entry>) {
    if let body = outcome.body { texts.bodies.append(body) }
    if !outcome.foreign.isEmpty { foreign.append((outcome.file, outcome.foreign)) }
    texts.problems.add(outcome.problems)
  }

  /// All of them, with what is to be said about them together.
  package func texts(of files: JournalFiles, words: Localizations, _ wordProblems: [Diagnostic]) -> ParsedTexts {
    var texts = texts
    let lenient = Self.lenientCodes(files.settings)
    let found = texts.problems.diagnostics.map { lenient.contains($0.code) ? $0.asWarning : $0 }
    texts.problems = Problems(
      wordProblems + Habits.told(once: BodyProblem.onceForEachShortcode(found)) + foreignFieldWarnings(foreign))
    texts.words = words
    return texts
  }

  /// Errors that are warnings where links may lead nowhere. Of two lines of one name the second may ask for privacy: that is
  /// passed over only when the journal says so itself.
  package static func lenientCodes(_ settings: Settings) -> Set<String> {
    guard settings.links == .warn else { return [] }
    return settings.linkSetting == .warn ? ["duplicate-field", "missing-footnote"] : ["missing-footnote"]
  }
}
