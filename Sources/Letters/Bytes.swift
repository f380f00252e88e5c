/// The ASCII bytes that texts are made of.
extension UInt8 {
  @inlinable package static var tab: UInt8 { 0x09 }
  @inlinable package static var lineFeed: UInt8 { 0x0A }
  @inlinable package static var carriageReturn: UInt8 { 0x0D }
  @inlinable package static var space: UInt8 { 0x20 }
  @inlinable package static var quote: UInt8 { UInt8(ascii: "\"") }
  @inlinable package static var apostrophe: UInt8 { UInt8(ascii: "'") }
  @inlinable package static var hash: UInt8 { UInt8(ascii: "#") }
  @inlinable package static var colon: UInt8 { UInt8(ascii: ":") }
  @inlinable package static var comma: UInt8 { UInt8(ascii: ",") }
  @inlinable package static var hyphen: UInt8 { UInt8(ascii: "-") }
  @inlinable package static var plus: UInt8 { UInt8(ascii: "+") }
  @inlinable package static var slash: UInt8 { UInt8(ascii: "/") }

  /// A space or a tab.
  @inlinable package var isBlank: Bool { self == .space || self == .tab }
  @inlinable package var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  @inlinable package var isDigit: Bool { self &- 0x30 < 10 }
  @inlinable package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// A letter, digit, `_` or `-`: what the names of fields are made of.
  @inlinable package var isNameByte: Bool { isLetter || isDigit || self == .hyphen || self == UInt8(ascii: "_") }
  /// The small letter of an ASCII letter, any other byte unchanged.
  @inlinable package var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  /// Without the spaces, tabs and line ends at both edges.
  @inlinable package var trimmed: ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start].isBlank || self[start].isLineEnd { start += 1 }
    while end > start, self[end - 1].isBlank || self[end - 1].isLineEnd { end -= 1 }
    return self[start..<end]
  }

  /// Whether the bytes are those of `text`, ignoring the case of ASCII letters; `text` is in lowercase.
  @inlinable package func equalsIgnoringCase(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    let other = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return zip(self, other).allSatisfy { $0.lowered == $1 }
  }
}
