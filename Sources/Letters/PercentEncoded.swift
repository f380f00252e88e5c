extension LinkAddress {
  /// An address as pages link it: what no address may hold is percent-encoded, all else is as it was written. Empty for
  /// one that may not be linked.
  /// - Source: RFC 3987, section 2.2: these ASCII characters and controls, and a `%` without two digits, aren't allowed in an address.
  package static func linked(_ text: String) -> String {
    if case .refused = LinkAddress(text) { return "" }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isStrayPercent = byte == UInt8(ascii: "%") && !bytes.dropFirst(index + 1).prefix(2).isTwoDigits
      if byte > 0x20, byte != 0x7F, !"\"<>\\^`{|}".utf8.contains(byte), !isStrayPercent {
        out.append(byte)
      } else {
        out.append(percentEncoding: byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension [UInt8] {
  /// `%` and two digits.
  package mutating func append(percentEncoding byte: UInt8) {
    append(UInt8(ascii: "%"))
    append(hexadecimalDigit(byte >> 4))
    append(hexadecimalDigit(byte & 15))
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isTwoDigits: Bool { count == 2 && allSatisfy { hexadecimalValue($0) != nil } }
}

extension String {
  /// Each byte that is not of the set as `%` and two digits.
  package func percentEncoded(keeping plain: ByteSet) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count)
    for byte in utf8 {
      if plain.contains(byte) { out.append(byte) } else { out.append(percentEncoding: byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
