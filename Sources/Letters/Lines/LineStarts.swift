/// Where the lines of a text begin. Lines end with LF, CRLF or CR, as in CommonMark.
package struct LineStarts: Sendable {
  /// The offset of each line's first byte; at least one.
  package private(set) var offsets: [Int]

  /// - Parameter range: of `bytes`: the first line begins with it. Offsets count from the first of all bytes.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    var offsets = [range.lowerBound]
    offsets.reserveCapacity(24)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      if byte == .lineFeed || (byte == .carriageReturn && (index == range.upperBound || bytes[index] != .lineFeed)) {
        offsets.append(index)
      }
    }
    self.offsets = offsets
  }

  package init(_ bytes: some Collection<UInt8>) {
    let found = bytes.withContiguousStorageIfAvailable { LineStarts($0, in: 0..<$0.count) }
    self = found ?? Array(bytes).withUnsafeBufferPointer { LineStarts($0, in: 0..<$0.count) }
  }

  /// The line, from 0, that holds the byte at `offset`.
  package func line(at offset: Int) -> Int { max(0, offsets.partitioningIndex { $0 > offset } - 1) }
}
