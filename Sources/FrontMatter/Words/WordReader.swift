internal import Diagnostics
internal import Letters
internal import Localization

/// Reads the words of one file, each held against what the theme asks for.
struct WordReader {
  private var reader: FieldReader
  private let rule: PluralRule
  private let reference: [String: Word]?
  private(set) var words: [String: Word] = [:]

  init(_ reader: FieldReader, language: String, reference: [String: Word]?) {
    self.reader = reader
    self.reference = reference
    rule = PluralRule(language: language)
  }

  var problems: [Diagnostic] { reader.diagnostics.sorted() }

  mutating func read() {
    guard !reader.document.nodes.isEmpty else { return }
    var lines: [String: Int] = [:]
    for pair in reader.pairs(of: 0) {
      let place = reader.document.nodes[pair.key]
      if let line = lines[pair.name] {
        reader.report(
          .duplicateField(pair.name, firstLine: line, file: reader.file, at: place.position, length: place.length))
      } else if let reference, reference[pair.name] == nil, !WordFile.optional.contains(pair.name) {
        let nearest = nearest(to: pair.name, among: reference.keys)
        reader.report(
          .unknownWord(pair.name, nearest: nearest, file: reader.file, at: place.position, length: place.length))
      } else {
        lines[pair.name] = place.position.line
        words[pair.name] = word(pair.name, pair.value)
      }
    }
  }

  /// Without a reference a word is what it looks like.
  private mutating func word(_ name: String, _ node: Int) -> Word? {
    let kind = reader.document.nodes[node].kind
    switch reference?[name] {
    case .plain?: return plain(name, node)
    case .counted?: return counted(name, node)
    case .list?: return list(name, node)
    case nil:
      return kind == .sequence ? list(name, node) : kind == .mapping ? counted(name, node) : plain(name, node)
    }
  }

  private mutating func plain(_ name: String, _ node: Int) -> Word? {
    phrase(name, node, values: reference?[name].map(\.names), allowsFewer: WordFile.optional.contains(name))
      .map(Word.plain)
  }

  private mutating func counted(_ name: String, _ node: Int) -> Word? {
    let values = reference?[name]?.names
    guard reader.document.nodes[node].kind == .mapping else {
      if rule.needed.count == 1, let phrase = phrase(name, node, values: values) {
        return .counted([rule.usual: phrase])
      }
      reader.reportType(name, expected: "a phrase for each of \(inWords(rule.needed))", node)
      return nil
    }
    let known = (rule.needed + rule.optional).map(\.rawValue)
    let parts = reader.parts(of: node, name, known: known)
    var forms: [PluralCategory: Phrase] = [:]
    for category in rule.needed + rule.optional {
      guard let part = parts[category.rawValue] else { continue }
      forms[category] = phrase(name, part, values: values, counted: true)
    }
    let missing = rule.needed.filter { parts[$0.rawValue] == nil }
    if !missing.isEmpty {
      let place = reader.document.nodes[node]
      reader.report(
        .missingForms(inWords(missing), of: name, file: reader.file, at: place.position, length: place.length))
      return nil
    }
    return .counted(forms)
  }

  private mutating func list(_ name: String, _ node: Int) -> Word? {
    let texts = reader.texts(node, name).map(\.value)
    guard texts.count == 12 else {
      reader.reportType(name, expected: "the twelve months in brackets", node)
      return nil
    }
    return .list(texts)
  }

  /// - Parameter values: the names that it has, all of them; `nil` for any.
  private mutating func phrase(
    _ name: String, _ node: Int, values: Set<String>?, counted: Bool = false, allowsFewer: Bool = false
  ) -> Phrase? {
    guard reader.document.nodes[node].kind == .scalar, !reader.document.isAbsent(node) else {
      reader.reportType(name, expected: "a text", node)
      return nil
    }
    let bytes = reader.document.bytes(of: node)
    let scanner = PhraseScanner(bytes.contains(where: \.isLineEnd) ? ArraySlice(oneLine(bytes).utf8) : bytes)
    if let brace = scanner.looseBrace {
      let place = place(of: brace, in: node)
      reader.report(.looseBrace(in: name, file: reader.file, at: place))
      return nil
    }
    if let values, !check(scanner.values, of: name, values, node, counted: counted, allowsFewer: allowsFewer) {
      return nil
    }
    return Phrase(pieces: scanner.pieces)
  }

  private mutating func check(
    _ found: [PhraseScanner.Value], of word: String, _ values: Set<String>, _ node: Int, counted: Bool,
    allowsFewer: Bool
  ) -> Bool {
    var isRight = true
    for value in found where !values.contains(value.name) {
      isRight = false
      let nearest = nearest(to: value.name, among: values.sorted())
      reader.report(
        .unknownValue(
          value.name, of: word, nearest: nearest, known: values.sorted(), file: reader.file,
          at: place(of: value.offset, in: node), length: value.length))
    }
    let names = Set(found.map(\.name))
    // "1 post" need not say its number.
    let missing = values.filter { !names.contains($0) && !(counted && $0 == "count") }.sorted()
    if isRight, !allowsFewer, !missing.isEmpty {
      isRight = false
      let place = reader.document.nodes[node]
      reader.report(.missingValues(missing, of: word, file: reader.file, at: place.position, length: place.length))
    }
    return isRight
  }

  /// The position of a byte in a scalar's text; exact where the file contains the text unchanged.
  private func place(of offset: Int, in node: Int) -> Position {
    let document = reader.document
    guard !document.nodes[node].isExtra else { return document.nodes[node].position }
    return LineIndex(document.source).position(at: document.nodes[node].text.lowerBound + offset)
  }

  private func inWords(_ forms: [PluralCategory]) -> String {
    forms.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }
}
