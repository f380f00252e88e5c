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
