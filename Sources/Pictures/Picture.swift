/// A picture that can be published: its content, its rotation, its colors, and nothing else.
package struct Picture: Sendable {
  package let bytes: [UInt8]
  package let format: PictureFormat
  /// `nil` for an SVG that doesn't say.
  package let size: PictureSize?
  /// Whether it's animated.
  package let isAnimated: Bool

  /// The most bytes that a picture may have.
  package static let mostBytes = 64 << 20

  /// Takes out of a picture all that is not shown: where, when and with what it was made, small copies, notes, and
  /// whatever follows its end. No pixel changes.
  ///
  /// Time and memory grow with the length, whatever the bytes say.
  /// - Parameter format: as `PictureFormat.of(file:beginning:)` told it.
  package init(cleaning bytes: [UInt8], as format: PictureFormat) throws(PictureFault) {
    if bytes.count > Self.mostBytes { throw .tooLarge(megabytes: Self.mostBytes >> 20) }
    switch format {
    case .jpeg: self = try JPEGCleaner.clean(bytes)
    case .png: self = try PNGCleaner.clean(bytes)
    case .webp: self = try WebPCleaner.clean(bytes)
    case .gif: self = try GIFCleaner.clean(bytes)
    case .svg: self = try SVGCleaner.clean(bytes)
    }
  }

  init(bytes: [UInt8], format: PictureFormat, size: PictureSize?, isAnimated: Bool = false) {
    self.bytes = bytes
    self.format = format
    self.size = size
    self.isAnimated = isAnimated
  }
}
