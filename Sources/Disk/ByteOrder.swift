internal import Libc

/// The order of names by their UTF-8 bytes.
///
/// Swift's own string order treats composed and decomposed letters as equal; two files can have both names.
package enum ByteOrder {
  package static func precedes(_ a: String, _ b: String) -> Bool {
    compare(a, b) < 0
  }

  /// Below 0, 0 or above 0, as `a` comes before, is, or comes after `b`.
  static func compare(_ a: String, _ b: String) -> Int {
    let fast = a.utf8.withContiguousStorageIfAvailable { a in
      b.utf8.withContiguousStorageIfAvailable { b in compare(UnsafeRawBufferPointer(a), UnsafeRawBufferPointer(b)) }
    }
    if let fast, let fast { return fast }
    return compare(Array(a.utf8), Array(b.utf8))
  }

  /// Whether the path `outer` is the path `inner`, or that of a folder that contains it.
  static func isFolder(_ outer: Substring, orAround inner: Substring) -> Bool {
    let fast = outer.utf8.withContiguousStorageIfAvailable { outer in
      inner.utf8.withContiguousStorageIfAvailable { inner in
        inner.count >= outer.count
          && compare(
            UnsafeRawBufferPointer(outer),
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(inner)[..<outer.count])) == 0
          && (inner.count == outer.count || inner[outer.count] == UInt8(ascii: "/"))
      }
    }
    if let fast, let fast { return fast }
    return (inner + "/").utf8.starts(with: (outer + "/").utf8)
  }

  private static func compare(_ a: [UInt8], _ b: [UInt8]) -> Int {
    a.withUnsafeBytes { a in b.withUnsafeBytes { b in compare(a, b) } }
  }

  private static func compare(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
    let common = min(a.count, b.count)
    if common > 0, let a = a.baseAddress, let b = b.baseAddress {
      let order = memcmp(a, b, common)
      if order != 0 { return Int(order) }
    }
    return a.count - b.count
  }
}
