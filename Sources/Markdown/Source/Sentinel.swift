/// Control bytes that stand for Daybook's own syntax while libcmark reads a text.
///
/// libcmark must not see `[[page]]`, `[^1]` or the `--` of an address as syntax of its own. So `ProtectedSource` swaps
/// such bytes one for one with control bytes, which are no syntax anywhere; columns stay true. Rendering turns them
/// into what they mean, or, in code, HTML and addresses, back into what the writer wrote.
enum Sentinel {
  /// `[[page]]`, `![[picture]]` and `[^1]`: this byte, then digits in base 10 that number the text it stands for.
  static let wiki: UInt8 = 0x01
  static let embed: UInt8 = 0x02
  static let reference: UInt8 = 0x03
  /// `[^1]:` at the begin of a line: a list marker, then at least one of this byte.
  static let definition: UInt8 = 0x04
  /// A backslash before one of the characters below, which it keeps from being syntax.
  static let backslash: UInt8 = 0x05
  /// Ends a table's cell, so that libcmark keeps its last `#` and spaces.
  static let cellEnd: UInt8 = 0x06
  static let firstDigit: UInt8 = 0x16
  static let lastDigit: UInt8 = 0x1F

  /// The bytes that stand for one character each.
  private static let characters: [(sentinel: UInt8, character: UInt8)] = [
    (0x07, "-"), (0x08, "'"), (0x0E, "."), (0x0F, "_"), (0x10, "*"), (0x11, "~"), (0x12, "#"), (0x13, ">"), (0x14, "+"),
    (0x15, ")"), (0x7F, "!"),
  ].map { ($0.0, Character($0.1).asciiValue ?? 0) }

  /// The sentinel for each byte, 0 for one that has none.
  static let byCharacter: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for pair in characters { table[Int(pair.character)] = pair.sentinel }
    return table
  }()

  /// The character that each sentinel stands for, 0 for a byte that stands for none.
  static let character: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for pair in characters { table[Int(pair.sentinel)] = pair.character }
    table[Int(backslash)] = UInt8(ascii: "\\")
    return table
  }()

  /// Whether a byte may be a sentinel, so that it must not come from outside: control bytes but tab and line ends.
  @inline(__always)
  static func mayBe(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte > 0 && !(byte >= 0x09 && byte <= 0x0D) : byte == 0x7F
  }

  /// Whether a number stands after this byte.
  @inline(__always)
  static func isNumbered(_ byte: UInt8) -> Bool { byte >= wiki && byte <= reference }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= firstDigit && byte <= lastDigit }
}
