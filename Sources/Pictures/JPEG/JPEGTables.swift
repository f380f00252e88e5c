/// The parts of a JPEG that its picture is decoded with. Each is held to its exact length, so that nothing hides in one.
enum JPEGTables {
  static func isWellFormed(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xC4: isHuffman(content)
    case 0xDB: isQuantization(content)
    case 0xDD: content.count == 2
    default: false
    }
  }

  private static func isHuffman(_ content: ArraySlice<UInt8>) -> Bool {
    var rest = content
    while !rest.isEmpty {
      guard rest.count >= 17 else { return false }
      let codes = rest.dropFirst().prefix(16).reduce(0) { $0 + Int($1) }
      guard codes <= 256, rest.count >= 17 + codes else { return false }
      rest = rest.dropFirst(17 + codes)
    }
    return !content.isEmpty
  }

  private static func isQuantization(_ content: ArraySlice<UInt8>) -> Bool {
    var rest = content
    while let first = rest.first {
      let length = first >> 4 == 0 ? 65 : 129
      guard first >> 4 <= 1, rest.count >= length else { return false }
      rest = rest.dropFirst(length)
    }
    return !content.isEmpty
  }

  /// The end of a scan's data: at a marker that is neither a data byte 0xFF (`FF 00`) nor a restart.
  static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + 1 < bytes.count {
        if bytes[index] != 0xFF {
          index += 1
        } else {
          let code = bytes[index + 1]
          if code == 0xFF {
            index += 1
          } else if code == 0 || (0xD0...0xD7).contains(code) {
            index += 2
          } else {
            return index
          }
        }
      }
      return nil
    }
  }
}
