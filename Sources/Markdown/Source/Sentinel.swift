/// Control bytes that stand for Daybook's own syntax while libcmark reads a text.
///
/// libcmark must not take `[[page]]`, `[^1]`, or the `--` in an address for its own syntax. So `ProtectedSource` swaps
/// such bytes, one for one, with control bytes, which aren't syntax anywhere, and columns stay correct. Rendering turns
/// them into what they mean or, in code, HTML, and addresses, back into what the writer wrote.
enum Sentinel {
  /// `[[page]]`, `![[picture]]` and `[^1]`: this byte, then digits in base 9 that number the text it stands for.
  static let wiki: UInt8 = 0x01
  static let embed: UInt8 = 0x02
  static let reference: UInt8 = 0x03
  /// `[^1]:` at the begin of a line: a list marker, then at least one of this byte.
  static let definition: UInt8 = 0x04
  /// A backslash before one of the characters below, which it keeps from being syntax.
  static let backslash: UInt8 = 0x05
  /// Stands for nothing: at the end of a table's cell, so that libcmark keeps its last `#` and spaces, and where a comment was.
  static let nothing: UInt8 = 0x06
  static let firstDigit: UInt8 = 0x17
  static let lastDigit: UInt8 = 0x1F

  /// The sentinel that stands for a character, 0 for one that has none.
  static func sentinel(for character: UInt8) -> UInt8 {
    switch character {
    case UInt8(ascii: "-"): 0x07
    case UInt8(ascii: "'"): 0x08
    case UInt8(ascii: "."): 0x0E
    case UInt8(ascii: "_"): 0x0F
    case UInt8(ascii: "*"): 0x10
    case UInt8(ascii: "~"): 0x11
    case UInt8(ascii: "#"): 0x12
    case UInt8(ascii: ">"): 0x13
    case UInt8(ascii: "+"): 0x14
    case UInt8(ascii: ")"): 0x15
    case UInt8(ascii: "\""): 0x16
    case UInt8(ascii: "!"): 0x7F
    default: 0
    }
  }

  /// The character that a sentinel stands for, 0 for a byte that stands for none.
  @inline(__always)
  static func character(_ byte: UInt8) -> UInt8 { mayBe(byte) ? slowCharacter(byte) : 0 }

  private static func slowCharacter(_ sentinel: UInt8) -> UInt8 {
    switch sentinel {
    case backslash: UInt8(ascii: "\\")
    case 0x07: UInt8(ascii: "-")
    case 0x08: UInt8(ascii: "'")
    case 0x0E: UInt8(ascii: ".")
    case 0x0F: UInt8(ascii: "_")
    case 0x10: UInt8(ascii: "*")
    case 0x11: UInt8(ascii: "~")
    case 0x12: UInt8(ascii: "#")
    case 0x13: UInt8(ascii: ">")
    case 0x14: UInt8(ascii: "+")
    case 0x15: UInt8(ascii: ")")
    case 0x16: UInt8(ascii: "\"")
    case 0x7F: UInt8(ascii: "!")
    default: 0
    }
  }

  /// Whether a byte may be a sentinel and so must not come from outside: control bytes except tab and line ends.
  @inline(__always)
  static func mayBe(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte > 0 && !(byte >= 0x09 && byte <= 0x0D) : byte == 0x7F
  }

  /// Whether a number follows this byte.
  @inline(__always)
  static func isNumbered(_ byte: UInt8) -> Bool { byte >= wiki && byte <= reference }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= firstDigit && byte <= lastDigit }
}
