/// Where the lines of a text begin and which bytes it holds: one pass that spares the others.
struct SourceLines {
  /// The offset of each line's first byte.
  private(set) var starts: [Int32] = [0]
  /// Which bytes occur.
  private(set) var holds = [Bool](repeating: false, count: 256)

  init(_ source: [UInt8]) {
    starts.reserveCapacity(32 + source.count / 40)
    holds.withUnsafeMutableBufferPointer { holds in
      source.withUnsafeBufferPointer { source in
        var offset = 0
        let end = source.count
        while offset < end {
          let byte = source[offset]
          holds[Int(byte)] = true
          offset += 1
          if byte == 0x0A || (byte == 0x0D && (offset == end || source[offset] != 0x0A)) {
            starts.append(Int32(offset))
          }
        }
      }
    }
  }

  func contains(_ character: Unicode.Scalar) -> Bool { holds[Int(UInt8(ascii: character))] }

  /// Whether control bytes that may be taken for sentinels occur.
  var containsControls: Bool {
    (0..<0x20).contains { holds[$0] && Sentinel.mayBe(UInt8($0)) } || holds[0x7F]
  }

  var count: Int { starts.count }

  /// The offset of the line's first byte; lines count from 1, those beyond the text begin at its end.
  func start(of line: Int, in source: [UInt8]) -> Int {
    line >= 1 && line <= starts.count ? Int(starts[line - 1]) : source.count
  }

  /// The offset of the line's end, before its line break.
  func end(of line: Int, in source: [UInt8]) -> Int {
    let start = start(of: line, in: source)
    var end = self.start(of: line + 1, in: source)
    while end > start, source[end - 1] == 0x0A || source[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// The line that holds the byte at `offset`, from 1.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
