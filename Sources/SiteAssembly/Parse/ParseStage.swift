internal import Cores
internal import Diagnostics
internal import FrontMatter
internal import JournalModel

/// Stage 2 of 5: reads and parses every text, on all cores.
///
/// - Returns: every text that can be read, and what is wrong with them and the others.
package func parse(
  _ files: JournalFiles, saying words: JournalWords, jobs: Int, looksAtWriting: Bool = false
) async -> ParsedTexts {
  var parser = TextParser(folder: files.folder, settings: files.settings, words: words.words)
  parser.looksAtWriting = looksAtWriting
  var texts = FreshTexts(jobs: jobs)
  return await parse(files, saying: words, with: &parser, from: &texts)
}

/// The same where some texts are known already.
///
/// - Parameter parser: knows the students that the known texts were parsed with, and learns those that there are.
package func parse(
  _ files: JournalFiles, saying words: JournalWords, with parser: inout TextParser, from texts: inout some TextSource
) async -> ParsedTexts {
  // Things first: posts are searched for the words of their themes.
  let things = await parseThings(files, with: &parser, from: &texts)
  let tags = TagSpellings(of: things.compactMap(\.entry))
  let posts = await texts.posts(files.posts, with: &parser, tags: tags)
  let selfReflections = await texts.selfReflections(files.selfReflections, with: parser)
  var gathered = ParsedTextsBuilder()
  gathered.add(posts)
  for (file, outcome) in zip(files.things, things) { gathered.add(outcome, from: file) }
  for (file, outcome) in zip(files.selfReflections, selfReflections) { gathered.add(outcome, from: file) }
  return gathered.texts(of: files, words: parser.words, words.problems)
}

/// People first: texts that may link students are rendered when it is known who they are.
/// - Returns: the outcomes in the order of the files.
private func parseThings(
  _ files: JournalFiles, with parser: inout TextParser, from texts: inout some TextSource
) async -> [TextParser.Outcome<ThingEntry>] {
  let people = files.things.filter { $0.kind == .person }
  var found = await texts.things(people, with: parser)
  let students = StudentNames(of: found.compactMap(\.entry))
  if students != parser.students {
    parser.students = students
    texts.forgetAll()
    found = await texts.things(people, with: parser)
  }
  let others = await texts.things(files.things.filter { $0.kind != .person }, with: parser)
  var (nextPerson, nextOther) = (found.makeIterator(), others.makeIterator())
  return files.things.compactMap { $0.kind == .person ? nextPerson.next() : nextOther.next() }
}
