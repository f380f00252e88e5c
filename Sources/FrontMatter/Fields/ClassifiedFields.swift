internal import Diagnostics
internal import Letters

/// The fields of one front matter, told apart by what their names mean.
struct ClassifiedFields<Field: Sendable> {
  private(set) var own: [(field: Field, name: String, node: Int)] = []
  /// Fields under other names, to be read after our own.
  private(set) var others: [(sense: ForeignSense?, field: Field, name: String, node: Int)] = []
  /// Requests not to publish the text, besides our own `draft` and `audience`.
  private(set) var privacy: [PrivacyUse] = []
  private(set) var foreign: [ForeignField] = []
  private let table: [String: FieldMeaning<Field>]
  private let subject: ForeignField.Subject

  /// Reports duplicates, names that aren't text, and names that are almost privacy fields to `reader`, and leaves out their
  /// values.
  init(
    _ reader: inout FieldReader, table: [String: FieldMeaning<Field>], subject: ForeignField.Subject,
    nameOf: (Field) -> String
  ) {
    (self.table, self.subject) = (table, subject)
    guard !reader.document.nodes.isEmpty else { return }
    var firstLines: [String: Int] = [:]
    firstLines.reserveCapacity(16)
    var key: Int?
    for node in reader.document.children(of: 0) {
      guard let place = key else {
        key = node
        continue
      }
      key = nil
      if reader.document.isMergeKey(place) { continue }
      guard let name = name(of: place, &reader) else { continue }
      if let line = firstLines[name] {
        reportSecond(name, after: line, key: place, node, &reader, nameOf)
      } else {
        firstLines[name] = reader.document.nodes[place].position.line
        sort(name, key: place, node, &reader, nameOf)
      }
    }
  }

  /// The field's name in lowercase; `nil`, with a report, if it isn't text.
  private func name(of key: Int, _ reader: inout FieldReader) -> String? {
    let place = reader.document.nodes[key]
    let bytes = reader.document.bytes(of: key)
    guard place.kind == .scalar, !bytes.isEmpty else {
      reader.report(.fieldNameNotText(file: reader.file, at: place.position))
      return nil
    }
    if bytes.allSatisfy(\.isNameByte) { return normalizedName(bytes) }
    let plain = normalizedName(plainSpelling(bytes).utf8)
    return table[plain] == nil ? normalizedName(bytes) : plain
  }

  /// The second of two fields of one name counts only where it asks for privacy, whatever the first one says.
  private mutating func reportSecond(
    _ name: String, after line: Int, key: Int, _ node: Int, _ reader: inout FieldReader, _ nameOf: (Field) -> String
  ) {
    let place = reader.document.nodes[key]
    reader.report(.duplicateField(name, firstLine: line, file: reader.file, at: place.position, length: place.length))
    switch table[name] {
    case .own(let field)? where nameOf(field) == "draft": add(.drafts, name, key, node)
    case .own(let field)? where nameOf(field) == "audience": add(.readers, name, key, node)
    case .privacy(let sense)?: add(sense, name, key, node)
    case nil: PrivacyNames.sense(of: reader.document.string(of: key)).map { add($0, name, key, node) }
    default: break
    }
  }

  private mutating func sort(
    _ name: String, key: Int, _ node: Int, _ reader: inout FieldReader, _ nameOf: (Field) -> String
  ) {
    switch table[name] {
    case .own(let field)?:
      if reader.document.isBlank(node), ["draft", "audience"].contains(nameOf(field)) { add(.blank, name, key, node) }
      own.append((field, name, node))
    case .other(let field)?: others.append((nil, field, name, node))
    case .foreign(let sense, let field)?:
      others.append((sense, field, name, node))
      foreign.append(ForeignField(.readAs(nameOf(field)), subject, key, in: reader.document))
    case .privacy(let sense)?: add(sense, reader.document.string(of: key), key, node)
    case .ignored?:
      if lookInside(name, key, node, &reader) { return }
      foreign.append(ForeignField(.ignored, subject, key, in: reader.document))
    case nil: sortUnknown(name, key: key, node, &reader)
    }
  }

  private mutating func sortUnknown(_ name: String, key: Int, _ node: Int, _ reader: inout FieldReader) {
    if isAboutPrivacy(key, node, as: reader.document.string(of: key), &reader) { return }
    if lookInside(name, key, node, &reader) { return }
    foreign.append(ForeignField(.unknown, subject, key, in: reader.document))
  }

  /// Whether a name that the table doesn't know is a privacy field, or so close to one that it's an error.
  private mutating func isAboutPrivacy(_ key: Int, _ node: Int, as shown: String, _ reader: inout FieldReader) -> Bool {
    let written = reader.document.string(of: key)
    if let sense = PrivacyNames.sense(of: written) {
      add(sense, shown, key, node)
      return true
    }
    guard let near = nearPrivacyName(plainSpelling(written.utf8)) else {
      guard let sense = PrivacyNames.senseInside(written) else { return false }
      add(sense, shown, key, node)
      return true
    }
    let place = reader.document.nodes[key]
    let other = nearest(to: written, among: subject.knownNames)
    reader.report(
      .nearPrivacy(shown, nearest: near, other: other, file: reader.file, at: place.position, length: place.length))
    return true
  }

  private mutating func add(_ sense: PrivacySense, _ name: String, _ key: Int, _ node: Int) {
    privacy.append(PrivacyUse(sense: sense, name: name, key: key, node: node))
  }
}

// Fields that mean nothing here, which may still ask for privacy by their values.
extension ClassifiedFields {
  /// `type: draft`, `params: {private: yes}`, however deep.
  ///
  /// - Returns: whether the value itself asks for privacy.
  private mutating func lookInside(_ name: String, _ key: Int, _ node: Int, _ reader: inout FieldReader) -> Bool {
    if subject == .settings { return false }
    if reader.document.nodes[node].kind == .scalar {
      return addIfRequest(reader.document.string(of: key), key, node, reader.document)
    }
    if !PrivacyWords.isPartOfPage(name) { lookAtNames(below: node, of: reader.document.string(of: key), &reader) }
    return false
  }

  @discardableResult
  private mutating func addIfRequest(_ name: String, _ key: Int, _ node: Int, _ document: YAMLDocument) -> Bool {
    guard isRequest(document.bytes(of: node).trimmed) else { return false }
    add(.status, name, key, node)
    return true
  }

  /// Whether a value alone says that a text isn't for everyone.
  private func isRequest(_ text: ArraySlice<UInt8>) -> Bool {
    guard (3...40).contains(text.count) else { return false }
    switch PrivacyValue(text) {
    case .staff, .draft, .nobody: return !text.equalsIgnoringCase("none") && !text.equalsIgnoringCase("future")
    case .yes, .no, .everybody, .unclear: return PrivacyValue.saysWhoMayNot(text)
    }
  }

  /// All names in a collection, those of collections in it too.
  private mutating func lookAtNames(below node: Int, of shown: String, _ reader: inout FieldReader) {
    let nodes = reader.document.nodes
    var mappings = [node]
    while let mapping = mappings.popLast() {
      guard nodes[mapping].kind == .mapping else {
        mappings += reader.document.children(of: mapping).filter { nodes[$0].kind != .scalar }
        continue
      }
      for pair in reader.pairs(of: mapping) where nodes[pair.key].kind == .scalar {
        if PrivacyWords.isPartOfPage(pair.name) { continue }
        let name = shown + "." + reader.document.string(of: pair.key)
        if isAboutPrivacy(pair.key, pair.value, as: name, &reader) { continue }
        guard nodes[pair.value].kind == .scalar else {
          mappings.append(pair.value)
          continue
        }
        addIfRequest(name, pair.key, pair.value, reader.document)
      }
    }
  }
}

extension ForeignField {
  fileprivate init(_ meaning: Meaning, _ subject: Subject, _ key: Int, in document: YAMLDocument) {
    let place = document.nodes[key]
    self.init(
      name: document.string(of: key), meaning: meaning, subject: subject, position: place.position,
      length: place.length)
  }
}

extension YAMLDocument {
  /// Whether the value is missing or blank.
  fileprivate func isBlank(_ node: Int) -> Bool {
    nodes[node].kind == .scalar && (isAbsent(node) || bytes(of: node).trimmed.isEmpty)
  }
}
