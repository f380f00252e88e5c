internal import Letters

/// Sixteen bytes of a text, asked about all at once: what most of a text does not hold is passed by sixteen times as fast.
typealias SixteenBytes = SIMD16<UInt8>

extension SIMD16<UInt8> {
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    self = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// The bytes that are control bytes (including line ends), DEL, or `~`.
  @inline(__always)
  var controlsAndTildes: SIMDMask<SIMD16<Int8>> {
    (self .< SixteenBytes(repeating: 0x20)) .| ((self | 1) .== SixteenBytes(repeating: 0x7F))
  }

  @inline(__always)
  func equals(_ byte: UInt8) -> SIMDMask<SIMD16<Int8>> { self .== SixteenBytes(repeating: byte) }

  /// The bytes that may be escaped in HTML or start an extension's syntax: all of `& < > " # : @ ~` and control bytes, a
  /// few rare others (`' 8`), and `w` only before `w`.
  /// - Parameter next: the bytes one further.
  @inline(__always)
  func specials(next: Self) -> SIMDMask<SIMD16<Int8>> {
    let quotes = (self & 0xFA) .== SixteenBytes(repeating: 0x22)
    let angles = (self & 0xF9) .== SixteenBytes(repeating: 0x38)
    let hosts = ((self ^ UInt8(ascii: "w")) | (next ^ UInt8(ascii: "w"))) .== SixteenBytes(repeating: 0)
    return quotes .| angles .| hosts .| equals(UInt8(ascii: "@")) .| controlsAndTildes
  }

  /// The bytes that start `:/` or `ww`.
  @inline(__always)
  func addressMarks(next: Self) -> SIMDMask<SIMD16<Int8>> {
    let schemes = (self ^ UInt8(ascii: ":")) | (next ^ UInt8(ascii: "/"))
    let hosts = (self ^ UInt8(ascii: "w")) | (next ^ UInt8(ascii: "w"))
    return schemes.equals(0) .| hosts.equals(0)
  }

  /// The bytes that are control bytes, except tab and line ends, or DEL.
  @inline(__always)
  var sentinels: SIMDMask<SIMD16<Int8>> {
    let isLow = self .< SixteenBytes(repeating: 0x20)
    let isSpace = (self &- 0x09) .< SixteenBytes(repeating: 5)
    return (isLow .^ isSpace) .| equals(0x7F)
  }

  /// The bytes that may end a sentence: `. ! ?` and everything above ASCII.
  @inline(__always)
  var sentenceEnds: SIMDMask<SIMD16<Int8>> {
    equals(UInt8(ascii: ".")) .| equals(UInt8(ascii: "!")) .| equals(UInt8(ascii: "?"))
      .| (self .>= SixteenBytes(repeating: 0x80))
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// Two comparisons of words, where the library's `any` reduces byte by byte.
  @inline(__always)
  var holdsAny: Bool {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  /// The place of the first; `nil` when there is none.
  @inline(__always)
  var firstPlace: Int? {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    if halves[0] != 0 { return UInt64(littleEndian: halves[0]).trailingZeroBitCount / 8 }
    return halves[1] == 0 ? nil : 8 + UInt64(littleEndian: halves[1]).trailingZeroBitCount / 8
  }
}
