/// A number of 128 bits that two different states of many things do not share, but by a chance that need not be feared.
///
/// The same on every machine and in every run. Not made to withstand somebody who wants two states to look the same.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x9AE1_6A3B_2F90_404F

  package init() {}

  mutating func add(_ number: UInt64) {
    first = (first ^ number) &* 0x9E37_79B9_7F4A_7C15
    first ^= first >> 29
    second = (second &+ (number ^ 0x5851_F42D_4C95_7F2D)) &* 0xD6E8_FEB8_6659_FD93
    second ^= second >> 32
  }

  package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  package mutating func add(_ text: String) {
    var word: UInt64 = 0
    var count: UInt64 = 0
    for byte in text.utf8 {
      word = word << 8 | UInt64(byte)
      count += 1
      if count & 7 == 0 {
        add(word)
        word = 0
      }
    }
    add(word)
    add(count)
  }

  /// The length first, then eight bytes at a time.
  package mutating func add(bytes: [UInt8]) {
    add(bytes.count)
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        offset += 8
      }
      add(bytes[offset...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
  }

  mutating func add(_ other: Fingerprint) {
    add(other.first)
    add(other.second)
  }

  package mutating func add(_ path: String, _ status: FileStatus) {
    add(path)
    add(status.size)
    add(status.modified)
    add(status.changed)
    add(status.identity.number)
  }

  /// Half of it, for names of files.
  package var short: String { String(first ^ second, radix: 16) }

  package var description: String { String(first, radix: 16) + "-" + String(second, radix: 16) }
}
