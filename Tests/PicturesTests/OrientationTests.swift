import Testing
@testable import Pictures

struct OrientationCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let tiff: [UInt8]
  let number: UInt8?

  init(_ why: String, _ tiff: [UInt8], _ number: UInt8?) {
    (testDescription, self.tiff, self.number) = (why, tiff, number)
  }
}

/// A block whose first list has these entries of twelve bytes.
private func big(_ entries: [UInt8]..., list: UInt8 = 8, count: UInt8? = nil) -> [UInt8] {
  joined([0x4D, 0x4D, 0, 0x2A, 0, 0, 0, list, 0, count ?? UInt8(entries.count)], entries.flatMap { $0 }, [0, 0, 0, 0])
}

private let maker: [UInt8] = [0x01, 0x0F, 0, 2, 0, 0, 0, 4, 0x41, 0x42, 0x43, 0]
private func turned(_ number: UInt8, type: UInt8 = 3) -> [UInt8] {
  joined([0x01, 0x12, 0, type, 0, 0, 0, 1], type == 3 ? [0, number, 0, 0] : [0, 0, 0, number])
}

private let orientations: [OrientationCase] = [
  OrientationCase("after another entry", big(maker, turned(6)), 6),
  OrientationCase("little-endian", [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 3, 0, 0, 0], 3),
  OrientationCase("as a long number", big(turned(8, type: 4)), 8),
  OrientationCase("upright needs no word", big(turned(1)), nil),
  OrientationCase("no such number", big(turned(9)), nil),
  OrientationCase("none", big(maker), nil),
  OrientationCase("nothing", [], nil),
  OrientationCase("a list that is the header itself", big(turned(6), list: 0), nil),
  OrientationCase("a list behind the end", big(turned(6), list: 200), nil),
  OrientationCase("more entries than there are", big(maker, count: 255), nil),
  OrientationCase("another order of bytes", [0x4D, 0x49, 0, 0x2A, 0, 0, 0, 8], nil),
  OrientationCase("cut in the entry", Array(big(turned(6)).prefix(17)), nil),
  OrientationCase("several values", big([0x01, 0x12, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF, 0, 6, 0, 0]), nil),
]

@Test(arguments: orientations) func readsHowAPictureIsTurned(_ c: OrientationCase) {
  let found = Orientation(tiff: c.tiff, in: c.tiff.indices)
  #expect(found?.number == c.number)
  if let found {
    #expect(Orientation(tiff: found.tiff, in: found.tiff.indices) == found, "what we write reads the same")
  }
}
