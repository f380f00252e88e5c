internal import Diagnostics
internal import Letters
internal import Localization

/// Cuts a text of a file of words into its words and its `{values}`.
struct PhraseScanner {
  /// A value's name with the place of its brace in the text.
  struct Value {
    let name: String
    let offset: Int
    let length: Int
  }

  private(set) var pieces: [Phrase.Piece] = []
  private(set) var values: [Value] = []
  /// The offset of a brace that opens or closes nothing.
  private(set) var looseBrace: Int?

  init(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "}") { looseBrace = looseBrace ?? index - text.startIndex }
      guard byte == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      guard let end = text[index...].firstIndex(of: UInt8(ascii: "}")) else {
        looseBrace = looseBrace ?? index - text.startIndex
        break
      }
      add(text[start..<index])
      let name = String(decoding: text[index + 1..<end].trimmed, as: UTF8.self)
      pieces.append(.value(name))
      values.append(Value(name: name, offset: index - text.startIndex, length: end + 1 - index))
      index = end + 1
      start = index
    }
    add(text[start...])
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
  }
}
