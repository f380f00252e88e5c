/// Windows' western letters by their bytes.
package enum WesternLetters {
  package static func text(of byte: UInt8) -> String {
    var bytes: [UInt8] = []
    WesternBytes.append(byte, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
