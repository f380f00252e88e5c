internal import Diagnostics
internal import Letters

/// Reads the values of one document as the types that fields have, and gathers what is wrong with them.
struct FieldReader {
  let document: YAMLDocument
  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  /// While another program's field is read: its wrong values are passed over with a warning.
  var isLenient = false

  /// - Parameter keepsComments: whether values stay as they are written, for those who change them.
  init(_ document: YAMLDocument, file: String, keepsComments: Bool = false) {
    var document = document
    if !keepsComments { diagnostics = document.removeComments(file: file) }
    self.document = document
    self.file = file
  }

  mutating func report(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    if isLenient { diagnostic.severity = .warning }
    diagnostics.append(diagnostic)
  }

  func located<Value>(_ value: Value, _ node: Int) -> Located<Value> {
    Located(value, at: document.nodes[node].position, length: document.nodes[node].length)
  }

  mutating func reportType(_ field: String, expected: String, _ node: Int) {
    let place = document.nodes[node]
    report(
      .wrongType(
        field, expected: expected, found: found(node), file: file, at: place.position, length: place.length))
  }

  /// A description of the actual value, for the message.
  private func found(_ node: Int) -> String {
    switch document.nodes[node].kind {
    case .sequence: "a list"
    case .mapping: "'name: value' lines"
    case .scalar: "'" + String(decoding: document.bytes(of: node).prefix(60), as: UTF8.self) + "'"
    }
  }

  /// The scalar's bytes without blanks at its edges; `nil` when it is absent, or no scalar, which is reported.
  mutating func scalar(
    _ node: Int, _ field: String, expected: @autoclosure () -> String
  ) -> ArraySlice<UInt8>? {
    guard document.nodes[node].kind == .scalar else {
      reportType(field, expected: expected(), node)
      return nil
    }
    return document.isAbsent(node) ? nil : document.bytes(of: node).trimmed
  }

  /// One text on one line: the line ends of a block are spaces. Numbers, `yes` and `null` are text as written.
  mutating func text(_ node: Int, _ field: String, allowsEmpty: Bool = false) -> Located<String>? {
    guard let bytes = scalar(node, field, expected: "one text"), allowsEmpty || !bytes.isEmpty else { return nil }
    let words = self.words(bytes, of: node)
    return located(words, node)
  }

  /// The name of one thing or post, without the brackets of a link.
  mutating func name(_ node: Int, _ field: String) -> Located<String>? {
    guard let bytes = scalar(node, field, expected: "one text"), !bytes.isEmpty else { return nil }
    let name = self.name(bytes, of: node)
    return located(name, node)
  }

  /// A text as readers see it: links as their words, characters instead of HTML codes.
  mutating func words(_ bytes: ArraySlice<UInt8>, of node: Int) -> String {
    oneLine(read(bytes.withoutLinks, of: node))
  }

  /// The same of the name of a thing or post.
  mutating func name(_ bytes: ArraySlice<UInt8>, of node: Int) -> String {
    oneLine(read(bytes.nameInBrackets, of: node))
  }

  /// With a warning when there are codes of HTML.
  private mutating func read(_ bytes: ArraySlice<UInt8>, of node: Int) -> ArraySlice<UInt8> {
    let decoded = HTMLCodes.decoded(bytes)
    if decoded.count != bytes.count {
      let place = document.nodes[node]
      diagnostics.append(
        .htmlInField(String(decoding: decoded, as: UTF8.self), file: file, at: place.position, length: place.length))
    }
    return decoded
  }

  /// `yes`, `no`, `true`, `false`, `on`, `off` in any case, quoted or not.
  mutating func flag(_ node: Int, _ field: String) -> Bool? {
    guard let text = scalar(node, field, expected: "yes or no"), !text.isEmpty else { return nil }
    if let flag = flagValue(text) ?? flagValue(Array(plainSpelling(text).utf8)[...]) { return flag }
    reportType(field, expected: "yes or no", node)
    return nil
  }

  mutating func integer(_ node: Int, _ field: String, in range: ClosedRange<Int>) -> Int? {
    func expected() -> String { "a whole number from \(range.lowerBound) to \(range.upperBound)" }
    guard let text = scalar(node, field, expected: expected()), !text.isEmpty else { return nil }
    guard text.count <= 9, let number = Int(String(decoding: text, as: UTF8.self)), range.contains(number) else {
      reportType(field, expected: expected(), node)
      return nil
    }
    return number
  }

  mutating func date(_ node: Int, _ field: String) -> Located<PostDate>? {
    guard let text = scalar(node, field, expected: "a date like 2026-03-02"), !text.isEmpty else { return nil }
    do throws(DateProblem) {
      return located(try DateReader.read(text), node)
    } catch {
      // Another program's value is accepted if it can mean only one day.
      if isLenient, let day = plainDay(text) { return located(PostDate(day), node) }
      let place = document.nodes[node]
      report(.badDate(error, file: file, at: place.position, length: place.length))
      return nil
    }
  }

  /// One of the few words that a field may hold, in any case.
  mutating func choice<Value: RawRepresentable & CaseIterable & Sendable>(
    _ node: Int, _ field: String
  ) -> Located<Value>? where Value.RawValue == String {
    func expected() -> String {
      let words = Value.allCases.map(\.rawValue)
      return words.dropLast().joined(separator: ", ") + (words.count > 2 ? ", or " : " or ") + (words.last ?? "")
    }
    guard let text = scalar(node, field, expected: expected()), !text.isEmpty else { return nil }
    let value = named(text, as: Value.self) ?? named(Array(plainSpelling(text).utf8)[...], as: Value.self)
    if let value { return located(value, node) }
    reportType(field, expected: expected(), node)
    return nil
  }
}

/// The value that is written so, small letters and `_` for `-`: only few words have a hyphen.
private func named<Value: RawRepresentable & CaseIterable>(_ text: ArraySlice<UInt8>, as type: Value.Type) -> Value?
where Value.RawValue == String {
  let name = normalizedName(text)
  return Value(rawValue: name) ?? Value.allCases.first { normalizedName($0.rawValue.utf8) == name }
}

/// The text with every line end, and the blanks around it, as one space.
func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(where: \.isLineEnd) else { return String(decoding: bytes, as: UTF8.self) }
  let lines = bytes.split(whereSeparator: \.isLineEnd).map(\.trimmed).filter { !$0.isEmpty }
  return String(decoding: Array(lines.joined(separator: [.space])), as: UTF8.self)
}

func flagValue(_ text: ArraySlice<UInt8>) -> Bool? {
  let yes: [StaticString] = ["yes", "true", "on", "y"]
  let no: [StaticString] = ["no", "false", "off", "n"]
  if yes.contains(where: { text.equalsIgnoringCase($0) }) { return true }
  return no.contains(where: { text.equalsIgnoringCase($0) }) ? false : nil
}
