internal import Cores
internal import Diagnostics
package import JournalModel
internal import Markdown

/// Stage 2 of 5: reads and parses every text, on all cores.
///
/// - Returns: every text that can be read, and what is wrong with them and the others.
package func parse(_ files: JournalFiles, jobs: Int, looksAtWriting: Bool = false) async -> ParsedTexts {
  let (pageWords, wordProblems) = SiteWords.read(files.templates, for: files.settings, in: files.folder)
  var parser = TextParser(folder: files.folder, settings: files.settings, words: pageWords)
  parser.looksAtWriting = looksAtWriting
  // Things first: posts are searched for the words of their themes.
  var things = await parseThings(files, with: parser, jobs: jobs)
  parser.students = StudentNames(of: things.compactMap(\.entry))
  // Texts that may link students are rendered when it is known who they are.
  if parser.students != nil { things = await parseThings(files, with: parser, jobs: jobs) }
  let words = TagWords(of: things.compactMap(\.entry))
  let posts = await parse(posts: files.posts, with: &parser, themes: words, jobs: jobs)
  let selfReflections = await inChunks(upTo: files.selfReflections.count, jobs: jobs) { [parser] range in
    range.map { parser.selfReflection(files.selfReflections[$0]) }
  }
  var gathered = GatheredTexts()
  gathered.add(posts)
  for (file, outcome) in zip(files.things, things) { gathered.add(outcome, from: file) }
  for (file, outcome) in zip(files.selfReflections, selfReflections.joined()) { gathered.add(outcome, from: file) }
  return gathered.texts(of: files, words: parser.words, wordProblems)
}

/// Posts in a language whose words are not read yet wait until all others are parsed.
/// - Returns: the outcomes in the order of the paths, some in each list.
package func parse(
  posts paths: [String], with parser: inout TextParser, themes: TagWords, jobs: Int
) async -> [[TextParser.Outcome<PostEntry>]] {
  var chunks = await inChunks(upTo: paths.count, jobs: jobs) { [parser] range in
    range.map { parser.post(paths[$0], themes: themes) }
  }
  var languages: Set<String> = []
  var waiting: [(path: String, chunk: Int, place: Int)] = []
  for chunk in chunks.indices {
    for place in chunks[chunk].indices {
      guard let language = chunks[chunk][place].awaitedLanguage else { continue }
      languages.insert(language)
      waiting.append((chunks[chunk][place].file, chunk, place))
    }
  }
  if waiting.isEmpty { return chunks }
  parser.words.learn(languages.sorted())
  let late = await inChunks(upTo: waiting.count, jobs: jobs) { [parser, waiting] range in
    range.map { parser.post(waiting[$0].path, themes: themes) }
  }
  for (wait, outcome) in zip(waiting, late.joined()) { chunks[wait.chunk][wait.place] = outcome }
  return chunks
}

private func parseThings(
  _ files: JournalFiles, with parser: TextParser, jobs: Int
) async -> [TextParser.Outcome<ThingEntry>] {
  await inChunks(upTo: files.things.count, jobs: jobs) { range in
    range.map { parser.thing(files.things[$0]) }
  }.flatMap { $0 }
}
