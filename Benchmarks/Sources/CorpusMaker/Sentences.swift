/// Sentences of invented prose, and a count of their words.
struct Sentences {
  var random: SplitMix64
  private(set) var words = 0

  init(random: SplitMix64) {
    self.random = random
  }

  /// A sentence of 6 to some 25 words, with now and then a phrase stressed, quoted, in code or linked to elsewhere.
  mutating func next() -> String {
    var text = random.chance(25) ? "\(random.pick(Vocabulary.openers)) \(clause())" : clause()
    if random.chance(45) { text += random.pick([", and ", ", but ", ", while ", " because ", "; "]) + clause() }
    if random.chance(10) { text += " -- " + phrase() }
    count(text)
    return text.prefix(1).uppercased() + text.dropFirst() + random.pick([".", ".", ".", ".", ".", "?", "!"])
  }

  /// 2 to 4 words, as for a heading or the item of a list.
  mutating func label() -> String {
    let text = "\(random.pick(Vocabulary.adjectives)) \(random.pick(Vocabulary.nouns))"
    let whole = random.chance(50) ? "\(text) and \(random.pick(Vocabulary.nouns))" : text
    count(whole)
    return whole.prefix(1).uppercased() + whole.dropFirst()
  }

  /// A sentence without markup, as for a summary.
  mutating func plain() -> String {
    let text = "\(phrase()) \(random.pick(Vocabulary.verbs)) \(phrase()), and \(phrase()) follows"
    count(text)
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private mutating func clause() -> String {
    let adverb = random.chance(30) ? "\(random.pick(Vocabulary.adverbs)) " : ""
    return "\(phrase()) \(adverb)\(random.pick(Vocabulary.verbs)) \(adorned(phrase()))"
      + (random.chance(60) ? " \(random.pick(Vocabulary.prepositions)) \(phrase())" : "")
  }

  private mutating func phrase() -> String {
    let adjective = random.chance(50) ? "\(random.pick(Vocabulary.adjectives)) " : ""
    return Vocabulary.joined(random.pick(Vocabulary.determiners), adjective + random.pick(Vocabulary.nouns))
  }

  private mutating func adorned(_ phrase: String) -> String {
    switch random.below(100) {
    case 0..<6: "*\(phrase)*"
    case 6..<9: "**\(phrase)**"
    case 9..<13: "\"\(phrase)\""
    case 13..<15: "`\(phrase)`"
    case 15..<17: "[\(phrase)](https://\(random.pick(Vocabulary.nouns)).example/\(random.pick(Vocabulary.nouns)))"
    case 17..<19: "\(phrase)'s \(random.pick(Vocabulary.nouns))"
    default: phrase
    }
  }

  /// Adds the words of a text that was made elsewhere.
  mutating func count(_ text: String) {
    words += text.utf8.count { $0 == UInt8(ascii: " ") } + 1
  }
}
