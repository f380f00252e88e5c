/// The offsets of a text's lines, to turn byte offsets into positions.
///
/// Lines end with LF, CRLF or CR, as in CommonMark. Building it costs one pass over the text.
package struct LineIndex: Sendable {
  private let starts: [Int]

  package init(_ bytes: some Collection<UInt8>) {
    var starts = [0]
    var offset = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if previous == 0x0D && byte != 0x0A { starts.append(offset) }
      offset += 1
      if byte == 0x0A { starts.append(offset) }
      previous = byte
    }
    if previous == 0x0D { starts.append(offset) }
    self.starts = starts
  }

  /// The position of the byte at `offset`, which may be the text's end.
  package func position(at offset: Int) -> Position {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return Position(line: low + 1, column: offset - starts[low] + 1)
  }
}
