@testable import Pictures

/// A JPEG put together segment by segment; only its frame of 8 × 4 pixels is real.
struct SketchedJPEG {
  private(set) var bytes: [UInt8] = [0xFF, 0xD8]

  static let table = [UInt8(0)] + [UInt8](repeating: 1, count: 64)
  static let codes = [UInt8(0), 1] + [UInt8](repeating: 0, count: 15) + [7]
  static let frame: [UInt8] = [8, 0, 4, 0, 8, 1, 1, 0x11, 0]
  static let scan: [UInt8] = [1, 1, 0, 0, 63, 0]

  func segment(_ marker: UInt8, _ content: [UInt8], length: Int? = nil) -> Self {
    var copy = self
    copy.bytes += [0xFF, marker]
    copy.bytes.append(big: length ?? content.count + 2, bytes: 2)
    copy.bytes += content
    return copy
  }

  func text(_ marker: UInt8, _ text: String) -> Self { segment(marker, Array(text.utf8)) }

  func raw(_ more: [UInt8]) -> Self {
    var copy = self
    copy.bytes += more
    return copy
  }

  /// Tables and frame.
  var framed: Self { segment(0xDB, Self.table).segment(0xC0, Self.frame).segment(0xC4, Self.codes) }
  /// The data of a scan, and the end.
  var ended: Self { segment(0xDA, Self.scan).raw([0x12, 0xFF, 0, 0x34, 0xFF, 0xD3, 0x56, 0xFF, 0xD9]) }
  var whole: [UInt8] { framed.ended.bytes }
}
