/// From when to when a text may be read.
package struct PublicationWindow: Equatable, Sendable {
  /// The days, or moments, that fields give for the text's publication: before the last of them it's nobody's.
  package var opens: [PostDate] = []
  /// Those from which it is to be gone: the first counts.
  package var closes: [PostDate] = []

  package init(opens: [PostDate] = [], closes: [PostDate] = []) {
    (self.opens, self.closes) = (opens, closes)
  }
}
