internal import Foundation

/// A color by how light it looks and by its hue, so that one can change and the other stay.
///
/// Source: Björn Ottosson, "A perceptual color space for image processing", 2020; as in CSS Color Module Level 4.
struct OKLab: Sendable {
  /// 0 for black to 1 for white.
  var lightness: Double
  /// From green to red, and from blue to yellow: about -0.4 to 0.4; their proportion is the hue.
  var a: Double
  var b: Double

  /// The distance from gray, 0 to about 0.32.
  var chroma: Double { (a * a + b * b).squareRoot() }

  init(_ color: SRGBColor) {
    let (red, green, blue) = color.linear
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  /// The same hue, as light as asked.
  ///
  /// - Parameter most: the chroma that it may have; it keeps its own when that is less.
  func with(lightness: Double, chroma most: Double = .infinity) -> OKLab {
    var color = self
    color.lightness = min(1, max(0, lightness))
    return color.scaled(chroma > most ? most / chroma : 1)
  }

  /// The color for a screen: of the same lightness and hue, paler where a screen has no color that strong.
  var onScreen: SRGBColor {
    if let color = color(of: light) { return color }
    var (shown, beyond) = (0.0, 1.0)
    // Each step halves what is left: 2⁻²⁰ is far finer than 8 bits.
    for _ in 0..<20 {
      let middle = (shown + beyond) / 2
      if color(of: scaled(middle).light) == nil { beyond = middle } else { shown = middle }
    }
    return color(of: scaled(shown).light) ?? SRGBColor(lightness < 0.5 ? 0x000000 : 0xFFFFFF)
  }

  private func scaled(_ factor: Double) -> OKLab {
    var color = self
    color.a *= factor
    color.b *= factor
    return color
  }

  /// Red, green and blue light; outside 0 to 1 where no screen shows the color.
  private var light: [Double] {
    let l = lightness + 0.3963377774 * a + 0.2158037573 * b
    let m = lightness - 0.1055613458 * a - 0.0638541728 * b
    let s = lightness - 0.0894841775 * a - 1.2914855480 * b
    let (l3, m3, s3) = (l * l * l, m * m * m, s * s * s)
    return [
      4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
      -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
      -0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3,
    ]
  }

  private func color(of light: [Double]) -> SRGBColor? {
    // The rounding of the coefficients: white comes out a little above 1.
    guard light.allSatisfy({ (-0.0001...1.0001).contains($0) }) else { return nil }
    let parts = light.map { part -> UInt8 in
      let part = min(1, max(0, part))
      return UInt8(((part <= 0.0031308 ? part * 12.92 : 1.055 * pow(part, 1 / 2.4) - 0.055) * 255).rounded())
    }
    return SRGBColor(red: parts[0], green: parts[1], blue: parts[2])
  }
}
