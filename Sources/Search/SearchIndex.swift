/// The words of all documents, cut into shards of neighbours in the alphabet.
///
/// The parts stay as they are; a shard is put together when it is written, so that the index is in memory once.
package struct SearchIndex: Sendable {
  /// A run of words.
  struct Shard: Sendable {
    /// For each part, its words in the run.
    var ranges: [Range<Int>]
    var first: [UInt8]
  }

  private let scale: SearchScale
  let parts: [IndexedPart]
  /// For each part, the number of its first document.
  let firstDocuments: [Int]
  private(set) var shards: [Shard] = []

  package var shardCount: Int { shards.count }
  package var documentCount: Int { parts.reduce(0) { $0 + $1.documentCount } }
  /// The first word of each shard, a space between two.
  package var firstWords: String { shards.map { String(decoding: $0.first, as: UTF8.self) }.joined(separator: " ") }
  /// A sign for each document: how long it is. Of very many, only every other length: that halves what a first answer loads of them.
  package var lengths: String {
    let signs = parts.lazy.flatMap(\.lengths)
    return String(decoding: scale.hasWholeTexts ? Array(signs) : signs.map(Digits.even), as: UTF8.self)
  }

  /// A number that differs for different texts and isn't a word in any of them.
  package var version: String {
    String(parts.reduce(14_695_981_039_346_656_037) { ($0 ^ $1.fingerprint) &* 0x100_0000_01B3 })
  }

  package init(_ parts: [IndexedPart]) {
    self.parts = parts
    var (firstDocuments, next) = ([Int](), 0)
    for part in parts {
      firstDocuments.append(next)
      next += part.documentCount
    }
    self.firstDocuments = firstDocuments
    scale = SearchScale(documents: next)
    let shardSize = scale.shardSize(ofTotal: parts.reduce(0) { $0 + $1.postings.count + $1.places.count })
    var walk = WordWalk(parts, in: parts.map { 0..<$0.wordCount })
    var (size, starts) = (0, walk.places)
    var first: [UInt8] = []
    while let word = walk.next() {
      let length = word.count + 2 + walk.current.reduce(0) { sum, at in sum + parts[at.part].size(ofWord: at.number) }
      if size > 0, size + length > shardSize {
        let before = walk.placesBeforeCurrent
        shards.append(Shard(ranges: zip(starts, before).map { $0..<$1 }, first: first))
        (size, starts) = (0, before)
      }
      if size == 0 { first = Array(word) }
      size += length
    }
    if size > 0 { shards.append(Shard(ranges: zip(starts, walk.places).map { $0..<$1 }, first: first)) }
  }
}

extension IndexedPart {
  /// The size of a word in the files.
  func size(ofWord number: Int) -> Int {
    Int(postingStarts[number + 1] - postingStarts[number] + placeStarts[number + 1] - placeStarts[number])
  }
}
