/// The beginning of a text, for lists and for search engines.
package enum Excerpt {
  /// In letters, as Unicode counts scalars.
  static let longest = 200

  /// The text itself, or its first words with an ellipsis; a text without spaces is cut between letters.
  package static func cut(_ text: String, letters: Int = longest) -> String {
    guard text.utf8.count > letters else { return text }
    var text = text
    return text.withUTF8 { bytes in
      guard let end = end(ofLetters: letters, in: bytes) else { return String(decoding: bytes, as: UTF8.self) }
      // A space right behind the last letter leaves the last word whole.
      let space = bytes[...end].lastIndex(of: UInt8(ascii: " "))
      let words = bytes[..<(space ?? end)]
      return String(decoding: words[..<endWithoutPause(words)], as: UTF8.self) + "…"
    }
  }

  /// The end of that many letters; `nil` if the text isn't longer.
  private static func end(ofLetters count: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var letters = 0
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if letters == count { return index }
      letters += 1
    }
    return nil
  }

  /// Before the spaces, commas, colons and dashes that a cut would leave at the end.
  private static func endWithoutPause(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var end = words.endIndex
    while end > 0 {
      if " ,;:-".utf8.contains(words[end - 1]) {
        end -= 1
      } else if end >= 3, words[end - 3] == 0xE2, words[end - 2] == 0x80,
        words[end - 1] == 0x93 || words[end - 1] == 0x94
      {
        end -= 3
      } else {
        break
      }
    }
    return end
  }
}
