internal import Diagnostics

/// The fields of one front matter, told apart by what their names mean.
struct SortedFields<Field: Sendable> {
  private(set) var own: [(field: Field, name: String, node: Int)] = []
  /// Fields under other names, to be read after our own.
  private(set) var others: [(sense: ForeignSense?, field: Field, name: String, node: Int)] = []
  private(set) var foreign: [ForeignField] = []
  private let table: [String: FieldMeaning<Field>]
  private let subject: ForeignField.Subject

  /// Duplicates and names that are no text are reported to `reader`, and their values left out.
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
      guard let name = key else {
        key = node
        continue
      }
      key = nil
      if reader.document.isMergeKey(name) { continue }
      if let text = newName(name, &firstLines, &reader) {
        sort(text, key: name, node, reader.document, nameOf)
      }
    }
  }

  /// The field's name in small letters; `nil`, and a report, when it is no text or stands there a second time.
  private func newName(_ key: Int, _ firstLines: inout [String: Int], _ reader: inout FieldReader) -> String? {
    let place = reader.document.nodes[key]
    let bytes = reader.document.bytes(of: key)
    guard place.kind == .scalar, !bytes.isEmpty else {
      reader.report(.fieldNameNotText(file: reader.file, at: place.position))
      return nil
    }
    let name = normalizedName(bytes)
    if let line = firstLines[name] {
      reader.report(
        .duplicateField(name, firstLine: line, file: reader.file, at: place.position, length: place.length))
      return nil
    }
    firstLines[name] = place.position.line
    return name
  }

  private mutating func sort(
    _ name: String, key: Int, _ node: Int, _ document: YAMLDocument, _ nameOf: (Field) -> String
  ) {
    switch table[name] {
    case .own(let field)?: own.append((field, name, node))
    case .other(let field)?: others.append((nil, field, name, node))
    case .foreign(let sense, let field)?:
      others.append((sense, field, name, node))
      foreign.append(ForeignField(.readAs(nameOf(field)), subject, key, in: document))
    case .ignored?: foreign.append(ForeignField(.ignored, subject, key, in: document))
    case nil: foreign.append(ForeignField(.unknown, subject, key, in: document))
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
