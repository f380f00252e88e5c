internal import Letters

/// Tags that Word leaves in pasted text: `<o:p>`, `<w:WordDocument>`, `<st1:place w:st="on">`, `<![if !supportLists]>`. They
/// aren't HTML, so libcmark would show them; Daybook hides them and keeps the words between them.
extension ProtectedSource {
  mutating func hideOfficeTags() {
    let angle = UInt8(ascii: "<")
    var index = 0
    while true {
      index = ByteSet.first(angle, in: bytes, from: index, to: bytes.count)
      guard index + 3 < bytes.count else { return }
      if let end = OfficeTag.end(in: bytes, at: index), !isEscaped(index),
        !bytes[index..<end].contains(where: Sentinel.isNumbered)
      {
        hide(index..<end, leavesSpace: false)
        index = end
      } else {
        index += 1
      }
    }
  }
}

private enum OfficeTag {
  private static let longest = 2000
  private static let spaces: Set<String> = [
    "o", "w", "v", "m", "x", "p", "st1", "st2", "st3", "dt", "mso", "xml", "u1", "u2", "u3", "u4", "u5", "u6", "wp",
  ]

  /// The end of the tag; `nil` if it isn't one.
  static func end(in bytes: [UInt8], at index: Int) -> Int? {
    let rest = bytes[index...].prefix(longest)
    let isOfOffice =
      rest.starts(with: "<![if ".utf8) || rest.starts(with: "<![endif]".utf8) || rest.starts(with: "<?xml:".utf8)
      || hasKnownSpace(rest)
    guard isOfOffice, let end = rest.firstIndex(of: UInt8(ascii: ">")),
      !rest[(index + 1)..<end].contains(where: { $0 == UInt8(ascii: "<") || $0 == 0x0A })
    else { return nil }
    return end + 1
  }

  private static func hasKnownSpace(_ rest: ArraySlice<UInt8>) -> Bool {
    let isClosing = rest.dropFirst().first == UInt8(ascii: "/")
    let name = rest.dropFirst(isClosing ? 2 : 1).prefix(5).prefix { byte in
      Unicode.Scalar(byte).isASCIILetter || Unicode.Scalar(byte).isASCIIDigit
    }
    guard name.endIndex + 1 < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ":"),
      Unicode.Scalar(rest[name.endIndex + 1]).isASCIILetter
    else { return false }
    return spaces.contains(String(decoding: name, as: UTF8.self).lowercased())
  }
}
