/// Numbers as text that a script reads back fast: digits of 64 signs, none of which a script's text must escape.
enum Digits {
  /// The signs from `(` to `h` but `\`.
  static func sign(_ digit: Int) -> UInt8 {
    let sign = UInt8(truncatingIfNeeded: digit) + 40
    return sign < 92 ? sign : sign + 1
  }

  private static func digit(_ sign: UInt8) -> Int { Int(sign < 92 ? sign - 40 : sign - 41) }

  /// The sign of the even digit at or below it.
  static func even(_ sign: UInt8) -> UInt8 { self.sign(digit(sign) & ~1) }

  /// Five bits in each sign, the lowest first; 32 more in all but the last.
  @inline(__always)
  static func append(_ number: Int, to out: inout [UInt8]) {
    var rest = number
    while rest > 31 {
      out.append(sign(rest & 31 | 32))
      rest >>= 5
    }
    out.append(sign(rest))
  }

  static func read(_ bytes: [UInt8], at place: inout Int) -> Int {
    var (number, shift) = (0, 0)
    while true {
      let digit = digit(bytes[place])
      place += 1
      number |= (digit & 31) << shift
      if digit < 32 { return number }
      shift += 5
    }
  }
}
