extension ArraySlice<UInt8> {
  /// The bytes with each `%` and two hexadecimal digits decoded; a `%` without them stays.
  ///
  /// - Parameter isDecoded: whether a byte may stand for its escape, which stays otherwise.
  package func percentDecoded(where isDecoded: (UInt8) -> Bool = { _ in true }) -> [UInt8] {
    guard contains(UInt8(ascii: "%")) else { return Array(self) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(count)
    var index = startIndex
    while index < endIndex {
      if self[index] == UInt8(ascii: "%"), index + 2 < endIndex, let high = hexadecimalValue(self[index + 1]),
        let low = hexadecimalValue(self[index + 2]), isDecoded(high << 4 | low)
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(self[index])
        index += 1
      }
    }
    return decoded
  }
}

extension String {
  /// `%20` and the like decoded, but for `%00`; bytes that then aren't UTF-8 become U+FFFD.
  package init(percentDecoding bytes: ArraySlice<UInt8>) {
    self.init(decoding: bytes.percentDecoded { $0 != 0 }, as: UTF8.self)
  }
}
