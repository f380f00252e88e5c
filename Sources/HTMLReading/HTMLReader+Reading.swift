extension HTMLReader {
  /// Reads a whole document, or a part of one; whatever is wrong with it, its words are read.
  ///
  /// Time and memory grow with the length; elements more than some 150 deep in each other are read without their tags.
  package func read(_ html: String) -> ReadHTML {
    let thinned = TagThinning(Array(html.utf8))
    var reading = BlockReading(HTMLParser.tree(of: thinned.html), reader: self) { $0.read($1, $2, marks: $3, &$4) }
    var result = reading.result()
    if let first = thinned.firstLoss { result.losses.insert(Loss(.tooDeep, offset: first), at: 0) }
    return result
  }
}
