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
    for i in 0..<text.count {
      let byte = text[i]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<i]))
      switch byte {
      case 0x0A: out += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0..<0x20: out.append(0x20)
      default: out += [UInt8(ascii: "\\"), byte]
      }
      start = i + 1
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    out.append(UInt8(ascii: "\""))
  }
}
