internal import Letters

/// Makes a path part of an address: bytes that RFC 3986 does not allow there become `%` and two digits.
enum PercentEncoding {
  /// Letters, digits, and the characters that separate or are allowed in paths, queries, and fragments.
  private static let plain = ByteSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789$&'()*+,-./:;=?@#_~!")

  /// Those of them that no kind of file escapes and that do not end a path.
  private static let simple = ByteSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789$()*+,-./:;=@_~!")

  /// The number of bytes at the start that need no encoding: for most routes, all of them.
  static func simplePrefix(of route: UnsafeBufferPointer<UInt8>) -> Int {
    let simple = simple
    var count = 0
    while count < route.count, simple.contains(route[count]) { count += 1 }
    return count
  }

  /// Appends `path`; bytes that need no care are copied in runs.
  static func write(
    _ path: UnsafeBufferPointer<UInt8>.SubSequence, as escaping: Escaping, into out: inout ByteBuffer
  ) {
    let plain = plain
    var rest = path
    while let index = rest.firstIndex(where: { !plain.contains($0) }) {
      escaping.write(UnsafeBufferPointer(rebasing: rest[..<index]), into: &out)
      out.append(UInt8(ascii: "%"))
      out.append(hexadecimalDigit(rest[index] >> 4))
      out.append(hexadecimalDigit(rest[index] & 15))
      rest = rest[(index + 1)...]
    }
    escaping.write(UnsafeBufferPointer(rebasing: rest), into: &out)
  }
}
