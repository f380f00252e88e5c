/// How an index is cut into files, by how much it holds: many small files for few texts, so that a first answer loads little; no more
/// than some thousand for many, so that a web server and a disk bear them.
package struct SearchScale: Sendable {
  /// Up to so many documents, the files of texts hold whole texts; with more, the beginning of each.
  package static let mostWholeTexts = 20_000
  /// In bytes, places and all; only a shard of one word is larger.
  static let leastShard = 20_000
  /// So many shards of words at most, each with two files.
  private static let mostShards = 850

  private let documents: Int

  package init(documents: Int) { self.documents = documents }

  package var hasWholeTexts: Bool { documents <= Self.mostWholeTexts }
  /// How many documents share a file that has the beginning of each.
  package let documentsInFile = 48

  /// In bytes.
  ///
  /// - Parameter total: of all words with their documents and places.
  func shardSize(ofTotal total: Int) -> Int { max(Self.leastShard, total / Self.mostShards) }

  /// A word that all parts together hold more often may have no places: a phrase takes it on trust until its text is shown.
  var mostPlaces: Int { max(40_000, documents) }
}
