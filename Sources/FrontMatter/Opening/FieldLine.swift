internal import Letters

/// A line of a text that looks like a field: a name of one word, a colon, a value.
struct FieldLine {
  /// As `plainSpelling` makes it, `_` for `-`.
  let name: String
  /// As written.
  let written: String
  /// The name's bytes in the file.
  let range: Range<Int>
  let value: ArraySlice<UInt8>
  /// Whether Markdown or other markup comes before the name: `> draft: yes`, `<!-- draft: yes -->`.
  let hasMarks: Bool

  /// - Parameter line: without its end.
  init?(_ line: ArraySlice<UInt8>) {
    guard let start = Self.startOfName(line) else { return nil }
    var end = start
    while end < line.endIndex, line[end].isNameByte || line[end] >= 0x80, !Self.isSeparator(line[end...]) { end += 1 }
    var colon = end
    while colon < line.endIndex, Self.isBesideName(line[colon]) { colon += 1 }
    let rest = line[colon...]
    guard end > start, end - start <= 60, let separator = Self.separator(rest) else { return nil }
    value = Self.withoutMarks(rest.dropFirst(separator))
    if rest.first == .colon, value.starts(with: [.slash, .slash]) { return nil }
    range = start..<end
    written = String(decoding: line[range], as: UTF8.self)
    name = normalizedName(plainSpelling(line[range]).utf8)
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic || first == "_" else { return nil }
    hasMarks = Self.marked(line[..<start])
  }

  /// Names that fields of any file have, here or in a program whose fields Daybook reads.
  var isKnown: Bool { KnownFieldNames.all.contains(name) || isAboutPrivacy }

  var isAboutPrivacy: Bool { sense != nil }

  var sense: PrivacySense? { PrivacyNames.sense(of: written) }

  /// The number of words in the value, counted up to 9.
  var words: Int { value.split(maxSplits: 8, omittingEmptySubsequences: true, whereSeparator: \.isBlank).count }

  // MARK: Reading

  /// Behind blanks and marks: of quotations, lists, emphasis, comments and the fields of other formats.
  private static func startOfName(_ line: ArraySlice<UInt8>) -> Int? {
    var i = line.startIndex
    while i < line.endIndex, i - line.startIndex < 24 {
      let byte = line[i]
      if byte.isLetter || byte == UInt8(ascii: "_") && i + 1 < line.endIndex && line[i + 1] != byte { return i }
      if byte >= 0x80 {
        guard let length = invisibleLength(line[i...]) else { return i }
        i += length
      } else {
        guard isMark(byte) else { return nil }
        i += 1
      }
    }
    return nil
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case .space, .tab, .quote, .apostrophe, .hyphen, .plus, .hash, .colon, .slash, UInt8(ascii: "*"), UInt8(ascii: ">"),
      UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "{"),
      UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "["):
      true
    default: false
    }
  }

  /// Marks other than blanks and quotation marks.
  private static func marked(_ start: ArraySlice<UInt8>) -> Bool {
    start.contains { $0 < 0x80 && !$0.isBlank && $0 != .quote && $0 != .apostrophe }
  }

  /// The length in bytes of a character that isn't a letter: invisible, blank, or a quotation mark.
  private static func invisibleLength(_ text: ArraySlice<UInt8>) -> Int? {
    guard let scalar = String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first else { return nil }
    let isMark = scalar.isInvisible || scalar.properties.isWhitespace || "“”„‘’‚«»•".unicodeScalars.contains(scalar)
    return isMark ? scalar.utf8.count : nil
  }

  private static func isBesideName(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == .quote || byte == .apostrophe || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "`")
  }

  private static func isSeparator(_ text: ArraySlice<UInt8>) -> Bool { separator(text) != nil }

  /// The length of `:`, `::`, `=` or a colon of another script.
  private static func separator(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    if first == .colon { return text.dropFirst().first == .colon ? 2 : 1 }
    if first == UInt8(ascii: "=") { return 1 }
    guard first >= 0x80 else { return nil }
    return [[0xEF, 0xBC, 0x9A], [0xEF, 0xB9, 0x95], [0xEA, 0x9E, 0x89], [0xE2, 0x88, 0xB6]]
      .contains { text.starts(with: $0) } ? 3 : nil
  }

  /// Removes markup that other formats put around a value: `**`, `-->`, a comma, a brace.
  private static func withoutMarks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.trimmed
    if text.suffix(3).elementsEqual("-->".utf8) { text = text.dropLast(3).trimmed }
    while let last = text.last,
      last == UInt8(ascii: "*") || last == .comma || last == UInt8(ascii: "}") || last == UInt8(ascii: "]")
        || last == UInt8(ascii: "`")
    {
      text = text.dropLast().trimmed
    }
    while let first = text.first, first == UInt8(ascii: "*") || first == UInt8(ascii: "`") {
      text = text.dropFirst().trimmed
    }
    return text
  }
}
