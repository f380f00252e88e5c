/// The lines of a paragraph in which a table may be: without the marks of what holds it, and without the lines that another
/// extension makes something else of.
struct TableLines {
  /// Parts of the source.
  var words: [Range<Int>] = []
  /// Which of them stand outside of the quotation or item that holds the paragraph, and belong to it only because nothing
  /// stands between.
  var outside: Set<Int> = []
  /// Whether a line of three dashes or more comes after them.
  var endInRule = false

  /// The first line after that one which stands outside.
  func firstOutside(after line: Int) -> Int {
    words.indices.dropFirst(line + 1).first(where: outside.contains) ?? words.count
  }
}
