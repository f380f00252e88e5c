extension IndexedPart {
  /// Writes what a reading of the part's documents found, word by word.
  init(of reader: borrowing PartReader) {
    lengths = reader.lengths
    fingerprint = reader.fingerprint
    let words = reader.words
    let order = Self.alphabetical(words)
    let (starts, sorted) = Self.occurrences(in: reader)
    wordBytes.reserveCapacity(words.bytes.count)
    for number in order {
      let range = Int(starts[number])..<Int(starts[number + 1])
      write(sorted[range], hasPlaces: range.count <= reader.mostPlaces)
      wordBytes += words.word(number)
      wordStarts.append(Int32(wordBytes.count))
      postingStarts.append(Int32(postings.count))
      placeStarts.append(Int32(places.count))
    }
    // They stay until the site is written: without the room that they grew by.
    (postings, places, wordBytes) = (Self.exact(postings), Self.exact(places), Self.exact(wordBytes))
  }

  private static func exact(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBufferPointer { Array($0) } }

  private static func alphabetical(_ words: borrowing WordTable) -> [Int] {
    // The first eight bytes decide most comparisons.
    var keys: [(key: UInt64, number: Int)] = []
    keys.reserveCapacity(words.count)
    for number in 0..<words.count {
      var key: UInt64 = 0
      let word = words.word(number)
      for byte in word.prefix(8) { key = key << 8 | UInt64(byte) }
      keys.append((key << UInt64(8 * max(0, 8 - word.count)), number))
    }
    let table = copy words
    keys.sort {
      $0.key != $1.key ? $0.key < $1.key : table.word($0.number).lexicographicallyPrecedes(table.word($1.number))
    }
    return keys.map(\.number)
  }

  /// All words in the order of their numbers, those of one number in the order of the text: for each its document (9 bits), place (21)
  /// and field (2). Behind two million words of a text all places are one.
  private static func occurrences(in reader: borrowing PartReader) -> (starts: [Int32], sorted: [UInt32]) {
    var starts = [Int32](repeating: 0, count: reader.words.count + 1)
    for token in reader.tokens where token != PartReader.gap { starts[Int(token >> 2) + 1] += 1 }
    for number in 1..<starts.count { starts[number] += starts[number - 1] }
    var next = starts
    var sorted = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
    for document in reader.lengths.indices {
      let range = reader.documentStarts[document]..<reader.documentStarts[document + 1]
      for index in range {
        let token = reader.tokens[index]
        if token == PartReader.gap { continue }
        let number = Int(token >> 2)
        let place = UInt32(min(index - range.lowerBound, 0x1F_FFFF))
        sorted[Int(next[number])] = UInt32(document) << 23 | place << 2 | token & 3
        next[number] += 1
      }
    }
    return (starts, sorted)
  }

  /// One word's documents and places.
  private mutating func write(_ occurrences: ArraySlice<UInt32>, hasPlaces: Bool) {
    var (last, i) = (0, occurrences.startIndex)
    while i < occurrences.endIndex {
      let document = Int(occurrences[i] >> 23)
      var weight = WordWeight()
      var place = 0
      while i < occurrences.endIndex, Int(occurrences[i] >> 23) == document {
        let occurrence = Int(occurrences[i] & 0x7F_FFFF)
        weight.add(occurrence & 3)
        i += 1
        guard hasPlaces else { continue }
        let isLast = i == occurrences.endIndex || Int(occurrences[i] >> 23) != document
        Digits.append((occurrence >> 2 - place) << 1 | (isLast ? 0 : 1), to: &places)
        place = occurrence >> 2
      }
      Digits.append((document - last) << 1 | (weight.isPlain ? 0 : 1), to: &postings)
      if !weight.isPlain { postings.append(Digits.sign(weight.digit)) }
      last = document
    }
    lastDocuments.append(UInt16(last))
  }
}
