/// Chooses the signs of each emphasis so that it's read as it is meant: signs are tried, read as CommonMark reads them, and where that
/// finds something else, others are tried, HTML's tags last.
struct EmphasisChoice {
  private let pieces: [Piece]
  private(set) var chosen: [Emphasis]
  /// More rounds than this would take time in proportion to the square of a hostile text.
  private static let mostRounds = 12

  init(_ pieces: [Piece], _ emphases: [Emphasis], dialect: Dialect) {
    (self.pieces, chosen) = (pieces, emphases)
    guard !emphases.isEmpty else { return }
    for round in 0... {
      let wrong = DelimiterReading(pieces, chosen, dialect: dialect).misread
      if wrong.isEmpty { return }
      for number in wrong {
        if round < Self.mostRounds { _ = chosen[number].tryNext() } else { chosen[number].giveUp() }
      }
      if round > Self.mostRounds {
        for number in chosen.indices { chosen[number].giveUp() }
        return
      }
    }
  }
}
