internal import Letters

/// Steps from line to line; lines end with LF, CRLF or CR.
struct LineScanner {
  private let bytes: [UInt8]
  /// The offset of the next line.
  private(set) var offset = 0
  /// The next line's number, from 1.
  private(set) var number = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter number: of the line that begins at `offset`.
  init(_ bytes: [UInt8], from offset: Int, number: Int) {
    (self.bytes, self.offset, self.number) = (bytes, offset, number)
  }

  /// The next line without its ending.
  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    bytes.withUnsafeBufferPointer { bytes in
      while offset < bytes.count, !bytes[offset].isLineEnd { offset += 1 }
    }
    let end = offset
    if offset < bytes.count {
      let isPair = bytes[offset] == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
      offset += isPair ? 2 : 1
      number += 1
    }
    return start..<end
  }

  /// Whether a line is `mark`, followed only by blanks.
  func isMark(_ line: Range<Int>, _ mark: StaticString) -> Bool {
    let marks = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    let text = bytes[line]
    return text.starts(with: marks) && text.dropFirst(marks.count).allSatisfy(\.isBlank)
  }
}
