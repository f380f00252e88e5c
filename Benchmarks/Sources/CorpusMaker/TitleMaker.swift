/// Titles that no two posts share, so that a wiki link can name one.
struct TitleMaker {
  private var used: Set<String> = []

  /// - Returns: a title and its slug, both new.
  mutating func next(_ random: inout SplitMix64) -> (title: String, slug: String) {
    for _ in 0..<20 {
      let title = draw(&random)
      let slug = slug(title)
      if used.insert(slug).inserted { return (title, slug) }
    }
    // The words give some millions of titles; beyond that a number tells them apart.
    let title = "\(draw(&random)), take \(used.count)"
    let slug = slug(title)
    used.insert(slug)
    return (title, slug)
  }

  private func draw(_ random: inout SplitMix64) -> String {
    let adjective = random.pick(Vocabulary.adjectives)
    let noun = random.pick(Vocabulary.nouns)
    let other = random.pick(Vocabulary.nouns)
    switch random.below(8) {
    case 0: return "What \(Vocabulary.joined("a", adjective)) \(noun) can do"
    case 1: return "The \(adjective) \(noun) and the \(other)"
    case 2: return "How one \(noun) \(random.pick(Vocabulary.verbs)) the \(other)"
    case 3: return "Who asks for \(Vocabulary.joined("a", adjective)) \(noun)?"
    case 4: return "\(Vocabulary.joined("A", noun)) before the \(other)"
    case 5: return "Don't hurry the \(adjective) \(noun)"
    case 6: return "From \(noun) to \(adjective) \(other)"
    default: return "Our \(adjective) \(noun): \(Vocabulary.joined("a", other))"
    }
  }
}
