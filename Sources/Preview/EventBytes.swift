internal import FlyingFox
internal import FlyingSocks

/// The bytes of server-sent events, one buffer for each event.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8
  let events: AsyncStream<[UInt8]>

  func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var events: AsyncStream<[UInt8]>.Iterator

    mutating func next() async throws -> UInt8? {
      preconditionFailure("events are read in buffers")
    }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? { await events.next() }
  }
}
