/// Texts one behind the other: a hundred thousand short ones cost their bytes and little more.
struct TextPool: Sendable {
  private var bytes: [UInt8] = []

  struct Place: Hashable, Sendable {
    fileprivate var start: UInt32 = 0
    fileprivate var count: UInt32 = 0
    var isEmpty: Bool { count == 0 }
  }

  mutating func add(_ text: String) -> Place {
    let count = text.utf8.count
    guard count > 0, bytes.count + count < Int(UInt32.max) else { return Place() }
    defer { bytes.append(contentsOf: text.utf8) }
    return Place(start: UInt32(bytes.count), count: UInt32(count))
  }

  subscript(_ place: Place) -> String {
    String(decoding: bytes[Int(place.start)..<Int(place.start + place.count)], as: UTF8.self)
  }
}
