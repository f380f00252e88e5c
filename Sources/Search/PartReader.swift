/// Reads documents one after the other, for one part of the index.
package struct PartReader {
  /// The contents of one document.
  package struct Document {
    package var title: String
    /// Its themes, people, and levels.
    package var names: [String] = []
    package var text: PageText

    package init(title: String, names: [String] = [], text: PageText) {
      (self.title, self.names, self.text) = (title, names, text)
    }
  }

  /// Between fields: no phrase reaches over it.
  static let gap = UInt32.max

  var words = WordTable()
  /// The words in the order of the text: a word's number four times, and its field.
  private(set) var tokens: [UInt32] = []
  /// The start of each document in `tokens`, plus one at the end.
  private(set) var documentStarts = [0]
  private(set) var lengths: [UInt8] = []
  private(set) var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Of the document that is being read.
  private var compounds = CompoundWords()

  /// The number of times a word may appear in the part and still keep its positions.
  let mostPlaces: Int

  /// - Parameter total: how many documents all parts have together.
  package init(ofTotal total: Int) {
    let parts = (total + IndexedPart.mostDocuments - 1) / IndexedPart.mostDocuments
    mostPlaces = SearchScale(documents: total).mostPlaces / max(1, parts)
  }

  /// - Precondition: a part has at most `IndexedPart.mostDocuments`.
  package mutating func add(_ document: borrowing Document) {
    precondition(lengths.count < IndexedPart.mostDocuments)
    compounds.removeAll()
    add(document.title, as: .title)
    for name in document.names { add(name, as: .name) }
    let begin = tokens.count
    add(document.text)
    lengths.append(Self.digit(ofLength: tokens.count - begin))
    addCompounds()
    documentStarts.append(tokens.count)
  }

  package consuming func part() -> IndexedPart { IndexedPart(of: self) }

  private mutating func add(_ text: String, as field: WordWeight.Field) {
    var text = text
    text.withUTF8 { bytes in
      note(bytes)
      WordScanner.eachWord(in: bytes) { word, end in
        tokens.append(UInt32(words.number(of: word)) << 2 | UInt32(field.rawValue))
        compounds.add(word, end: end, in: bytes, field: UInt32(field.rawValue))
      }
    }
    compounds.endField()
    tokens.append(Self.gap)
  }

  /// Joined words come after the text, so they don't affect its words' positions or its phrases.
  private mutating func addCompounds() {
    for compound in compounds.words {
      tokens.append(Self.gap)
      compound.bytes.withUnsafeBufferPointer {
        tokens.append(UInt32(words.number(of: $0)) << 2 | compound.field)
      }
    }
  }

  private mutating func add(_ text: borrowing PageText) {
    var heading = 0
    let headings = text.headings
    text.bytes.withUnsafeBufferPointer { bytes in
      note(bytes)
      WordScanner.eachWord(in: bytes) { word, end in
        while heading < headings.count, headings[heading].upperBound < end { heading += 1 }
        let isHeading = heading < headings.count && headings[heading].lowerBound < end
        tokens.append(UInt32(words.number(of: word)) << 2 | (isHeading ? 1 : 0))
        compounds.add(word, end: end, in: bytes, field: isHeading ? 1 : 0)
      }
    }
  }

  /// Eight bytes at a time.
  private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var (hash, i) = (fingerprint, 0)
    while i + 8 <= raw.count {
      hash = (hash ^ UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))) &* 0x100_0000_01B3
      hash ^= hash >> 29
      i += 8
    }
    while i < raw.count {
      hash = (hash ^ UInt64(raw[i])) &* 0x100_0000_01B3
      i += 1
    }
    fingerprint = (hash ^ UInt64(raw.count)) &* 0x100_0000_01B3
  }

  /// Four times the binary logarithm, for whole powers and the quarters between them; at most 63.
  private static func digit(ofLength length: Int) -> UInt8 {
    let value = length + 1
    let power = Int.bitWidth - 1 - value.leadingZeroBitCount
    let quarter = power >= 2 ? value >> (power - 2) & 3 : value << (2 - power) & 3
    return Digits.sign(min(63, 4 * power + quarter))
  }
}
