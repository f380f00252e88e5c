/// The footnotes of a text: `[^1]` in it, and `[^1]: words` anywhere, with further paragraphs indented by four spaces.
struct Footnotes {
  struct Note {
    var label: String
    /// Of its words, without the list item that libcmark saw.
    var events: Range<Int>
    /// In the order of the first references, from 1; 0 without any.
    var number = 0
    var references = 0
    var definition: FootnoteDefinition
  }

  var notes: [Note] = []
  /// Events of lists and items that are notes, not lists of the writer.
  var lifted: Set<Int> = []
  /// The indices of the referenced notes, by number.
  var order: [Int] = []
  var areWritten = false
  private var byLabel: [String: Int] = [:]

  /// - Returns: the note that has this label already, if there is one.
  mutating func add(_ note: Note) -> Note? {
    if let first = byLabel[note.label] { return notes[first] }
    byLabel[note.label] = notes.count
    notes.append(note)
    return nil
  }

  func isDefined(_ reference: ArraySlice<UInt8>) -> Bool { index(of: reference) != nil }

  /// - Parameter reference: `[^label]`.
  func index(of reference: ArraySlice<UInt8>) -> Int? {
    byLabel[Footnotes.label(reference.dropFirst(2).dropLast())]
  }

  /// Labels are blind to case, as CommonMark's are.
  static func label(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }

  /// The end of the `[^label]` that starts at `index`: on the same line, not empty, without brackets inside, and not
  /// followed by `(`, which would make it a link.
  static func labelEnd(in bytes: [UInt8], at index: Int) -> Int? {
    var end = index + 2
    var isBlank = true
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "]"):
        guard !isBlank else { return nil }
        return end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "(") ? nil : end + 1
      case UInt8(ascii: "["), 0x0A, 0x0D: return nil
      default:
        if bytes[end] != 0x20, bytes[end] != 0x09 { isBlank = false }
        end += 1
      }
    }
    return nil
  }
}

/// A line that begins a footnote: `[^label]:`.
struct FootnoteDefinition {
  /// In the source, from 1.
  var line: Int
  /// In bytes from the begin of the source, at `[`.
  var offset: Int
  /// `[^label]:` as written.
  var text: [UInt8]
  var label: ArraySlice<UInt8> { text[2..<(text.count - 2)] }
}
