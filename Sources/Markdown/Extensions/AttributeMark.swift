/// What Hugo, Jekyll, Pandoc, and Docusaurus read as properties of a heading, paragraph, link, or picture: `{#plan}`,
/// `{: .note}`, `{#plan .wide key="value"}`, `{:toc}`.
struct AttributeMark {
  /// With its braces.
  let range: Range<Int>
  private(set) var id: Range<Int>?
  /// Whether it starts with `{:`, which never happens in prose.
  let hasColon: Bool
  /// Whether another program puts a list of headings here.
  private(set) var isContents = false
  /// Whether it has `#id` or `.class`, and not only `key=value`.
  private(set) var hasSign = false

  /// In bytes.
  private static let longest = 400

  /// - Parameter index: of a `{`.
  init?(in bytes: [UInt8], at index: Int, lineEnd: Int) {
    let limit = min(lineEnd, index + Self.longest)
    var next = index + 1
    hasColon = next < limit && bytes[next] == UInt8(ascii: ":")
    if hasColon { next += 1 }
    var parts = 0
    var end: Int?
    var id: Range<Int>?
    while next < limit, end == nil {
      if bytes[next] == 0x20 || bytes[next] == 0x09 {
        next += 1
      } else if bytes[next] == UInt8(ascii: "}") {
        end = next + 1
      } else {
        guard let part = Part(in: bytes, at: next, limit: limit, isBareWordRead: hasColon) else { return nil }
        switch part.kind {
        case .id: id = id ?? part.value
        case .word where bytes[part.value].elementsEqual("toc".utf8): isContents = true
        default: break
        }
        if part.kind == .id || part.kind == .name { hasSign = true }
        next = part.value.upperBound
        parts += 1
      }
    }
    guard let end, parts > 0 else { return nil }
    range = index..<end
    self.id = id
  }

  /// One of the things between the braces.
  private struct Part {
    enum Kind { case id, name, property, word }
    var kind: Kind
    var value: Range<Int>

    init?(in bytes: [UInt8], at start: Int, limit: Int, isBareWordRead: Bool) {
      switch bytes[start] {
      case UInt8(ascii: "#"), UInt8(ascii: "."):
        let isID = bytes[start] == UInt8(ascii: "#")
        let end = Self.end(of: Self.isIDPart, in: bytes, from: start + 1, limit: limit)
        guard end > start + 1, isID || !Unicode.Scalar(bytes[start + 1]).isASCIIDigit else { return nil }
        (kind, value) = (isID ? .id : .name, start + (isID ? 1 : 0)..<end)
      case UInt8(ascii: "-"):
        (kind, value) = (.name, start..<(start + 1))
      default:
        let nameEnd = Self.end(of: Self.isIDPart, in: bytes, from: start, limit: limit)
        guard nameEnd > start, Unicode.Scalar(bytes[start]).isASCIILetter else { return nil }
        if nameEnd < limit, bytes[nameEnd] == UInt8(ascii: "=") {
          guard let end = Self.endOfValue(in: bytes, from: nameEnd + 1, limit: limit) else { return nil }
          (kind, value) = (.property, start..<end)
        } else {
          guard isBareWordRead else { return nil }
          (kind, value) = (.word, start..<nameEnd)
        }
      }
      let next = value.upperBound
      guard next < limit, " \t}#.".utf8.contains(bytes[next]) else { return nil }
    }

    private static func endOfValue(in bytes: [UInt8], from start: Int, limit: Int) -> Int? {
      guard start < limit else { return nil }
      let quote = bytes[start]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        let end = Self.end(of: { $0 > 0x20 && !"{}\"'<>".utf8.contains($0) }, in: bytes, from: start, limit: limit)
        return end > start ? end : nil
      }
      return bytes[(start + 1)..<limit].firstIndex(of: quote).map { $0 + 1 }
    }

    private static func end(of isPart: (UInt8) -> Bool, in bytes: [UInt8], from start: Int, limit: Int) -> Int {
      bytes[start..<limit].firstIndex { !isPart($0) } ?? limit
    }

    private static func isIDPart(_ byte: UInt8) -> Bool {
      let scalar = Unicode.Scalar(byte)
      return byte >= 0x80 || scalar.isASCIILetter || scalar.isASCIIDigit || "-_:".utf8.contains(byte)
    }
  }
}
