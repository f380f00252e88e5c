/// Text between double quotes in a script.
package enum ScriptText {
  package static func append(_ text: [UInt8], to out: inout [UInt8]) {
    text.withUnsafeBufferPointer { append($0, to: &out) }
  }

  package static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  /// By runs that need no escaping. A control character counts as a space.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let i = endOfPlain(text, from: start)
      out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<i]))
      if i == text.count { break }
      switch text[i] {
      case 0x0A: out += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0..<0x20: out.append(0x20)
      default: out += [UInt8(ascii: "\\"), text[i]]
      }
      start = i + 1
    }
    out.append(UInt8(ascii: "\""))
  }

  /// The next byte that needs escaping; checks eight at a time, because most need none.
  private static func endOfPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var i = start
    while i + 8 <= raw.count {
      let bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      let ends =
        EightBytes.controls(bytes) | EightBytes.zeros(bytes ^ 0x2222_2222_2222_2222)
        | EightBytes.zeros(bytes ^ 0x5C5C_5C5C_5C5C_5C5C)
      if ends != 0 { return i + ends.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < raw.count, raw[i] >= 0x20, raw[i] != UInt8(ascii: "\""), raw[i] != UInt8(ascii: "\\") { i += 1 }
    return i
  }
}
