/// A text as an id: lower case, letters and digits of any script, one hyphen between words.
struct Slug {
  private(set) var bytes: [UInt8] = []
  private let maxWords: Int
  private let maxBytes: Int
  private var words = 1
  /// The end of the last complete word, once another follows it.
  private var wordEnd = 0
  private var isWordPending = false
  private var isFull = false

  /// - Parameter maxBytes: a word that goes beyond them is left out; the first one is cut.
  init(_ text: [UInt8], maxWords: Int = .max, maxBytes: Int = .max) {
    (self.maxWords, self.maxBytes) = (maxWords, maxBytes)
    bytes.reserveCapacity(min(text.count, maxBytes) + 8)
    var index = 0
    while index < text.count, !isFull {
      let byte = text[index]
      if byte < 0x80 {
        add(ascii: byte)
        index += 1
      } else {
        let (scalar, length) = Scalars.scalar(in: text, at: index, end: text.count)
        add(scalar)
        index += length
      }
    }
  }

  @inline(__always)
  private mutating func add(ascii byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
      beginWord()
      guard !isFull else { return }
      bytes.append(lower)
      if bytes.count > maxBytes { cut() }
    } else if byte <= 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
      isWordPending = true
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if scalar == "–" || scalar == "—" {
      isWordPending = true
    } else if (0x2018...0x2026).contains(scalar.value) {
      // Curly quotes and the ellipsis: no need to ask Unicode's tables.
    } else if scalar.isSpace {
      isWordPending = true
    } else {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where lower.isWordPart {
        beginWord()
        guard !isFull else { return }
        bytes.append(contentsOf: String(lower).utf8)
        if bytes.count > maxBytes { return cut() }
      }
    }
  }

  @inline(__always)
  private mutating func beginWord() {
    guard isWordPending else { return }
    isWordPending = false
    guard !bytes.isEmpty else { return }
    isFull = words == maxWords
    guard !isFull else { return }
    words += 1
    wordEnd = bytes.count
    bytes.append(UInt8(ascii: "-"))
  }

  private mutating func cut() {
    isFull = true
    var end = wordEnd
    if end == 0 {
      end = maxBytes
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    bytes.removeLast(bytes.count - end)
  }
}
