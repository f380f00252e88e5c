/// Where the lines of a text begin.
struct SourceLines {
  /// The offset of each line's first byte.
  private(set) var starts: [Int32] = [0]
  /// Whether control bytes occur that may be taken for sentinels.
  private(set) var containsControls = false

  init(_ source: [UInt8]) {
    starts.reserveCapacity(32 + source.count / 32)
    source.withUnsafeBytes { source in
      var offset = 0
      while offset < source.count {
        if offset + 8 <= source.count, !ByteSet.holdsControl(source, at: offset) {
          offset += 8
          continue
        }
        let end = min(offset + 8, source.count)
        while offset < end {
          let byte = source[offset]
          offset += 1
          if byte == 0x0A || (byte == 0x0D && (offset == source.count || source[offset] != 0x0A)) {
            starts.append(Int32(offset))
          } else if Sentinel.mayBe(byte) {
            containsControls = true
          }
        }
      }
    }
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
