/// Makes bytes that people's programs wrote bytes that XML allows: control characters become spaces, and what isn't UTF-8 is read as
/// Windows' western letters. Lines stay where they are.
struct XMLBytes {
  enum Encoding {
    case utf8, western
    /// By its first bytes; nothing is changed in it.
    case utf16
  }

  let encoding: Encoding
  /// What stood at the end of the last piece and may belong to the next one.
  private var rest: [UInt8] = []
  private static let longestReference = 12

  init(_ encoding: Encoding) { self.encoding = encoding }

  /// - Parameter isLast: whether no piece follows.
  mutating func repaired(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
    if encoding == .utf16 { return piece }
    let bytes = rest.isEmpty ? piece : rest + piece
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 16)
    let end = bytes.withUnsafeBufferPointer { bytes in repair(bytes, into: &out, isLast: isLast) }
    rest = Array(bytes[end...])
    return out
  }

  /// - Returns: where the part begins that waits for the next piece.
  private func repair(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8], isLast: Bool) -> Int {
    var (start, index) = (0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "&") {
        index += 1
        continue
      }
      guard let (length, isFine) = sequence(in: bytes, at: index, isLast: isLast) else {
        out.append(contentsOf: bytes[start..<index])
        return index
      }
      if !isFine {
        out.append(contentsOf: bytes[start..<index])
        if byte < 0x80 {
          out.append(contentsOf: repeatElement(0x20, count: length))
        } else {
          WesternBytes.append(byte, to: &out)
        }
        start = index + length
      }
      index += length
    }
    out.append(contentsOf: bytes[start...])
    return bytes.count
  }

  /// How long the character or reference is and whether XML allows it; `nil` when the next piece says so.
  private func sequence(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, isLast: Bool
  ) -> (length: Int, isFine: Bool)? {
    let byte = bytes[index]
    if byte == UInt8(ascii: "&") { return reference(in: bytes, at: index, isLast: isLast) }
    if byte < 0x20 { return (1, byte == 9 || byte == 10 || byte == 13) }
    if encoding == .western { return (1, false) }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
    if byte < 0xC2 || byte > 0xF4 { return (1, false) }
    for place in 1..<length {
      guard index + place < bytes.count else { return isLast ? (1, false) : nil }
      if bytes[index + place] & 0xC0 != 0x80 { return (1, false) }
    }
    return isAllowed(byte, bytes[index + 1], length > 2 ? bytes[index + 2] : 0) ? (length, true) : (1, false)
  }

  /// Not too long a form, half of a pair, above the last character, nor U+FFFE and U+FFFF.
  private func isAllowed(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE0: second >= 0xA0
    case 0xED: second < 0xA0
    case 0xEF: second != 0xBF || third < 0xBE
    case 0xF0: second >= 0x90
    case 0xF4: second < 0x90
    default: true
    }
  }

  /// `&#11;` and the like aren't characters of XML's.
  private func reference(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, isLast: Bool
  ) -> (length: Int, isFine: Bool)? {
    guard index + 1 < bytes.count else { return isLast ? (1, true) : nil }
    if bytes[index + 1] != UInt8(ascii: "#") { return (1, true) }
    let found = bytes[index...].prefix(Self.longestReference)
    guard let end = found.firstIndex(of: UInt8(ascii: ";")) else {
      return found.count == Self.longestReference || isLast ? (1, true) : nil
    }
    let digits = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
    let isHex = digits.hasPrefix("x")
    guard let code = UInt32(isHex ? digits.dropFirst() : digits[...], radix: isHex ? 16 : 10) else { return (1, true) }
    let isFine =
      Unicode.Scalar(code) != nil && (code >= 0x20 || code == 9 || code == 10 || code == 13) && code & 0xFFFE != 0xFFFE
    return (end + 1 - index, isFine)
  }
}
