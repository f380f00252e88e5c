internal import Cnettle
internal import Letters

/// A file's contents, by size and SHA-256: two files that agree in both are the same.
package struct FileSum: Hashable, Sendable {
  package let size: Int
  /// The 32 bytes of the SHA-256.
  let digest: SIMD32<UInt8>

  init(size: Int, digest: SIMD32<UInt8>) {
    self.size = size
    self.digest = digest
  }

  init(of bytes: UnsafeRawBufferPointer) {
    var summing = Summing()
    summing.add(bytes)
    self = summing.sum
  }

  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { FileSum(of: $0) }
  }

  /// The sum of bytes that come one part after the other. Cost: about a nanosecond a byte.
  struct Summing {
    private var context = sha256_ctx()
    private var size = 0

    init() { nettle_sha256_init(&context) }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
      size += bytes.count
      nettle_sha256_update(&context, bytes.count, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }

    /// The sum of everything added so far; then summing starts over.
    var sum: FileSum {
      mutating get {
        var digest = SIMD32<UInt8>()
        withUnsafeMutableBytes(of: &digest) { digest in
          nettle_sha256_digest(&context, digest.count, digest.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        defer { size = 0 }
        return FileSum(size: size, digest: digest)
      }
    }
  }
}

extension FileSum {
  /// As a manifest has it: 64 hexadecimal digits, a space, the size.
  func write(into bytes: inout [UInt8]) {
    for index in 0..<32 {
      let byte = digest[index]
      bytes.append(hexadecimalDigit(byte >> 4) | 0x20)
      bytes.append(hexadecimalDigit(byte & 15) | 0x20)
    }
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: String(size).utf8)
  }

  /// - Returns: `nil` for bytes that `write(into:)` never wrote.
  init?(_ hexadecimal: Slice<UnsafeBufferPointer<UInt8>>, size: Slice<UnsafeBufferPointer<UInt8>>) {
    guard hexadecimal.count == 64, !size.isEmpty, size.count < 19 else { return nil }
    var digest = SIMD32<UInt8>()
    var place = hexadecimal.startIndex
    for index in 0..<32 {
      guard let high = Self.value(hexadecimal[place]), let low = Self.value(hexadecimal[place + 1]) else { return nil }
      digest[index] = high << 4 | low
      place += 2
    }
    var number = 0
    for byte in size {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    self.init(size: number, digest: digest)
  }

  /// In small letters alone.
  private static func value(_ digit: UInt8) -> UInt8? { digit | 0x20 == digit ? hexadecimalValue(digit) : nil }
}
