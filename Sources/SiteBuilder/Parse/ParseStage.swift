internal import Diagnostics
internal import JournalModel
internal import Markdown

/// Stage 2 of 5: reads and parses every text, on all cores.
///
/// - Throws: the problems of all files together, when one of them is an error.
func parse(_ files: JournalFiles, jobs: Int) async throws(Problems) -> ParsedJournal {
  var parser = TextParser(folder: files.folder, settings: files.settings, options: .journal)
  // Things first: posts are searched for the words of their themes.
  var things = await parseThings(files, with: parser, jobs: jobs)
  parser.students = StudentNames(of: things.compactMap(\.entry))
  // Texts that may link students are rendered when it is known who they are.
  if parser.students != nil { things = await parseThings(files, with: parser, jobs: jobs) }
  let words = TagWords(of: things.compactMap(\.entry))
  let posts = await inChunks(upTo: files.posts.count, jobs: jobs) { [parser] range in
    range.map { parser.post(files.posts[$0], words: words) }
  }
  let selfReflections = await inChunks(upTo: files.selfReflections.count, jobs: jobs) { [parser] range in
    range.map { parser.selfReflection(files.selfReflections[$0]) }
  }
  var gathered = ParsedTexts()
  for chunk in posts { for outcome in chunk { gathered.add(outcome) } }
  for outcome in things { gathered.add(outcome) }
  for chunk in selfReflections { for outcome in chunk { gathered.add(outcome) } }
  return try ParsedJournal(gathered, of: files)
}

private func parseThings(
  _ files: JournalFiles, with parser: TextParser, jobs: Int
) async -> [TextParser.Outcome<ThingEntry>] {
  await inChunks(upTo: files.things.count, jobs: jobs) { range in
    range.map { parser.thing(files.things[$0]) }
  }.flatMap { $0 }
}
