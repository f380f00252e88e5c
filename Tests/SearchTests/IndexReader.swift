@testable import Search

/// Reads an index's files as the script does.
struct IndexReader {
  struct Hit: Equatable { var document: Int, weight: Int, places: [Int] }

  private(set) var words: [String: [Hit]] = [:]
  private(set) var shards: [[String]] = []

  init(_ index: SearchIndex) {
    for number in 0..<index.shardCount {
      var (postings, places): ([UInt8], [UInt8]) = ([], [])
      index.appendWords(ofShard: number, to: &postings)
      index.appendPlaces(ofShard: number, to: &places)
      let parts = postings.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
      let others = places.split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
      var shard: [String] = []
      for at in stride(from: 0, to: parts.count, by: 2) {
        let word = String(decoding: parts[at], as: UTF8.self)
        precondition(others[at] == parts[at])
        shard.append(word)
        words[word] = hits(parts[at + 1], others[at + 1])
      }
      shards.append(shard)
    }
  }

  private func hits(_ postings: [UInt8], _ places: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    var (at, other, document) = (0, 0, 0)
    while at < postings.count {
      let number = Digits.read(postings, at: &at)
      document += number >> 1
      var weight = 1
      if number & 1 == 1 {
        weight = (0..<64).first { Digits.sign($0) == postings[at] } ?? -1
        at += 1
      }
      var (found, place, goesOn): ([Int], Int, Bool) = ([], 0, other < places.count)
      while goesOn {
        let number = Digits.read(places, at: &other)
        place += number >> 1
        found.append(place)
        goesOn = number & 1 == 1
      }
      hits.append(Hit(document: document, weight: weight, places: found))
    }
    return hits
  }
}
