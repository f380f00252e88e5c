internal import Cores
package import JournalModel

/// Parses each text when it's asked for, on all cores.
package struct FreshTexts: TextSource {
  let jobs: Int

  package init(jobs: Int) { self.jobs = jobs }

  package func things(_ files: [ThingFile], with parser: TextParser) async -> [TextParser.Outcome<ThingEntry>] {
    await mapChunks(upTo: files.count, jobs: jobs) { range in range.map { parser.thing(files[$0]) } }.flatMap { $0 }
  }

  package func selfReflections(
    _ files: [SelfFile], with parser: TextParser
  ) async -> [TextParser.Outcome<SelfEntry>] {
    await mapChunks(upTo: files.count, jobs: jobs) { range in range.map { parser.selfReflection(files[$0]) } }
      .flatMap { $0 }
  }

  package func forgetAll() {}

  /// Posts in a language whose words are not read yet wait until all others are parsed.
  package func posts(
    _ paths: [String], with parser: inout TextParser, tags: TagSpellings
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
}
