internal import Letters

/// `![words](../media/my photo (1).jpg "title")`: a picture or recording whose name has spaces, which CommonMark does not read as
/// one. It is one here, since its name says where it ends.
struct SpacedPicture {
  let words: ArraySlice<UInt8>
  let address: ArraySlice<UInt8>
  let title: ArraySlice<UInt8>
  let range: Range<Int>

  private static let longest = 400
  private static let endings: Set<String> = [
    "png", "jpg", "jpeg", "webp", "gif", "svg", "heic", "heif", "tif", "tiff", "bmp", "avif",
  ]

  /// - Parameter index: of the `!`.
  init?(in bytes: [UInt8], at index: Int, lineEnd: Int) {
    let line = bytes[index..<min(lineEnd, index + 2 * Self.longest)]
    guard line.starts(with: "![".utf8), let middle = line.firstRange(of: "](".utf8) else { return nil }
    let inner = line[(index + 2)..<middle.lowerBound]
    guard !inner.contains(UInt8(ascii: "[")) else { return nil }
    let rest = line[middle.upperBound...].prefix(Self.longest)
    guard let first = rest.first, first != UInt8(ascii: "<") else { return nil }
    var searched = rest.startIndex
    while let end = rest[searched...].firstIndex(of: UInt8(ascii: ")")) {
      let (address, title) = Self.parts(of: rest[..<end])
      if Self.hasKnownEnding(address) {
        guard address.contains(0x20) else { return nil }
        (words, self.address, self.title) = (inner, address, title)
        range = index..<(end + 1)
        return
      }
      searched = end + 1
    }
    return nil
  }

  private static func parts(of inner: ArraySlice<UInt8>) -> (address: ArraySlice<UInt8>, title: ArraySlice<UInt8>) {
    let quote = UInt8(ascii: "\"")
    let all = trimmed(inner)
    guard all.last == quote, let open = all.dropLast().firstIndex(of: quote), open > all.startIndex,
      all[open - 1] == 0x20
    else { return (all, []) }
    return (trimmed(all[..<open]), all[(open + 1)..<(all.endIndex - 1)])
  }

  private static func hasKnownEnding(_ address: ArraySlice<UInt8>) -> Bool {
    guard let dot = address.lastIndex(of: UInt8(ascii: ".")), address.endIndex - dot < 7 else { return false }
    let ending = String(decoding: address[(dot + 1)...], as: UTF8.self).lowercased()
    return endings.contains(ending) || RecordingKind(file: "a." + ending) != nil
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = text.drop { $0 == 0x20 || $0 == 0x09 }
    return start[..<((start.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? start.startIndex - 1) + 1)]
  }
}

extension ProtectedSource {
  mutating func protectSpacedPictures(_ lines: SourceLines) {
    let mark = UInt8(ascii: "!")
    var index = 0
    while true {
      index = ByteSet.first(mark, in: bytes, from: index, to: bytes.count)
      guard index + 4 < bytes.count else { return }
      if bytes[index + 1] == UInt8(ascii: "["), !isEscaped(index),
        let picture = SpacedPicture(
          in: bytes, at: index, lineEnd: lines.end(of: lines.line(at: index), in: bytes)),
        !bytes[picture.range].contains(where: Sentinel.mayBe)
      {
        embed(picture.range)
        index = picture.range.upperBound
      } else {
        index += 1
      }
    }
  }
}
