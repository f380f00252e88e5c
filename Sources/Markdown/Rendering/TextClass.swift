internal import Letters

/// The classes of a text's bytes, as tables that a loop reads without a branch.
enum TextClass {
  static let commonMark = table(ByteSet(""))
  static let extended = table(ByteSet("#:w@~", controls: true))

  private static func table(_ triggers: ByteSet) -> [UInt8] {
    let escaped = ByteSet("&<>\"")
    return (0...UInt8.max).map { escaped.contains($0) ? 1 : triggers.contains($0) ? 2 : 0 }
  }
}
