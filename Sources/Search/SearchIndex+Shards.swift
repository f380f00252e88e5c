extension SearchIndex {
  /// Appends a shard's words, each with its documents: `word postings word postings`.
  package func appendWords(ofShard number: Int, to out: inout [UInt8]) {
    append(shard: number, to: &out) { word, parts, out in
      var last = 0
      for at in parts {
        let part = self.parts[at.part]
        let first = firstDocuments[at.part]
        var place = Int(part.postingStarts[at.number])
        let value = Digits.read(part.postings, at: &place)
        Digits.append((first - last) << 1 + value, to: &out)
        out += part.postings[place..<Int(part.postingStarts[at.number + 1])]
        last = first + Int(part.lastDocuments[at.number])
      }
    }
  }

  /// Appends a shard's words, each with its places, for phrases; a word that is common in one part has none at all.
  package func appendPlaces(ofShard number: Int, to out: inout [UInt8]) {
    append(shard: number, to: &out) { word, parts, out in
      if parts.contains(where: { self.parts[$0.part].isCommon($0.number) }) { return }
      for at in parts {
        let part = self.parts[at.part]
        out += part.places[Int(part.placeStarts[at.number])..<Int(part.placeStarts[at.number + 1])]
      }
    }
  }

  private func append(
    shard number: Int, to out: inout [UInt8],
    _ body: (ArraySlice<UInt8>, [(part: Int, number: Int)], inout [UInt8]) -> Void
  ) {
    var walk = WordWalk(parts, in: shards[number].ranges)
    var isFirst = true
    while let word = walk.next() {
      if !isFirst { out.append(0x20) }
      isFirst = false
      out += word
      out.append(0x20)
      body(word, walk.current, &out)
    }
  }
}
