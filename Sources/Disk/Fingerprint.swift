/// A hash of 128 bits: two different states of many things never share it in practice.
///
/// FNV-1a, the same on every machine and in every run. It doesn't withstand somebody who wants two states to look the same.
///
/// Source: RFC 9923, "The FNV Non-Cryptographic Hash Algorithm".
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  private var state: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B

  package init() {}

  private mutating func add(byte: UInt8) { state = (state ^ UInt128(byte)) &* Self.prime }

  /// Its eight bytes, lowest first.
  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { add(byte: UInt8(truncatingIfNeeded: number >> shift)) }
  }

  package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  /// Its length first, so that two texts in a row don't equal the same letters parted elsewhere.
  package mutating func add(_ text: String) {
    add(text.utf8.count)
    for byte in text.utf8 { add(byte: byte) }
  }

  /// Their number first.
  package mutating func add(bytes: [UInt8]) {
    add(bytes.count)
    for byte in bytes { add(byte: byte) }
  }

  mutating func add(_ other: Fingerprint) {
    add(UInt64(truncatingIfNeeded: other.state))
    add(UInt64(truncatingIfNeeded: other.state >> 64))
  }

  package mutating func add(_ path: String, _ status: FileStatus) {
    add(path)
    add(status.size)
    add(status.modified)
    add(status.changed)
    add(status.identity.number)
  }

  /// Half of it, for names of files.
  package var short: String { String(UInt64(truncatingIfNeeded: state ^ state >> 64), radix: 16) }

  package var description: String { String(state, radix: 16) }
}
