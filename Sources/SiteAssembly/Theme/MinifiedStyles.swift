/// A style sheet without what only people read: notes, indentation, line ends.
///
/// Strings stay unchanged. Browsers read the result the same way, except for an unquoted address that contains the two
/// characters that start a comment.
func minified(styles sheet: [UInt8]) -> [UInt8] {
  var squeeze = StyleSqueeze(sheet[...])
  return squeeze.run()
}

private struct StyleSqueeze {
  private var rest: ArraySlice<UInt8>
  private var out: [UInt8] = []
  /// Whether blanks or comments came before the next token.
  private var isApart = false

  init(_ sheet: ArraySlice<UInt8>) {
    rest = sheet
    out.reserveCapacity(sheet.count)
  }

  mutating func run() -> [UInt8] {
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: " "), 0x09...0x0D: skipBlank()
      case UInt8(ascii: "/") where rest.dropFirst().first == UInt8(ascii: "*"): skipNote()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): copyString(until: byte)
      default: copy(byte)
      }
    }
    return out
  }

  private mutating func skipBlank() {
    isApart = true
    rest.removeFirst()
  }

  private mutating func skipNote() {
    isApart = true
    rest.removeFirst(2)
    while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest.removeFirst() }
    rest = rest.dropFirst(2)
  }

  private mutating func copyString(until quote: UInt8) {
    copy(quote)
    while let byte = rest.first {
      rest.removeFirst()
      out.append(byte)
      if byte == quote { return }
      if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() { out.append(escaped) }
    }
  }

  private mutating func copy(_ byte: UInt8) {
    rest.removeFirst()
    if isApart, let last = out.last, !Self.standsAlone(last), last != UInt8(ascii: ":"), !Self.standsAlone(byte) {
      out.append(UInt8(ascii: " "))
    }
    isApart = false
    if byte == UInt8(ascii: "}"), out.last == UInt8(ascii: ";") { out.removeLast() }
    if byte == UInt8(ascii: "."), endsInZeroAlone { out.removeLast() }
    out.append(byte)
  }

  /// Whether a number started with a zero, which isn't needed before a decimal point.
  private var endsInZeroAlone: Bool {
    guard out.last == UInt8(ascii: "0"), out.count > 1 else { return false }
    return " :,(+-/*".utf8.contains(out[out.count - 2])
  }

  /// Characters next to which a blank has no meaning.
  private static func standsAlone(_ byte: UInt8) -> Bool { "{};,>".utf8.contains(byte) }
}
