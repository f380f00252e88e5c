package import Diagnostics

/// Why a picture is not published.
package enum PictureFault: Error, Hashable, Sendable {
  /// Holds nothing.
  case empty
  /// Its name says another format.
  case misnamed(PictureFormat)
  /// Its name says a format of which it has nothing.
  case unknown(PictureFormat)
  /// A format that not every browser shows.
  case foreign(String)
  /// Ends before the picture does.
  case cutShort
  /// Breaks its format's rules.
  /// - Parameter offset: about where, in bytes.
  case damaged(offset: Int)
  /// A kind of its format that browsers don't show.
  case unusual(PictureFormat)
  case tooManyPixels(PictureSize)
  case tooLarge(megabytes: Int)
  /// An SVG that could do more than show a picture.
  case unsafe(SVGDanger, at: Position)
}
