/// A name whose first use is looked for in a text, in all the spellings that it goes by.
package struct Term: Sendable {
  private let spellings: [Spelling]
  /// One for each spelling.
  let needles: [Needle]
  /// The rule that makes two spellings of a word equal: the caller's rule for names.
  private let fold: @Sendable (String) -> String

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
    needles = found.enumerated().map { Needle($1.key, spelling: $0) }
  }

  /// The first use of the needle's spelling that no part of `hidden` touches.
  func first(_ needle: Needle, in text: [UInt8], besides hidden: [Range<Int>]) -> Range<Int>? {
    spellings[needle.spelling].first(in: text, besides: hidden, fold: fold)
  }
}
