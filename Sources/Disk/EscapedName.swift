internal import Letters

/// A name for a message: control characters, and everything that isn't ASCII in a name that isn't UTF-8, are escaped like `\xE9`.
enum EscapedName {
  static func of(_ name: some Collection<UInt8>) -> String {
    guard let text = String(validating: name, as: UTF8.self) else {
      return name.map { (0x20..<0x7F).contains($0) ? String(Unicode.Scalar($0)) : escape($0) }.joined()
    }
    return text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? String(scalar).utf8.map(escape).joined() : String(scalar)
    }.joined()
  }

  private static func escape(_ byte: UInt8) -> String {
    "\\x" + hexadecimal(UInt32(byte), digits: 2)
  }
}
