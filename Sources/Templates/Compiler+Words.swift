internal import Diagnostics
internal import Localization

/// A tag such as `{{t.next_page}}`: a word of the theme, which becomes literal text.
struct WordTag {
  let list: WordList
  let name: String
  /// The field whose number chooses the form: `{{t.mentions:backlinks_count}}`.
  let number: String
}

// Words of the theme: `t.` in the language of the page's frame, `own.` in that of the text on it.
extension Compiler {
  /// `nil` for every other tag.
  func wordTag(_ token: Token, in context: Context) -> WordTag? {
    guard let words else { return nil }
    let name = name(of: token, in: context)
    let list: WordList
    if name.hasPrefix("t.") {
      list = words.frame
    } else if name.hasPrefix("own.") {
      list = words.own
    } else {
      return nil
    }
    let parts = name[name.index(after: name.firstIndex(of: ".") ?? name.startIndex)...].split(
      separator: ":", maxSplits: 1)
    return WordTag(
      list: list, name: parts.first.map(String.init) ?? "", number: parts.count > 1 ? String(parts[1]) : "count")
  }

  /// - Parameter body: the content between a section's tags, for the phrase's values.
  mutating func compileWord(_ tag: WordTag, _ token: Token, body: Range<Int> = 0..<0, in context: Context) {
    guard let word = tag.list[tag.name] else {
      let names = tag.list.words.keys
      return report(
        .unknownWord(tag.name, nearest: nearest(to: tag.name, among: names), at: place(of: token, in: context)))
    }
    guard let values = values(of: word, tag, token, body: body, in: context) else { return }
    if token.kind == .raw { return appendEscaped(forScript(word)) }
    switch word {
    case .plain(let phrase): compile(phrase, tag, token, values, in: context)
    case .counted(let forms): compile(forms, tag, token, values, in: context)
    case .list: report(.listOfWords(tag.name, at: place(of: token, in: context)))
    }
  }

  private mutating func compile(
    _ phrase: Phrase, _ tag: WordTag, _ token: Token, _ values: [String: Range<Int>], in context: Context
  ) {
    for piece in phrase.pieces {
      switch piece {
      case .text(let text): appendEscaped(text)
      case .value(let name):
        if let tokens = values[name] {
          compile(tokens, in: context)
        } else if let (path, kind) = find(name == "count" ? tag.number : name, token, in: context) {
          check(kind, isRaw: false, token, in: context)
          append(.write(path, raw: false))
        }
      }
    }
  }

  private mutating func compile(
    _ forms: [PluralCategory: Phrase], _ tag: WordTag, _ token: Token, _ values: [String: Range<Int>],
    in context: Context
  ) {
    guard let (path, kind) = find(tag.number, token, in: context) else { return }
    guard case .number = kind else {
      return report(.notCounted(tag.number, by: tag.name, at: place(of: token, in: context)))
    }
    let start = code.count
    append(.choose(path, choice: Int32(choices.count)))
    choices.append(Choice(rule: tag.list.rule, targets: []))
    let choice = choices.count - 1
    var targets = [Int32](repeating: -1, count: PluralCategory.allCases.count)
    var jumps: [Int] = []
    for (place, category) in PluralCategory.allCases.enumerated() {
      guard let phrase = forms[category] else { continue }
      targets[place] = placeLabel()
      compile(phrase, tag, token, values, in: context)
      jumps.append(code.count)
      append(.jump(target: 0))
    }
    let end = placeLabel()
    for jump in jumps { code[jump] = .jump(target: end) }
    let usual = PluralCategory.allCases.firstIndex(of: tag.list.rule.usual).map { targets[$0] } ?? end
    choices[choice].targets = targets.map { $0 >= 0 ? $0 : usual >= 0 ? usual : end }
    code[start] = .choose(path, choice: Int32(choice))
  }

  /// The content for the phrase's values: the section's blocks, or the whole section if the phrase has one value. `nil`
  /// if something is wrong with them, which is reported.
  private mutating func values(
    of word: Word, _ tag: WordTag, _ token: Token, body: Range<Int>, in context: Context
  ) -> [String: Range<Int>]? {
    if body.isEmpty { return [:] }
    var blocks: [String: Range<Int>] = [:]
    var index = body.lowerBound
    while index < body.upperBound {
      let inner = self.token(index, in: context)
      if inner.kind == .block {
        let name = name(of: inner, in: context)
        guard word.names.contains(name) else {
          let nearest = nearest(to: name, among: word.names)
          report(.unknownValue(name, of: tag.name, nearest: nearest, at: place(of: inner, in: context)))
          return nil
        }
        blocks[name] = index + 1..<inner.match
      }
      index = max(index, inner.match) + 1
    }
    if !blocks.isEmpty { return blocks }
    var names = word.names
    if case .counted = word { names.remove("count") }
    guard names.count == 1, let name = names.first else {
      report(.severalValues(names.sorted(), of: tag.name, at: place(of: token, in: context)))
      return nil
    }
    return [name: body]
  }

  /// With the names of its values, for a script that fills them; the forms of a counted word as `one=…|other=…`.
  private func forScript(_ word: Word) -> String {
    switch word {
    case .plain(let phrase): phrase.source
    case .counted(let forms):
      PluralCategory.allCases.compactMap { category in
        forms[category].map { "\(category.rawValue)=\($0.source)" }
      }.joined(separator: "|")
    case .list(let texts): texts.joined(separator: "|")
    }
  }

  private mutating func appendEscaped(_ text: String) {
    var out = ByteBuffer()
    Array(text.utf8).withUnsafeBufferPointer { escaping.write($0, into: &out) }
    appendLiteral(out.withBytes { Array($0) }[...])
  }
}
