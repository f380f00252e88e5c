/// The lines of a paragraph in which a table may be: without the marks of what holds it, and without the lines that another
/// extension makes something else of.
struct TableLines {
  /// Parts of the source.
  var words: [Range<Int>] = []
  /// The lines that are outside the quotation or item that contains the paragraph, and belong to it only because nothing
  /// separates them.
  var outside: Set<Int> = []
  /// Whether a line of three or more dashes comes after them.
  var endInRule = false

  /// The first line after that one that is outside.
  func firstOutside(after line: Int) -> Int {
    words.indices.dropFirst(line + 1).first(where: outside.contains) ?? words.count
  }
}
