/// Bytes in one piece of memory that grows: a page while it is written.
///
/// Unlike an array it lends its free room, so that text is escaped on its way into the page.
package struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  package private(set) var count = 0

  package init(capacity: Int = 1_024) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// Keeps the memory for what is written next.
  package mutating func removeAll() { count = 0 }

  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Lends the room behind the last byte, `most` bytes at least; `fill` returns how many it wrote from the first on.
  @inline(__always)
  mutating func append(atMost most: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int) {
    if capacity - count < most { grow(by: most) }
    count += fill(start + count)
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    append(atMost: bytes.count) { room in
      room.update(from: first, count: bytes.count)
      return bytes.count
    }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) {
    append(UnsafeBufferPointer(rebasing: bytes))
  }

  package mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    append(atMost: 1) { room in
      room.pointee = byte
      return 1
    }
  }

  /// Doubles at least, so that what is written is moved a few times only.
  @inline(never)
  private mutating func grow(by more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}

extension [UInt8] {
  package init(_ buffer: borrowing ByteBuffer) {
    self = buffer.withBytes { Array($0) }
  }
}
