internal import Cores
internal import Diagnostics
internal import FrontMatter
package import JournalModel
internal import Markdown

/// Stage 2 of 5: reads and parses every text, on all cores.
///
/// - Returns: every text that can be read, and what is wrong with them and the others.
package func parse(
  _ files: JournalFiles, saying words: JournalWords, jobs: Int, looksAtWriting: Bool = false
) async -> ParsedTexts {
  var parser = TextParser(folder: files.folder, settings: files.settings, words: words.words)
  parser.looksAtWriting = looksAtWriting
  // Things first: posts are searched for the words of their themes.
  let things = await parseThings(files, with: &parser, jobs: jobs)
  let tags = TagSpellings(of: things.compactMap(\.entry))
  let posts = await parse(posts: files.posts, with: &parser, themes: themes, jobs: jobs)
  let selfReflections = await mapChunks(upTo: files.selfReflections.count, jobs: jobs) { [parser] range in
    range.map { parser.selfReflection(files.selfReflections[$0]) }
  }
  var gathered = ParsedTextsBuilder()
  gathered.add(posts)
  for (file, outcome) in zip(files.things, things) { gathered.add(outcome, from: file) }
  for (file, outcome) in zip(files.selfReflections, selfReflections.joined()) { gathered.add(outcome, from: file) }
  return gathered.texts(of: files, words: parser.words, words.problems)
}

/// Posts in a language whose words are not read yet wait until all others are parsed.
/// - Returns: the outcomes in the order of the paths, some in each list.
package func parse(
  posts paths: [String], with parser: inout TextParser, tags: TagSpellings, jobs: Int
) async -> [[TextParser.Outcome<PostEntry>]] {
  var chunks = await mapChunks(upTo: paths.count, jobs: jobs) { [parser] range in
    range.map { parser.post(paths[$0], tags: tags) }
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
  let late = await mapChunks(upTo: waiting.count, jobs: jobs) { [parser, waiting] range in
    range.map { parser.post(waiting[$0].path, tags: tags) }
  }
  for (wait, outcome) in zip(waiting, late.joined()) { chunks[wait.chunk][wait.place] = outcome }
  return chunks
}

/// People first: texts that may link students are rendered when it is known who they are.
/// - Returns: the outcomes in the order of the files.
private func parseThings(
  _ files: JournalFiles, with parser: inout TextParser, jobs: Int
) async -> [TextParser.Outcome<ThingEntry>] {
  let people = files.things.filter { $0.kind == .person }
  var found = await parse(people, with: parser, jobs: jobs)
  parser.students = StudentNames(of: found.compactMap(\.entry))
  if parser.students != nil { found = await parse(people, with: parser, jobs: jobs) }
  let others = await parse(files.things.filter { $0.kind != .person }, with: parser, jobs: jobs)
  var (nextPerson, nextOther) = (found.makeIterator(), others.makeIterator())
  return files.things.compactMap { $0.kind == .person ? nextPerson.next() : nextOther.next() }
}

private func parse(
  _ things: [ThingFile], with parser: TextParser, jobs: Int
) async -> [TextParser.Outcome<ThingEntry>] {
  await mapChunks(upTo: things.count, jobs: jobs) { range in range.map { parser.thing(things[$0]) } }.flatMap { $0 }
}
