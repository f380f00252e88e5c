/// An address from the front matter as pages link it: what no address may hold is percent-encoded, all else is as it was
/// written.
/// - Source: RFC 3987, section 2.2: of ASCII these signs and controls, and a `%` that begins no two digits, stand in none.
func webAddress(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  for (index, byte) in bytes.enumerated() {
    let isStrayPercent = byte == UInt8(ascii: "%") && !bytes.dropFirst(index + 1).prefix(2).isTwoDigits
    if byte > 0x20, byte != 0x7F, !"\"<>\\^`{|}".utf8.contains(byte), !isStrayPercent {
      out.append(byte)
    } else {
      out += [UInt8(ascii: "%"), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 15)]
    }
  }
  return String(decoding: out, as: UTF8.self)
}

extension ArraySlice<UInt8> {
  fileprivate var isTwoDigits: Bool { count == 2 && allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit } }
}

func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
