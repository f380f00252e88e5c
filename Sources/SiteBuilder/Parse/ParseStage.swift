internal import Diagnostics
internal import JournalModel
internal import Markdown

/// Stage 2 of 5: reads and parses every text, on all cores.
///
/// - Throws: the problems of all files together, when one of them is an error.
func parse(_ files: JournalFiles, jobs: Int) async throws(Problems) -> ParsedJournal {
  let texts = await parseTexts(files, jobs: jobs)
  try texts.problems.throwIfErrors()
  return ParsedJournal(
    settings: files.settings, posts: texts.posts, things: texts.things,
    selfReflections: texts.selfReflections, bodies: texts.bodies, media: files.media,
    theme: try Theme(files.templates, words: texts.words, look: files.look, in: files.folder),
    warnings: texts.problems.diagnostics)
}

/// Every text that can be read, and what is wrong with the others.
func parseTexts(_ files: JournalFiles, jobs: Int) async -> ParsedTexts {
  let (pageWords, wordProblems) = SiteWords.read(files.templates, for: files.settings, in: files.folder)
  var parser = TextParser(folder: files.folder, settings: files.settings, words: pageWords)
  // Things first: posts are searched for the words of their themes.
  var things = await parseThings(files, with: parser, jobs: jobs)
  parser.students = StudentNames(of: things.compactMap(\.entry))
  // Texts that may link students are rendered when it is known who they are.
  if parser.students != nil { things = await parseThings(files, with: parser, jobs: jobs) }
  let words = TagWords(of: things.compactMap(\.entry))
  let posts = await parsePosts(files, with: &parser, themes: words, jobs: jobs)
  let selfReflections = await inChunks(upTo: files.selfReflections.count, jobs: jobs) { [parser] range in
    range.map { parser.selfReflection(files.selfReflections[$0]) }
  }
  var gathered = Gathered()
  for outcome in posts { gathered.add(outcome) }
  for outcome in things { gathered.add(outcome) }
  for chunk in selfReflections { for outcome in chunk { gathered.add(outcome) } }
  let foreign = foreignFieldWarnings(gathered.foreign)
  let found = gathered.texts.problems.diagnostics.map { files.settings.links == .warn ? asWarning($0) : $0 }
  gathered.texts.problems = Problems(
    files.warnings + wordProblems + BodyProblem.onceForEachShortcode(found) + foreign)
  gathered.texts.words = parser.words
  return gathered.texts
}

/// Posts in a language whose words are not read yet wait until all others are parsed.
private func parsePosts(
  _ files: JournalFiles, with parser: inout TextParser, themes: TagWords, jobs: Int
) async -> [TextParser.Outcome<PostEntry>] {
  var outcomes = await inChunks(upTo: files.posts.count, jobs: jobs) { [parser] range in
    range.map { parser.post(files.posts[$0], themes: themes) }
  }.flatMap { $0 }
  let waiting = outcomes.indices.filter { outcomes[$0].awaitedLanguage != nil }
  if waiting.isEmpty { return outcomes }
  parser.words.learn(Set(outcomes.compactMap(\.awaitedLanguage)).sorted())
  let late = await inChunks(upTo: waiting.count, jobs: jobs) { [parser] range in
    range.map { parser.post(files.posts[waiting[$0]], themes: themes) }
  }.flatMap { $0 }
  for (place, outcome) in zip(waiting, late) { outcomes[place] = outcome }
  return outcomes
}

private func parseThings(
  _ files: JournalFiles, with parser: TextParser, jobs: Int
) async -> [TextParser.Outcome<ThingEntry>] {
  await inChunks(upTo: files.things.count, jobs: jobs) { range in
    range.map { parser.thing(files.things[$0]) }
  }.flatMap { $0 }
}

/// With `links: warn`, for journals that come from another program, what such programs pass over stops no build.
private func asWarning(_ problem: Diagnostic) -> Diagnostic {
  var problem = problem
  if ["duplicate-field", "missing-footnote"].contains(problem.code) { problem.severity = .warning }
  return problem
}

/// The files' outcomes put together: entries get their place among the bodies.
private struct Gathered {
  var texts = ParsedTexts()
  var foreign: [(path: String, fields: [ForeignField])] = []

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
}
