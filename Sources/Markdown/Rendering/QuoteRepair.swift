internal import Letters

/// Puts right what libcmark's rule for quotes gets wrong: apostrophes where a word begins (`rock 'n' roll`, `the '90s`), and
/// quotes that close behind a blank.
extension EventList {
  mutating func repairQuotes() {
    guard ByteSet.first(0xE2, in: bytes, from: 0, to: bytes.count) < bytes.count else { return }
    var quotes = BlockQuotes()
    for event in events {
      switch event.kind {
      case .text: quotes.add(event.text.range, of: bytes)
      case .softBreak, .lineBreak: quotes.pass(" ")
      case .code, .image: quotes.pass("x")
      case .emphasis, .strong, .link, .htmlInline: break
      default: quotes.repair(in: &bytes)
      }
    }
  }
}

/// The curly quotes of one paragraph or heading.
private struct BlockQuotes {
  private struct Mark {
    /// Of its three bytes.
    var offset: Int
    var isDouble: Bool
    var isOpening: Bool
    /// The letters around it, without marks of emphasis and links; `nil` at the block's ends.
    var before: Unicode.Scalar?
    var after: Unicode.Scalar?
    /// The end of the text that contains it.
    var textEnd: Int

    var isBehindBlank: Bool { before?.isSpace ?? false }

    /// Whether no word starts after it.
    var endsWord: Bool { after.map { $0.isSpace || Mark.closing.contains($0) } ?? true }

    var mayOpen: Bool {
      guard let after, !after.isSpace else { return false }
      return before.map { $0.isSpace || ($0.isPunctuation && !Mark.closing.contains($0)) || Mark.dashes.contains($0) }
        ?? true
    }

    var mayClose: Bool { before.map { !$0.isSpace } ?? false }

    private static let closing: Set<Unicode.Scalar> = [
      ".", ",", ";", ":", "!", "?", ")", "]", "}", "…", "”", "’", "»", "–", "—",
    ]
    private static let dashes: Set<Unicode.Scalar> = ["–", "—", "-"]
  }

  private var marks: [Mark] = []
  private var last: Unicode.Scalar?
  /// Whether the last mark's next letter isn't known yet.
  private var isWaiting = false

  mutating func add(_ range: Range<Int>, of bytes: [UInt8]) {
    guard !range.isEmpty else { return }
    if isWaiting {
      marks[marks.count - 1].after = Scalars.scalar(in: bytes, at: range.lowerBound, end: range.upperBound).scalar
      isWaiting = false
    }
    var place = range.lowerBound
    while true {
      place = ByteSet.first(0xE2, in: bytes, from: place, to: range.upperBound)
      guard place + 2 < range.upperBound else { break }
      if bytes[place + 1] == 0x80, [0x98, 0x99, 0x9C, 0x9D].contains(bytes[place + 2]) {
        add(place, in: range, of: bytes)
      }
      place += 3
    }
    last = Scalars.scalar(in: bytes, before: range.upperBound, from: range.lowerBound)
  }

  private mutating func add(_ place: Int, in range: Range<Int>, of bytes: [UInt8]) {
    let sign = bytes[place + 2]
    let next = place + 3
    marks.append(
      Mark(
        offset: place, isDouble: sign >= 0x9C, isOpening: sign == 0x98 || sign == 0x9C,
        before: Scalars.scalar(in: bytes, before: place, from: range.lowerBound) ?? last,
        after: next < range.upperBound ? Scalars.scalar(in: bytes, at: next, end: range.upperBound).scalar : nil,
        textEnd: range.upperBound))
    if next == range.upperBound { isWaiting = true }
  }

  /// Handles what is between texts.
  mutating func pass(_ scalar: Unicode.Scalar) {
    if isWaiting { marks[marks.count - 1].after = scalar }
    (isWaiting, last) = (false, scalar)
  }

  /// Ends the block.
  mutating func repair(in bytes: inout [UInt8]) {
    if !marks.isEmpty {
      repairDoubles(in: &bytes)
      repairSingles(in: &bytes)
      marks.removeAll(keepingCapacity: true)
    }
    (isWaiting, last) = (false, nil)
  }

  private mutating func turn(_ index: Int, isOpening: Bool, in bytes: inout [UInt8]) {
    marks[index].isOpening = isOpening
    bytes[marks[index].offset + 2] = (marks[index].isDouble ? 0x9C : 0x98) + (isOpening ? 0 : 1)
  }

  private mutating func repairDoubles(in bytes: inout [UInt8]) {
    var isOpen = false
    for index in marks.indices where marks[index].isDouble {
      if marks[index].isOpening, isOpen, marks[index].isBehindBlank, marks[index].endsWord {
        turn(index, isOpening: false, in: &bytes)
      }
      isOpen = marks[index].isOpening
    }
  }

  /// Apostrophes first; what closed one of them then closes the quote before it.
  private mutating func repairSingles(in bytes: inout [UInt8]) {
    let singles = marks.indices.filter { !marks[$0].isDouble }
    var open: [Int] = []
    var freed = 0
    var number = 0
    while number < singles.count {
      let index = singles[number]
      let next = number + 1 < singles.count ? singles[number + 1] : nil
      number += 1
      if let word = Elision(bytes, at: marks[index].offset + 3, end: marks[index].textEnd), marks[index].mayOpen,
        isElision(word, before: singles[number...], in: bytes)
      {
        if marks[index].isOpening { freed += 1 }
        turn(index, isOpening: false, in: &bytes)
        // `'n'` has one on each side.
        if let next, marks[next].offset == word.end, word.isClosed {
          if freed > 0 { freed -= 1 }
          turn(next, isOpening: false, in: &bytes)
          number += 1
        }
      } else if marks[index].isOpening || (marks[index].mayOpen && !marks[index].endsWord) {
        open.append(index)
      } else if marks[index].mayClose || (marks[index].isBehindBlank && marks[index].endsWord) {
        let opening = open.popLast()
        if let opening, marks[opening].isOpening { continue }
        if let opening, freed > 0 || marks[index].isBehindBlank { turn(opening, isOpening: true, in: &bytes) }
        if freed > 0 { freed -= 1 }
      }
    }
  }

  private func isElision(_ word: Elision, before later: ArraySlice<Int>, in bytes: [UInt8]) -> Bool {
    switch word.certainty {
    case .certain: return true
    // Any other word may begin a quotation, unless its end would be the apostrophe of `kids'`.
    case .possible:
      guard let close = later.first(where: { marks[$0].mayClose && marks[$0].endsWord }) else { return true }
      let place = marks[close].offset
      return marks[close].after == " " && bytes[place - 1] | 0x20 == UInt8(ascii: "s") && place + 4 < bytes.count
        && bytes[place + 4] >= 0x61 && bytes[place + 4] <= 0x7A
    }
  }
}

/// A word that an apostrophe begins: `'tis`, `'em`, `'90s`.
private struct Elision {
  enum Certainty { case certain, possible }

  let certainty: Certainty
  let end: Int
  /// Whether the apostrophe after it belongs to it.
  let isClosed: Bool

  /// - Parameter start: behind the apostrophe.
  init?(_ bytes: [UInt8], at start: Int, end limit: Int) {
    let word = bytes[start..<limit].prefix(9).prefix { byte in
      Unicode.Scalar(byte).isASCIILetter || Unicode.Scalar(byte).isASCIIDigit
    }
    guard !word.isEmpty, word.count < 9 else { return nil }
    end = word.endIndex
    let text = String(decoding: word, as: UTF8.self).lowercased()
    let next = end < limit ? Scalars.scalar(in: bytes, at: end, end: limit).scalar : nil
    if let next, next.isWordPart { return nil }
    isClosed = text == "n" && next == "’"
    let isYears = text.count == 3 && text.hasSuffix("s") && text.prefix(2).allSatisfy(\.isNumber)
    if isYears || Self.certain.contains(text) {
      // `'em'` is a word in quotes, `'twasn't` is none.
      if next == "’", !isClosed, !isYears {
        let letter = end + 3 < limit ? Scalars.scalar(in: bytes, at: end + 3, end: limit).scalar : nil
        guard let letter, letter.isLetter else { return nil }
      }
      certainty = .certain
    } else if Self.possible.contains(text) || (text.count == 2 && text.allSatisfy(\.isNumber)) {
      if next == "’" { return nil }
      certainty = .possible
    } else {
      return nil
    }
  }

  /// English, and the Dutch and German 't, 's, 'n, 'k, 'm.
  private static let certain: Set<String> = [
    "n", "em", "tis", "twas", "twere", "twill", "twould", "twasn", "twouldn", "tisn", "til", "nother", "cuz", "coz",
    "cos",
    "t", "s", "k", "m",
  ]
  private static let possible: Set<String> = [
    "cause", "round", "bout", "till", "fore", "gainst", "neath", "nuff", "scuse", "tude", "kay", "sup", "burbs", "hood",
  ]
}
