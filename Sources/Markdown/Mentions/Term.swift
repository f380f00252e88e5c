/// A name whose first use is looked for in a text, in all the spellings that it goes by.
package struct Term: Sendable {
  let spellings: [Spelling]
  /// What makes two ways of writing a word equal: the caller's rule for names.
  let fold: @Sendable (String) -> String

  /// - Parameters:
  ///   - names: the spellings; those of which nothing is left to look for, and repeated ones, count for nothing.
  ///   - fold: a word or name without what makes no difference, with one space between words; small letters where it is ASCII.
  package init(_ names: some Sequence<String>, fold: @escaping @Sendable (String) -> String) {
    self.fold = fold
    var found: [Spelling] = []
    for name in names {
      guard let spelling = Spelling(fold(name)), !found.contains(where: { $0.key == spelling.key }) else { continue }
      found.append(spelling)
    }
    spellings = found
  }
}
