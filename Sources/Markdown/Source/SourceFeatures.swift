internal import Libc

/// The features a text may have, found in one pass, so that most searches for rare ones can be skipped.
struct SourceFeatures: OptionSet {
  private(set) var rawValue: UInt16

  static let returns = SourceFeatures(rawValue: 1 << 0)
  /// Control bytes that may be taken for sentinels.
  static let controls = SourceFeatures(rawValue: 1 << 1)
  static let backslashes = SourceFeatures(rawValue: 1 << 2)
  static let ampersands = SourceFeatures(rawValue: 1 << 3)
  static let tildes = SourceFeatures(rawValue: 1 << 4)
  static let brackets = SourceFeatures(rawValue: 1 << 5)
  /// `:/` or `ww`, without which there is no address.
  static let addresses = SourceFeatures(rawValue: 1 << 6)
  /// `<`.
  static let tags = SourceFeatures(rawValue: 1 << 7)
  static let tabs = SourceFeatures(rawValue: 1 << 11)
  /// `{`.
  static let braces = SourceFeatures(rawValue: 1 << 8)
  /// `%%`.
  static let percents = SourceFeatures(rawValue: 1 << 9)
  /// `:::`, `!!!` or `???`.
  static let containers = SourceFeatures(rawValue: 1 << 10)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ source: [UInt8]) {
    rawValue = 0
    source.withUnsafeBytes { source in
      if holds(0x0D, source) { insert(.returns) }
      if holds(UInt8(ascii: "\\"), source) { insert(.backslashes) }
      if holds(UInt8(ascii: "&"), source) { insert(.ampersands) }
      if holds(UInt8(ascii: "~"), source) { insert(.tildes) }
      if holds(UInt8(ascii: "["), source) { insert(.brackets) }
      if holds(UInt8(ascii: "<"), source) { insert(.tags) }
      if holds(UInt8(ascii: "{"), source) { insert(.braces) }
      if holdsTwice(UInt8(ascii: "%"), source) { insert(.percents) }
      if Self.containerMarks.contains(where: { holdsThrice($0, source) }) { insert(.containers) }
      if holds(0x09, source) { insert(.tabs) }
      findMarks(in: source)
    }
  }

  private func holds(_ byte: UInt8, _ source: UnsafeRawBufferPointer) -> Bool {
    guard let start = source.baseAddress else { return false }
    return memchr(start, Int32(byte), source.count) != nil
  }

  private static let containerMarks = [UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?")]

  private func holdsTwice(_ byte: UInt8, _ source: UnsafeRawBufferPointer) -> Bool {
    find(byte, source) { $0 + 1 < source.count && source[$0 + 1] == byte }
  }

  private func holdsThrice(_ byte: UInt8, _ source: UnsafeRawBufferPointer) -> Bool {
    find(byte, source) { $0 + 2 < source.count && source[$0 + 1] == byte && source[$0 + 2] == byte }
  }

  /// Whether the byte appears anywhere as required.
  private func find(_ byte: UInt8, _ source: UnsafeRawBufferPointer, _ isWanted: (Int) -> Bool) -> Bool {
    guard let base = source.baseAddress else { return false }
    var index = 0
    while index < source.count, let found = memchr(base + index, Int32(byte), source.count - index) {
      index = UnsafeRawPointer(found) - base
      if isWanted(index) { return true }
      index += 1
    }
    return false
  }

  private mutating func findMarks(in source: UnsafeRawBufferPointer) {
    var controls = SIMDMask<SIMD16<Int8>>(repeating: false)
    var addresses = controls
    var offset = 0
    while offset + 17 <= source.count {
      let bytes = SixteenBytes(source, at: offset)
      controls = controls .| bytes.sentinels
      addresses = addresses .| bytes.addressMarks(next: SixteenBytes(source, at: offset + 1))
      offset += 16
    }
    if controls.holdsAny || source[offset...].contains(where: Sentinel.mayBe) { insert(.controls) }
    // Of the last bytes any that may begin one counts.
    let rest = source[offset...]
    if addresses.holdsAny || rest.contains(UInt8(ascii: ":")) || rest.contains(UInt8(ascii: "w")) {
      insert(.addresses)
    }
  }
}
