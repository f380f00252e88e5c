internal import Diagnostics
internal import Letters

/// The problem of front matter in TOML or JSON, with the YAML that it should be; `nil` for any other text.
///
/// - Parameter start: the offset of the first visible character.
func foreignFormat(_ bytes: [UInt8], from start: Int, file: String) -> Diagnostic? {
  var scanner = LineScanner(bytes, from: start, number: 1)
  guard start < bytes.count, let first = scanner.next() else { return nil }
  if bytes[start] == .plus, bytes[first].count >= 3, bytes[first].trimmed.allSatisfy({ $0 == .plus }) {
    return .foreignFormat("TOML", yaml: yamlFromTOML(bytes, scanner), file: file)
  }
  if let language = ["---toml", "--- toml", "---json", "--- json", ";;;"].first(where: {
    bytes[first].trimmed.equalsIgnoringCase($0)
  }) {
    return .foreignFormat(language.description.hasSuffix("toml") ? "TOML" : "JSON", yaml: [], file: file)
  }
  guard bytes[start] == UInt8(ascii: "{") else { return nil }
  let next = bytes[(start + 1)...].prefix(4096).first { !$0.isBlank && !$0.isLineEnd }
  guard next == .quote || isUnquotedJSON(bytes, from: start + 1) else { return nil }
  return .foreignFormat("JSON", yaml: start == 0 ? yamlFromJSON(bytes, file: file) : [], file: file)
}

/// `{draft: true, …`: a name that fields have, with a colon behind it.
private func isUnquotedJSON(_ bytes: [UInt8], from start: Int) -> Bool {
  guard let begin = bytes[start...].prefix(4096).firstIndex(where: { !$0.isBlank && !$0.isLineEnd }) else {
    return false
  }
  return FieldLine(bytes[begin...].prefix(80))?.isKnown == true
}

/// As many fields of the foreign front matter as a message can show.
private let shownFields = 12

/// `key = value` as `key: value`, up to the closing `+++` or the first table.
private func yamlFromTOML(_ bytes: [UInt8], _ start: LineScanner) -> [String] {
  var scanner = start
  var fields: [String] = []
  while let line = scanner.next(), !isTOMLMark(bytes[line]), fields.count < shownFields {
    let text = bytes[line].trimmed
    if text.isEmpty || text.first == .hash { continue }
    guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else { break }
    fields.append(yamlField(text[..<equals].trimmed, text[(equals + 1)...].trimmed))
  }
  return fields
}

/// JSON is YAML, so libyaml reads it; a value on one line is shown unchanged.
private func yamlFromJSON(_ bytes: [UInt8], file: String) -> [String] {
  guard let end = closingBrace(bytes) else { return [] }
  do throws(Diagnostic) {
    let document = try YAMLReader.read(
      bytes, range: 0..<end, firstLine: 1, file: file, roles: FieldRoles(roles: [:]))
    var fields: [String] = []
    var key: Int?
    for child in document.children(of: 0) where fields.count < shownFields {
      guard let name = key else {
        key = child
        continue
      }
      let node = document.nodes[child]
      let value = bytes[node.sourceStart..<min(node.sourceStart + node.length, bytes.count)]
      fields.append(yamlField(document.bytes(of: name), value))
      key = nil
    }
    return fields
  } catch {
    return []
  }
}

private func isTOMLMark(_ line: ArraySlice<UInt8>) -> Bool {
  line.count >= 3 && line.trimmed.allSatisfy { $0 == .plus } && !line.trimmed.isEmpty
}

private func yamlField(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> String {
  String(decoding: name, as: UTF8.self) + ": " + String(decoding: value.prefix(200), as: UTF8.self)
}

/// One after the brace that closes the one at the beginning, quoted braces aside.
private func closingBrace(_ bytes: [UInt8]) -> Int? {
  var depth = 0
  var isQuoted = false
  var isEscaped = false
  for (i, byte) in bytes.prefix(YAMLLimits.size).enumerated() {
    if isEscaped {
      isEscaped = false
    } else if isQuoted {
      if byte == UInt8(ascii: "\\") { isEscaped = true } else if byte == .quote { isQuoted = false }
    } else if byte == .quote {
      isQuoted = true
    } else if byte == UInt8(ascii: "{") {
      depth += 1
    } else if byte == UInt8(ascii: "}") {
      depth -= 1
      if depth == 0 { return i + 1 }
    }
  }
  return nil
}
