package import Diagnostics
internal import Letters

/// The kind of a journal's file.
package enum TextKind: Sendable {
  case post
  case thing(ThingKind)
  case selfReflection
}

/// Finds where a front matter names posts and things.
///
/// - Throws: YAML that cannot be read; a build says the same.
package func places(in text: SourceText, of kind: TextKind, file: String) throws(Diagnostic) -> FrontMatterPlaces {
  guard let range = text.frontMatter else { return FrontMatterPlaces() }
  var finder: ReferenceFinder
  func document(_ roles: FieldRoles) throws(Diagnostic) -> YAMLDocument {
    try YAMLReader.read(text.bytes, range: range, firstLine: text.frontMatterFirstLine, file: file, roles: roles)
  }
  switch kind {
  case .post:
    finder = ReferenceFinder(try document(FieldTables.postRoles), file: file)
    finder.findInPost()
  case .thing(let kind):
    guard let table = FieldTables.things[kind], let roles = FieldTables.thingRoles[kind] else {
      return FrontMatterPlaces()
    }
    finder = ReferenceFinder(try document(roles), file: file)
    finder.find(in: kind, table)
  case .selfReflection:
    finder = ReferenceFinder(try document(SelfField.roles), file: file)
    finder.findInSelfReflection()
  }
  return finder.found
}

/// Finds where `daybook.yml` names the author of posts that name none, and the addresses of its menu.
package func places(inSettings bytes: [UInt8]) throws(Diagnostic) -> (
  author: NameReference?, menu: [(address: String, range: Range<Int>?, position: Position)]
) {
  var finder = ReferenceFinder(try settingsDocument(bytes), file: settingsFile)
  return finder.findInSettings()
}

struct ReferenceFinder {
  private var reader: FieldReader
  private(set) var found = FrontMatterPlaces()

  private var document: YAMLDocument { reader.document }

  init(_ document: YAMLDocument, file: String) { reader = FieldReader(document, file: file, keepsComments: true) }

  // MARK: Files

  mutating func findInPost() {
    let sorted = ClassifiedFields(&reader, table: FieldTables.post, subject: .post, nameOf: \.rawValue)
    for (field, _, node) in sorted.own { findInPost(field, node) }
    for (sense, field, _, node) in sorted.others where sense == nil || sense == .same { findInPost(field, node) }
  }

  private mutating func findInPost(_ field: PostField, _ node: Int) {
    switch field {
    case .title: found.title = place(node)
    case .aliases: found.aliases = found.aliases ?? place(node)
    case .slug: found.slug = place(node)
    case .authors: addNames(node, [.thing(.person)])
    case .tags: addNames(node, [.thing(.tag)])
    case .levels: addNames(node, [.thing(.level)])
    case .skills: addNames(node, [.thing(.skill)])
    case .goals: addNames(node, [.thing(.goal)])
    case .series: addSeries(node)
    case .sources: addSources(node)
    case .asks: addNames(node, [.thing(.question)], separator: .none)
    case .answers:
      addNames(node, [.thing(.question)], separator: reader.isQuestion(node) ? .none : .comma)
    case .follows: addNames(node, [.post], separator: .none)
    case .next: addParts("goal", of: node, [.thing(.goal)])
    case .promises: addParts("to", of: node, [.thing(.person), .thing(.team), .thing(.level)])
    case .date, .summary, .draft, .audience, .updated, .lang, .image, .alt, .id, .framework, .done, .dropped: break
    }
  }

  mutating func find(in kind: ThingKind, _ table: [String: FieldMeaning<ThingField>]) {
    let sorted = ClassifiedFields(&reader, table: table, subject: .thing(kind), nameOf: \.rawValue)
    for (field, _, node) in sorted.own { find(field, node, in: kind) }
    for (sense, field, _, node) in sorted.others where sense == nil || sense == .same { find(field, node, in: kind) }
  }

  private mutating func find(_ field: ThingField, _ node: Int, in kind: ThingKind) {
    switch field {
    case .title: found.title = place(node)
    case .aliases: found.aliases = found.aliases ?? place(node)
    case .slug: found.slug = place(node)
    case .supports: addNames(node, [.thing(.level)], separator: .none)
    case .levels, .for: addNames(node, [.thing(.level)])
    case .skills, .needs, .leverages, .grows: addNames(node, [.thing(.skill)])
    case .opposite: addNames(node, [.thing(.tag)], separator: .none)
    case .see: addNames(node, [.thing(.tag)])
    case .from:
      addNames(
        node, [.thing(.person), .thing(.team), .thing(.level), .thing(.series), .post], separator: .none)
    case .team: addNames(node, [.thing(.team)], separator: .none)
    case .person: addNames(node, [.thing(.person)], separator: .none)
    case .members: addNames(node, [.thing(.person)])
    case .authors where kind == .series: addNames(node, [.thing(.person)])
    case .looksLike: addKeys(of: node, [.thing(.level)])
    default: break
    }
  }

  mutating func findInSelfReflection() {
    let sorted = ClassifiedFields(&reader, table: SelfField.table, subject: .selfReflection, nameOf: \.rawValue)
    for (field, _, node) in sorted.own {
      switch field {
      case .share: addNames(node, [.thing(.skill)])
      case .skills:
        addKeys(of: node, [.thing(.skill)])
        for pair in reader.pairs(of: node) where document.nodes[pair.value].kind == .mapping {
          if let evidence = reader.value(of: "evidence", in: pair.value) {
            addNames(evidence, [.post], separator: .none)
          }
        }
      case .draft, .audience: break
      }
    }
  }

  mutating func findInSettings() -> (
    author: NameReference?, menu: [(address: String, range: Range<Int>?, position: Position)]
  ) {
    guard !document.nodes.isEmpty else { return (nil, []) }
    var menu: [(address: String, range: Range<Int>?, position: Position)] = []
    for pair in reader.pairs(of: 0) {
      if pair.name == "author" { addNames(pair.value, [.thing(.person)], separator: .none) }
      guard pair.name == "menu" else { continue }
      // Every text of the menu that can be an address; titles are none.
      for node in pair.value..<document.nodes[pair.value].end where document.nodes[node].kind == .scalar {
        let text = document.bytes(of: node).trimmed
        guard text.first == .slash else { continue }
        let place = document.nodes[node]
        menu.append((oneLine(text), place.isExtra ? nil : text.indices, place.position))
      }
    }
    return (found.references.first, menu)
  }

  // MARK: Values

  private mutating func addNames(
    _ node: Int, _ referents: [NameReference.Referent], separator: ListSeparator = .comma
  ) {
    switch document.nodes[node].kind {
    case .scalar: addScalar(node, referents, separator)
    case .mapping: addName(ofItem: node, referents)
    case .sequence:
      for child in document.children(of: node) {
        switch document.nodes[child].kind {
        case .scalar: addScalar(child, referents, .none)
        case .mapping: addName(ofItem: child, referents)
        case .sequence: break
        }
      }
    }
  }

  private mutating func addName(ofItem node: Int, _ referents: [NameReference.Referent]) {
    guard let value = ["name", "title", "id"].lazy.compactMap({ [reader] in reader.value(of: $0, in: node) }).first
    else { return }
    addScalar(value, referents, .none)
  }

  private mutating func addScalar(
    _ node: Int, _ referents: [NameReference.Referent], _ separator: ListSeparator
  ) {
    guard document.nodes[node].kind == .scalar, !document.isAbsent(node) else { return }
    let text = document.bytes(of: node)
    let isOne = separator == .none || !text.contains(.comma)
    for piece in isOne ? [text] : text.splitAtCommas() { add(piece, of: node, isWhole: isOne, referents) }
  }

  /// - Parameter isWhole: whether the name is all that the scalar holds.
  private mutating func add(
    _ bytes: ArraySlice<UInt8>, of node: Int, isWhole: Bool, _ referents: [NameReference.Referent]
  ) {
    let name = bytes.trimmed.nameInBrackets.drop { $0 == .hash || $0 == UInt8(ascii: "@") }
    guard !name.isEmpty else { return }
    let place = document.nodes[node]
    let range = place.isExtra ? (isWhole ? self.range(of: node) : nil) : name.indices
    found.references.append(
      NameReference(
        name: oneLine(HTMLCodes.decoded(name)), referents: referents, range: range, position: place.position))
  }

  private mutating func addKeys(of node: Int, _ referents: [NameReference.Referent]) {
    for pair in reader.pairs(of: node) { addScalar(pair.key, referents, .none) }
  }

  /// A part of each item of a list of mappings.
  private mutating func addParts(_ part: String, of node: Int, _ referents: [NameReference.Referent]) {
    let items = document.nodes[node].kind == .sequence ? Array(document.children(of: node)) : [node]
    for item in items where document.nodes[item].kind == .mapping {
      if let value = reader.value(of: part, in: item) { addScalar(value, referents, .none) }
    }
  }

  private mutating func addSeries(_ node: Int) {
    var node = node
    switch document.nodes[node].kind {
    case .mapping: return addName(ofItem: node, [.thing(.series)])
    case .sequence:
      var items = document.children(of: node)
      guard let first = items.next() else { return }
      node = first
    case .scalar: break
    }
    guard document.nodes[node].kind == .scalar, !document.isAbsent(node) else { return }
    let text = document.bytes(of: node)
    let name = reader.nameOfSeries(text)
    add(name, of: node, isWhole: name.count == text.trimmed.count, [.thing(.series)])
  }

  private mutating func addSources(_ node: Int) {
    switch document.nodes[node].kind {
    case .scalar:
      guard !document.isAbsent(node) else { return }
      let text = document.bytes(of: node)
      for piece in reader.sourcePieces(text) { addSource(piece, of: node) }
    case .mapping: addID(ofSource: node)
    case .sequence:
      for child in document.children(of: node) {
        switch document.nodes[child].kind {
        case .scalar where !document.isAbsent(child): addSource(document.bytes(of: child), of: child)
        case .mapping: addID(ofSource: child)
        default: break
        }
      }
    }
  }

  private mutating func addSource(_ piece: ArraySlice<UInt8>, of node: Int) {
    let reference = reader.referenceOfSource(piece.trimmed)
    let isWhole = reference.count == document.bytes(of: node).trimmed.count
    add(reference, of: node, isWhole: isWhole, [.thing(.source)])
  }

  private mutating func addID(ofSource node: Int) {
    if let id = reader.value(of: "id", in: node) { addScalar(id, [.thing(.source)], .none) }
  }

  // MARK: Places

  private func range(of node: Int) -> Range<Int> {
    let place = document.nodes[node]
    return document.source[place.sourceStart..<max(place.sourceStart, place.sourceEnd)].trimmed.indices
  }

  private func place(_ node: Int) -> FieldPlace {
    FieldPlace(range: range(of: node), shape: shape(node))
  }

  private func shape(_ node: Int) -> FieldPlace.Shape {
    let place = document.nodes[node]
    switch place.kind {
    case .scalar:
      if document.isAbsent(node) { return .absent }
      return place.isExtra ? .folded : .text(document.bytes(of: node).trimmed.indices)
    case .mapping: return .other
    case .sequence:
      if document.source[place.sourceStart] == UInt8(ascii: "[") {
        return .flowList(isEmpty: place.end == node + 1)
      }
      guard let last = Array(document.children(of: node)).last else { return .other }
      let start = document.nodes[last].sourceStart
      let line = document.source[..<start].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0
      return .blockList(prefix: line..<start, end: range(of: last).upperBound)
    }
  }
}
