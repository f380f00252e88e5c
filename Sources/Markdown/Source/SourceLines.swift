internal import Letters
internal import Libc

/// The starts of a text's lines.
struct SourceLines {
  /// The offset of each line's first byte.
  private(set) var starts: [Int32] = [0]

  /// - Parameter features: of `source`.
  init(_ source: [UInt8], features: SourceFeatures) {
    starts.reserveCapacity(32 + source.count / 32)
    source.withUnsafeBytes { source in
      if features.contains(.returns) { findAll(in: source) } else { findFeeds(in: source) }
    }
  }

  private mutating func findFeeds(in source: UnsafeRawBufferPointer) {
    guard var place = source.baseAddress else { return }
    let end = place + source.count
    while let feed = memchr(place, 0x0A, end - place) {
      place = UnsafeRawPointer(feed) + 1
      starts.append(Int32(source.count - (end - place)))
    }
  }

  private mutating func findAll(in source: UnsafeRawBufferPointer) {
    for offset in source.indices {
      let next = offset + 1
      if source[offset] == 0x0A || (source[offset] == 0x0D && (next == source.count || source[next] != 0x0A)) {
        starts.append(Int32(next))
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
    max(1, starts.partitioningIndex { Int($0) > offset })
  }
}
