/// A color as screens show it, without transparency.
struct SRGBColor: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(red: UInt8, green: UInt8, blue: UInt8) { (self.red, self.green, self.blue) = (red, green, blue) }

  /// - Parameter hex: as 0x0A5C5C.
  init(_ hex: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: hex >> 16), green: UInt8(truncatingIfNeeded: hex >> 8),
      blue: UInt8(truncatingIfNeeded: hex))
  }

  /// `#0a5c5c`, `#0ac`, or one of CSS's names; in capitals or not.
  init?(_ text: String) {
    let text = text.lowercased()
    if let named = namedColors[text] {
      self.init(named)
      return
    }
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 3 || digits.count == 6 else { return nil }
    var hex: UInt32 = 0
    for digit in digits {
      guard let value = Character(UnicodeScalar(digit)).hexDigitValue else { return nil }
      hex = digits.count == 3 ? hex << 8 | UInt32(value * 0x11) : hex << 4 | UInt32(value)
    }
    self.init(hex)
  }
}

extension SRGBColor: CustomStringConvertible {
  /// `#0a5c5c`.
  var description: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
