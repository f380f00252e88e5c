internal import Letters

/// The lines behind a line that may open front matter, as far as they tell whether it does.
struct FieldBlock {
  /// Whether the first of them looks like a field, and one of them is a field that Daybook knows or a privacy field.
  private(set) var isFields = false
  /// Whether the first of them looks like a field with any name.
  private(set) var beginsWithField = false

  /// As many lines as are looked at.
  private static let height = 60

  init(_ bytes: [UInt8], from scanner: LineScanner) {
    var scanner = scanner
    var isFirst = true
    for _ in 0..<Self.height {
      guard let line = scanner.next() else { return }
      let text = bytes[line]
      if text.allSatisfy(\.isBlank) { continue }
      if FenceLine(text) != nil { return }
      if let field = FieldLine(text) {
        if isFirst { beginsWithField = true }
        if field.isAboutPrivacy || (beginsWithField && (field.isKnown || isIgnored(field.name))) {
          isFields = true
          return
        }
      }
      isFirst = false
    }
  }

  /// Names of fields that other programs have and that mean nothing here still show what the lines are.
  private func isIgnored(_ name: String) -> Bool { ForeignNames.ignored.contains(name) }
}
