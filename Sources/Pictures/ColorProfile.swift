/// An ICC profile: what the numbers of a picture's colors mean.
/// - Source: ICC.1:2022, section 7.2.
enum ColorProfile {
  /// The profile without what follows its end; `nil` when it is none, so that a browser would pass over it too.
  static func checked(_ bytes: [UInt8]) -> [UInt8]? {
    var reader = ByteReader(bytes)
    guard let size = try? reader.big(4), size >= 132, size <= bytes.count, bytes.holds("acsp", at: 36) else {
      return nil
    }
    var table = ByteReader(bytes, in: 128..<size)
    guard let tags = try? table.big(4), tags <= 1_000, (try? table.take(tags * 12)) != nil else { return nil }
    return Array(bytes[..<size])
  }
}
