extension FileSum {
  /// 64 hexadecimal digits.
  package var hexadecimal: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes.prefix(64), as: UTF8.self)
  }

  /// - Parameter hexadecimal: as `sha256sum` prints it.
  package init?(hexadecimal: some StringProtocol, size: Int) {
    let text = Array(hexadecimal.utf8)
    let number = Array(String(size).utf8)
    let sum = text.withUnsafeBufferPointer { text in
      number.withUnsafeBufferPointer {
        FileSum(Slice(base: text, bounds: text.indices), size: Slice(base: $0, bounds: $0.indices))
      }
    }
    guard let sum else { return nil }
    self = sum
  }
}
