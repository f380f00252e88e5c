/// Writes the text of one post: paragraphs, headings, lists, quotations, and 2 to 5 links to other posts.
struct BodyWriter {
  private static let lengths = LogNormal(median: 600, sigma: 0.4, range: 60...4_000)

  private let plan: CorpusPlan
  private var sentences: Sentences
  private var body = PostBody()
  private var targets: [Int]
  /// The number of words after which the next link is due.
  private let spacing: Int
  private let length: Int
  private var linksWritten = 0

  /// - Returns: the text of the post at `index`, the same however many others are written.
  static func body(of index: Int, in plan: CorpusPlan) -> PostBody {
    var random = SplitMix64(seed: plan.seed, stream: index)
    let length = lengths.draw(&random)
    let targets = linkTargets(from: index, among: plan.posts.count, &random)
    var writer = BodyWriter(
      plan: plan, sentences: Sentences(random: random), targets: targets, length: length)
    writer.write()
    return writer.body
  }

  private init(plan: CorpusPlan, sentences: Sentences, targets: [Int], length: Int) {
    self.plan = plan
    self.sentences = sentences
    self.targets = targets
    self.length = length - 10  // a text ends with its sentence, on average so many words later
    spacing = length / (targets.count + 1)
  }

  /// Two in three are among the 200 posts next to it, as people mostly take up what they wrote of late.
  private static func linkTargets(from index: Int, among count: Int, _ random: inout SplitMix64) -> [Int] {
    let wanted = min(random.within(2...5), count - 1)
    var targets: [Int] = []
    while targets.count < wanted {
      let near = max(0, index - 100)...min(count - 1, index + 100)
      let target = random.chance(66) ? random.within(near) : random.below(count)
      if target != index, !targets.contains(target) { targets.append(target) }
    }
    return targets
  }

  private mutating func write() {
    var nextHeading = 150
    paragraph()
    while sentences.words < length {
      if sentences.words >= nextHeading {
        body.append("\n\(sentences.random.chance(75) ? "##" : "###") \(sentences.label())\n")
        nextHeading = sentences.words + sentences.random.within(120...260)
      }
      block()
    }
    while !targets.isEmpty {
      body.append("\n")
      link()
      body.append(".\n")
    }
    body.flush()
  }

  private mutating func block() {
    body.append("\n")
    switch sentences.random.below(100) {
    case 0..<7: list { _ in "- " }
    case 7..<10: list { "\($0). " }
    case 10..<12: list { $0 == 2 ? "  - " : "- " }  // its second item is a list in the first
    case 12..<19: quotation()
    case 19..<20: body.append("---\n")
    default: paragraph()
    }
  }

  private mutating func paragraph() {
    let count = sentences.random.within(2...6)
    for number in 1...count {
      body.append(sentences.next())
      let isLast = number == count || sentences.words >= length
      if !targets.isEmpty, sentences.words >= spacing * (linksWritten + 1) {
        body.append(" ")
        link()
        body.append(".")
      }
      body.append(isLast || number % 3 == 0 ? "\n" : " ")
      if isLast { return }
    }
  }

  private mutating func list(marker: (Int) -> String) {
    for number in 1...sentences.random.within(3...6) {
      body.append("\(marker(number))\(sentences.random.chance(40) ? sentences.next() : sentences.label())\n")
    }
  }

  private mutating func quotation() {
    for _ in 1...sentences.random.within(1...3) {
      body.append("> \(sentences.next())\n")
    }
  }

  private mutating func link() {
    guard let target = targets.popLast() else { return }
    linksWritten += 1
    let title = plan.posts[target].title
    body.append(sentences.random.pick(["See ", "Compare ", "Earlier: ", "More in ", "It began with "]))
    let label = sentences.random.chance(50) ? title : sentences.label()
    sentences.count(title)
    body.appendLink(to: target, text: label, wiki: sentences.random.chance(50))
  }
}
