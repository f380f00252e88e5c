internal import Diagnostics

/// The fields of one front matter, told apart by what their names mean.
struct SortedFields<Field: Sendable> {
  private(set) var own: [(field: Field, name: String, node: Int)] = []
  /// Fields under other names, to be read after our own.
  private(set) var others: [(sense: ForeignSense?, field: Field, name: String, node: Int)] = []
  private(set) var foreign: [ForeignField] = []

  /// Duplicates and names that are no text are reported to `reader`.
  init(
    _ reader: inout FieldReader, table: [String: FieldMeaning<Field>], subject: ForeignField.Subject,
    nameOf: (Field) -> String
  ) {
    let document = reader.document
    guard !document.nodes.isEmpty else { return }
    var firstLines: [String: Int] = [:]
    firstLines.reserveCapacity(16)
    var key: Int?
    for node in document.children(of: 0) {
      guard let keyNode = key else {
        key = node
        continue
      }
      key = nil
      let place = document.nodes[keyNode]
      guard place.kind == .scalar, !document.bytes(of: keyNode).isEmpty else {
        reader.report(.fieldNameNotText(file: reader.file, at: place.position))
        continue
      }
      let name = normalizedName(document.bytes(of: keyNode))
      if let line = firstLines.updateValue(place.position.line, forKey: name) {
        firstLines[name] = line
        reader.report(
          .duplicateField(name, firstLine: line, file: reader.file, at: place.position, length: place.length))
        continue
      }
      switch table[name] {
      case .own(let field)?: own.append((field, name, node))
      case .other(let field)?: others.append((nil, field, name, node))
      case .foreign(let sense, let field)?:
        others.append((sense, field, name, node))
        foreign.append(ForeignField(.readAs(nameOf(field)), subject, keyNode, in: document))
      case .ignored?: foreign.append(ForeignField(.ignored, subject, keyNode, in: document))
      case nil: foreign.append(ForeignField(.unknown, subject, keyNode, in: document))
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
