internal import Diagnostics
internal import Letters

/// Turns libyaml's marks, which count characters, into byte offsets and positions.
///
/// Lines end with LF, CRLF or CR. Marks that come in order cost a step each; one out of order a search from its line's
/// beginning.
struct LineMap {
  /// Byte offsets of the lines' first bytes, then the end of the range.
  private(set) var starts: [Int]
  private let source: [UInt8]
  private let firstLine: Int
  private let isASCII: Bool
  /// The character at which each line begins; empty when every character is one byte.
  private var characterStarts: [Int] = []
  private var line = 0
  private var lastCharacter = 0
  private var lastOffset: Int

  /// - Parameter firstLine: the number, in the file, of the line that `range` begins with.
  init(_ source: [UInt8], range: Range<Int>, firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
    lastOffset = range.lowerBound
    (starts, isASCII) = source.withUnsafeBufferPointer { bytes in
      (
        LineStarts(bytes, in: range).offsets + [range.upperBound],
        UnsafeBufferPointer(rebasing: bytes[range]).allSatisfy { $0 < 0x80 }
      )
    }
    if !isASCII { countCharacters() }
  }

  private mutating func countCharacters() {
    var count = 0
    characterStarts.reserveCapacity(starts.count)
    for i in 0..<(starts.count - 1) {
      characterStarts.append(count)
      for byte in source[starts[i]..<starts[i + 1]] where byte & 0xC0 != 0x80 { count += 1 }
    }
    characterStarts.append(count)
  }

  var lineCount: Int { starts.count - 1 }

  /// The bytes of a line with its ending; `index` counts from 0.
  func line(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// The byte offset of the character that libyaml counts as `index` from the beginning of the range.
  mutating func offset(ofCharacter index: Int) -> Int {
    if isASCII { return min(starts[0] + index, starts[starts.count - 1]) }
    if index < lastCharacter { rewind(to: index) }
    while line + 1 < lineCount, characterStarts[line + 1] <= index {
      line += 1
      lastCharacter = characterStarts[line]
      lastOffset = starts[line]
    }
    let end = starts[starts.count - 1]
    while lastCharacter < index, lastOffset < end {
      lastOffset += 1
      while lastOffset < end, source[lastOffset] & 0xC0 == 0x80 { lastOffset += 1 }
      lastCharacter += 1
    }
    return lastOffset
  }

  private mutating func rewind(to index: Int) {
    let low = max(0, characterStarts.dropLast().partitioningIndex { $0 > index } - 1)
    (line, lastCharacter, lastOffset) = (low, characterStarts[low], starts[low])
  }

  /// The line, counted from 0, that holds the byte at `offset`.
  func lineIndex(at offset: Int) -> Int {
    max(0, starts.dropLast().partitioningIndex { $0 > offset } - 1)
  }

  func position(at offset: Int) -> Position {
    let line = lineIndex(at: offset)
    return Position(line: firstLine + line, column: offset - starts[line] + 1)
  }

  /// The number of bytes from `start` to `end`, or to the end of `start`'s line; at least 1.
  func length(from start: Int, to end: Int) -> Int {
    var stop = min(end, line(lineIndex(at: start)).upperBound)
    while stop > start, source[stop - 1].isBlank || source[stop - 1].isLineEnd { stop -= 1 }
    return max(1, stop - start)
  }
}
