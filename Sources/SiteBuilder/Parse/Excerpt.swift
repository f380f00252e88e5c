/// The beginning of a text, for lists and for search engines.
enum Excerpt {
  /// In bytes of UTF-8: some 200 Latin letters, 70 ideographs.
  static let longest = 210

  /// The text itself, or its first words with an ellipsis; a text without spaces is cut between characters.
  static func cut(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    let head = Array(text.utf8.prefix(longest + 1))
    let words = head.lastIndex(of: UInt8(ascii: " ")).map { head[..<$0] } ?? wholeCharacters(of: head)
    let trimmed = words[..<((words.lastIndex { !isPause($0) } ?? 0) + 1)]
    return String(decoding: trimmed, as: UTF8.self) + "…"
  }

  private static func wholeCharacters(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    var end = bytes.count - 1
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes[..<end]
  }

  private static func isPause(_ byte: UInt8) -> Bool {
    [0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
  }
}
