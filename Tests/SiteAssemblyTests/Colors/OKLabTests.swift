import Testing
@testable import SiteAssembly

struct OKLabTests {
  /// Source: the values of CSS Color Module Level 4 for sRGB's corners.
  @Test(arguments: [
    (0xFFFFFF, 1.0, 0.0, 0.0), (0x000000, 0, 0, 0), (0xFF0000, 0.627955, 0.224863, 0.125846),
    (0x00FF00, 0.866440, -0.233888, 0.179498), (0x0000FF, 0.452014, -0.032457, -0.311528),
  ])
  func isThatOfItsSource(hex: UInt32, lightness: Double, a: Double, b: Double) {
    let color = OKLab(SRGBColor(hex))
    #expect(abs(color.lightness - lightness) < 0.00001 && abs(color.a - a) < 0.00001 && abs(color.b - b) < 0.00001)
  }

  @Test func everyColorComesBackAsItWas() {
    for hex in stride(from: UInt32(0), through: 0xFFFFFF, by: 0x0F0D) {
      #expect(OKLab(SRGBColor(hex)).onScreen == SRGBColor(hex))
    }
  }

  @Test func aColorThatNoScreenShowsBecomesPalerNotAnother() {
    let red = OKLab(SRGBColor(0xFF0000))
    let pale = OKLab(red.with(lightness: 0.9).onScreen)
    #expect(abs(pale.lightness - 0.9) < 0.005 && pale.chroma < red.chroma / 2)
    #expect(abs(pale.b / pale.a - red.b / red.a) < 0.1)
  }

  @Test func lightnessEndsAtBlackAndWhite() {
    let teal = OKLab(SRGBColor(0x008080))
    #expect(teal.with(lightness: -1).onScreen == SRGBColor(0x000000))
    #expect(teal.with(lightness: 2).onScreen == SRGBColor(0xFFFFFF))
  }
}
