/// In pixels, as the picture is shown.
package struct PictureSize: Hashable, Sendable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The largest that phones take: 16,320 × 12,240.
  static let mostPixels = 200_000_000

  /// - Throws: a size that is none, or that takes more memory than a visitor's device has.
  func checked(at offset: Int) throws(PictureFault) -> PictureSize {
    if width < 1 || height < 1 { throw .damaged(offset: offset) }
    if width > Self.mostPixels / height { throw .tooManyPixels(self) }
    return self
  }

  func turned(by orientation: Orientation?) -> PictureSize {
    orientation?.isSideways == true ? PictureSize(width: height, height: width) : self
  }
}
