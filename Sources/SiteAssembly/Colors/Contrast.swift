internal import Foundation

// How well one color can be told from another.
extension SRGBColor {
  /// The minimum contrast for text in WCAG 2.2, level AA.
  static let readableContrast = 4.5

  /// The parts in proportion to the light that they give, 0 to 1.
  ///
  /// Source: WCAG 2.2, relative luminance; the bound is that of the sRGB standard, and for 8 bits the same.
  var linear: (red: Double, green: Double, blue: Double) {
    func light(_ part: UInt8) -> Double {
      let part = Double(part) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return (light(red), light(green), light(blue))
  }

  /// From 0 for black to 1 for white.
  var luminance: Double {
    let (red, green, blue) = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// From 1 for the same color to 21 for black on white.
  ///
  /// Source: WCAG 2.2, contrast ratio.
  func contrast(to other: SRGBColor) -> Double {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return max(one, two) / min(one, two)
  }
}
