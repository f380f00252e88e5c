internal import Foundation

/// Writes a journal of invented posts, and the same posts for Hugo; the same bytes for the same count and seed.
@main
enum MakeCorpus {
  static func main() {
    guard let arguments = Arguments(CommandLine.arguments.dropFirst()) else {
      complain(Arguments.usage)
      exit(2)
    }
    do {
      try write(arguments)
    } catch {
      complain("make-corpus: \(error)")
      exit(1)
    }
  }

  private static func write(_ arguments: Arguments) throws {
    let plan = CorpusPlan(count: arguments.count, seed: arguments.seed)
    var outputs: [(format: any CorpusFormat, folder: CorpusFolder)] = [
      (DaybookFormat(usesModel: arguments.usesModel), try CorpusFolder(arguments.folder))
    ]
    if let folder = arguments.hugoFolder { outputs.append((HugoFormat(), try CorpusFolder(folder))) }

    for output in outputs.indices {
      for file in outputs[output].format.frame(of: plan) { try outputs[output].folder.write(file) }
    }
    for (index, post) in plan.posts.enumerated() {
      let body = BodyWriter.body(of: index, in: plan)
      let summary = summary(of: index, in: plan)
      for output in outputs.indices {
        let file = outputs[output].format.file(for: post, summary: summary, body: body, in: plan)
        try outputs[output].folder.write(file)
      }
    }
  }

  /// Every second post has one; the others leave it to the generator.
  private static func summary(of index: Int, in plan: CorpusPlan) -> String? {
    guard index.isMultiple(of: 2) else { return nil }
    var sentences = Sentences(random: SplitMix64(seed: ~plan.seed, stream: index))
    return sentences.plain()
  }

  private static func complain(_ message: String) {
    FileHandle.standardError.write(Data((message + "\n").utf8))
  }
}
