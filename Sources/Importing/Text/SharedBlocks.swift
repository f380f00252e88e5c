internal import Letters

/// Blocks that several texts of WordPress show: each text gets its own copy of them.
struct SharedBlocks: Sendable {
  private var texts: [UInt64: [UInt8]] = [:]
  private var size = 0
  /// More than that is no block that people share.
  private static let largest = 16 << 20
  private static let mark = Array("<!-- wp:block ".utf8)
  private static let deepest = 4
  private static let longest = 4 << 20

  var isEmpty: Bool { texts.isEmpty }

  mutating func add(_ text: [UInt8], number: Int, site: UInt8) {
    guard size + text.count < Self.largest else { return }
    size += text.count
    texts[Self.key(number, site)] = text
  }

  private static func key(_ number: Int, _ site: UInt8) -> UInt64 {
    UInt64(site) << 32 | UInt64(truncatingIfNeeded: number) & 0xFFFF_FFFF
  }

  /// The text with each block in the place of the comment that calls it; a block that isn't there stays a comment.
  func inserted(into text: [UInt8], site: UInt8) -> [UInt8] {
    var text = text
    for _ in 0..<Self.deepest {
      guard !isEmpty, text.count < Self.longest, let next = insertedOnce(into: text, site) else { return text }
      text = next
    }
    return text
  }

  /// - Returns: `nil` when nothing was inserted.
  private func insertedOnce(into text: [UInt8], _ site: UInt8) -> [UInt8]? {
    var out: [UInt8] = []
    var (start, hasAny) = (0, false)
    while let found = text[start...].firstRange(of: Self.mark), out.count < Self.longest {
      out += text[start..<found.lowerBound]
      let end = text[found.upperBound...].prefix(400).firstRange(of: "-->".utf8)?.upperBound ?? found.upperBound
      if let block = Self.number(in: text[found.upperBound..<end]).flatMap({ texts[Self.key($0, site)] }) {
        out += block
        hasAny = true
      } else {
        out += text[found.lowerBound..<end]
      }
      start = end
    }
    return hasAny ? out + text[start...] : nil
  }

  /// Of `{"ref":123}`.
  private static func number(in text: ArraySlice<UInt8>) -> Int? {
    guard let name = text.firstRange(of: "\"ref\"".utf8) else { return nil }
    let digits = text[name.upperBound...].drop { !$0.isASCIIDigit && $0 != UInt8(ascii: "}") }.prefix(
      while: \.isASCIIDigit)
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
