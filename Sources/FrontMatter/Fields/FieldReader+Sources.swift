internal import Diagnostics
internal import Letters

extension FieldReader {
  /// Sources: a list or one line of ids, "Author – Title" and mappings.
  mutating func sources(_ node: Int, _ field: String) -> [SourceEntry] {
    switch document.nodes[node].kind {
    case .scalar:
      if document.isAbsent(node) { return [] }
      var sources: [SourceEntry] = []
      for piece in sourcePieces(document.bytes(of: node)) {
        if let source = sourceText(node, piece.trimmed) { sources.append(source) }
      }
      return sources
    case .mapping: return sourceMapping(node, field).map { [$0] } ?? []
    case .sequence:
      var sources: [SourceEntry] = []
      for child in document.children(of: node) {
        switch document.nodes[child].kind {
        case .scalar:
          let text = document.bytes(of: child).trimmed
          if !document.isAbsent(child), let source = sourceText(child, text) { sources.append(source) }
        case .mapping: if let source = sourceMapping(child, field) { sources.append(source) }
        case .sequence:
          if let item = linkItem(child) {
            sources.append(SourceEntry(text: item.value, position: item.position, length: item.length))
          } else {
            reportType(field, expected: "a list of sources", child)
          }
        }
      }
      return sources
    }
  }

  /// The sources on one line: "Author – Title" is one, whatever commas it has; ids are told apart by commas, and
  /// `ncie-2016, p. 13` is one id and its place, `Smith 2019, https://…` one source and its address.
  func sourcePieces(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    if authorDash(line) != nil { return [line] }
    var pieces: [ArraySlice<UInt8>] = []
    for piece in line.splitAtCommas() {
      if let last = pieces.last, isLocator(piece.trimmed) || belongs(piece, to: last) {
        pieces[pieces.count - 1] = line[last.startIndex..<piece.endIndex]
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }

  /// Whether a piece is the address of the words before it, or continues an address that contains a comma.
  private func belongs(_ piece: ArraySlice<UInt8>, to last: ArraySlice<UInt8>) -> Bool {
    let isAddress = AddressInText(in: piece.trimmed)?.words.isEmpty == true
    let hasAddress = AddressInText(in: last.trimmed) != nil
    if hasAddress { return piece.first?.isBlank == false && !isAddress }
    return isAddress && last.trimmed.contains(.space)
  }

  /// A source's name without its place.
  func referenceOfSource(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    locatorComma(bytes).map { bytes[..<$0].trimmed } ?? bytes
  }

  private mutating func sourceText(_ node: Int, _ bytes: ArraySlice<UInt8>) -> SourceEntry? {
    let link = bytes.first == UInt8(ascii: "[") ? LinkInField(at: bytes) : nil
    if let link, link.end == bytes.endIndex, let address = link.address.flatMap(AddressInText.init) {
      var source = piece(of: node, link.name).map {
        SourceEntry(text: $0.value, position: $0.position, length: $0.length)
      }
      source?.url = address.url
      return source
    }
    guard let text = piece(of: node, bytes.nameInBrackets) else { return nil }
    var source = SourceEntry(text: text.value, position: text.position, length: text.length)
    var reference = bytes.nameInBrackets
    if let comma = locatorComma(reference) {
      source.locator = oneLine(reference[(comma + 1)...].trimmed)
      reference = reference[..<comma].trimmed
      source.reference = oneLine(HTMLCodes.decoded(reference))
    }
    if let address = AddressInText(in: reference) {
      source.url = address.url
      reference = address.words
      source.reference = reference.isEmpty ? address.title : oneLine(HTMLCodes.decoded(reference))
      source.text = source.reference
    }
    if let dash = authorDash(reference) {
      source.author = oneLine(HTMLCodes.decoded(reference[..<dash.lowerBound].trimmed))
      source.title = oneLine(HTMLCodes.decoded(reference[dash.upperBound...].trimmed))
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
      case "url", "link", "doi": source.url = source.url ?? webAddress(pair.value, pair.name)
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
    // An address alone names the page by what can be read of it.
    if id == nil, source.title == nil, let url = source.url {
      source.reference = AddressInText.title(of: url)
      source.text = source.reference
    }
    return source
  }

  /// The address of a source, also without its `https://`, and a DOI.
  private mutating func webAddress(_ node: Int, _ field: String) -> String? {
    let text = document.bytes(of: node).trimmed
    if document.nodes[node].kind == .scalar, let found = AddressInText(in: text), found.words.isEmpty {
      return found.url
    }
    return address(node, field)?.value
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

/// Whether the text names a place in a source: a word such as 'page', then a number.
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
