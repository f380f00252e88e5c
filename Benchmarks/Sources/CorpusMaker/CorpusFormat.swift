/// How one generator wants its posts and its terms written down.
protocol CorpusFormat {
  /// All files but the posts.
  func frame(of plan: CorpusPlan) -> [SiteFile]
  func file(for post: PostOutline, summary: String?, body: PostBody, in plan: CorpusPlan) -> SiteFile
}

extension CorpusFormat {
  /// A short file that says what a term is about.
  func describe(_ term: Term, at path: String, seed: UInt64) -> SiteFile {
    var front = FrontMatter()
    front.add("title", text: term.title)
    let stream = term.id.utf8.reduce(0) { $0 &* 31 &+ Int($1) }
    var sentences = Sentences(random: SplitMix64(seed: seed, stream: stream))
    let text = (1...4).map { _ in sentences.next() }.joined(separator: " ")
    return SiteFile(path: path, text: front.closed() + text + "\n")
  }
}
