internal import Diagnostics

extension FieldReader {
  /// Sources: a list or one line of ids, "Author – Title" and mappings.
  mutating func sources(_ node: Int, _ field: String) -> [SourceEntry] {
    switch document.nodes[node].kind {
    case .scalar:
      if document.isAbsent(node) { return [] }
      return sourcePieces(document.bytes(of: node)).compactMap { sourceText(node, $0.trimmed) }
    case .mapping: return sourceMapping(node, field).map { [$0] } ?? []
    case .sequence:
      var sources: [SourceEntry] = []
      for child in document.children(of: node) {
        switch document.nodes[child].kind {
        case .scalar:
          let text = document.bytes(of: child).trimmed
          if !document.isAbsent(child), let source = sourceText(child, text) { sources.append(source) }
        case .mapping: if let source = sourceMapping(child, field) { sources.append(source) }
        case .sequence: reportType(field, expected: "a list of sources", child)
        }
      }
      return sources
    }
  }

  /// The sources on one line: "Author – Title" is one, whatever commas it has; ids are told apart by commas, and
  /// `ncie-2016, p. 13` is one id and its place.
  func sourcePieces(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    if authorDash(line) != nil { return [line] }
    var pieces: [ArraySlice<UInt8>] = []
    for piece in line.split(separator: .comma) {
      if let last = pieces.last, isLocator(piece.trimmed) {
        pieces[pieces.count - 1] = line[last.startIndex..<piece.endIndex]
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }

  /// A source's name without its place.
  func referenceOfSource(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    locatorComma(bytes).map { bytes[..<$0].trimmed } ?? bytes
  }

  private func sourceText(_ node: Int, _ bytes: ArraySlice<UInt8>) -> SourceEntry? {
    guard let text = piece(of: node, bytes) else { return nil }
    var source = SourceEntry(text: text.value, position: text.position, length: text.length)
    var reference = bytes
    if let comma = locatorComma(bytes) {
      reference = bytes[..<comma].trimmed
      source.locator = oneLine(bytes[(comma + 1)...].trimmed)
      source.reference = oneLine(reference)
    }
    if let dash = authorDash(reference) {
      source.author = oneLine(reference[..<dash.lowerBound].trimmed)
      source.title = oneLine(reference[dash.upperBound...].trimmed)
    }
    return source
  }

  private mutating func sourceMapping(_ node: Int, _ field: String) -> SourceEntry? {
    let place = document.nodes[node]
    var source = SourceEntry(text: "", position: place.position, length: place.length)
    var id: String?
    for pair in pairs(of: node) {
      switch pair.name {
      case "title": source.title = text(pair.value, "title")?.value
      case "id": id = text(pair.value, "id")?.value
      case "author", "authors", "by":
        source.author = texts(pair.value, "author", separator: .none).map(\.value).joined(separator: ", ")
      case "url": source.url = address(pair.value, "url")?.value
      case "year": source.year = integer(pair.value, "year", in: -3000...9999)
      case "kind", "type": source.kind = text(pair.value, "kind")?.value
      case "locator", "page", "pages": source.locator = text(pair.value, "locator")?.value
      default:
        reportInnerName(pair.key, of: field, known: ["title", "author", "url", "year", "kind", "locator", "id"])
      }
    }
    guard let reference = id ?? source.title ?? source.url else {
      reportType(field, expected: "a source with an 'id' or a 'title'", node)
      return nil
    }
    (source.text, source.reference) = (source.title ?? reference, reference)
    return source
  }
}

/// The last comma with a place in the source behind it: "p. 13".
private func locatorComma(_ bytes: ArraySlice<UInt8>) -> Int? {
  var end = bytes.endIndex
  while let comma = bytes[..<end].lastIndex(of: .comma) {
    if isLocator(bytes[(comma + 1)...].trimmed) { return comma == bytes.startIndex ? nil : comma }
    guard bytes.endIndex - comma < 40 else { return nil }
    end = comma
  }
  return nil
}

/// Whether the text names a place in a source: a word for one, then a number.
private func isLocator(_ text: ArraySlice<UInt8>) -> Bool {
  let word = text.prefix { !$0.isBlank && !$0.isDigit && $0 != UInt8(ascii: ".") }
  let words: [StaticString] = [
    "p", "pp", "pg", "page", "pages", "ch", "chap", "chapter", "art", "article", "sec", "section", "§", "no", "vol",
    "para", "part", "slide", "min", "at",
  ]
  guard words.contains(where: { word.equalsIgnoringCase($0) }) else { return false }
  return text[word.endIndex...].drop { $0.isBlank || $0 == UInt8(ascii: ".") }.first?.isDigit == true
}

/// En dash, em dash, `--` and `-`, each with the space behind it.
private let authorDashes: [[UInt8]] = [
  [0xE2, 0x80, 0x93, .space], [0xE2, 0x80, 0x94, .space], [.hyphen, .hyphen, .space], [.hyphen, .space],
]

/// The first dash between spaces: ` – `, ` — `, ` - ` or ` -- `, with something on both sides.
private func authorDash(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
  var i = bytes.startIndex
  while let space = bytes[i...].firstIndex(of: .space) {
    for dash in authorDashes where bytes[(space + 1)...].starts(with: dash) {
      let end = space + dash.count + 1
      if !bytes[..<space].trimmed.isEmpty, !bytes[end...].trimmed.isEmpty { return space..<end }
    }
    i = space + 1
  }
  return nil
}
