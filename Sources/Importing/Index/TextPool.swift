/// Texts one behind the other: a hundred thousand short ones cost their bytes and little more. They are kept in pieces, so that the
/// pool never has to move as a whole to grow.
struct TextPool: Sendable {
  private var pieces: [[UInt8]] = []
  private static let pieceBits = 20

  struct Place: Hashable, Sendable {
    /// The piece's number and the place in it.
    fileprivate var start: UInt32 = 0
    fileprivate var count: UInt32 = 0
    var isEmpty: Bool { count == 0 }
  }

  /// - Returns: an empty place for a text of more than a megabyte, or when there are four gigabytes.
  mutating func add(_ text: String) -> Place {
    let (count, size) = (text.utf8.count, 1 << Self.pieceBits)
    guard count > 0, count <= size else { return Place() }
    if pieces.last.map({ $0.count + count > size }) ?? true {
      guard pieces.count < 1 << (32 - Self.pieceBits) else { return Place() }
      var piece: [UInt8] = []
      piece.reserveCapacity(size)
      pieces.append(piece)
    }
    let last = pieces.count - 1
    let start = UInt32(last << Self.pieceBits | pieces[last].count)
    pieces[last].append(contentsOf: text.utf8)
    return Place(start: start, count: UInt32(count))
  }

  subscript(_ place: Place) -> String {
    guard !place.isEmpty else { return "" }
    let start = Int(place.start) & (1 << Self.pieceBits - 1)
    return String(
      decoding: pieces[Int(place.start) >> Self.pieceBits][start..<(start + Int(place.count))], as: UTF8.self)
  }
}
