import Testing
@testable import SiteAssembly

struct AccentColorsTests {
  /// Colors of all hues, from pale to dark, and every color with a name.
  static let many: [SRGBColor] =
    stride(from: UInt32(0), through: 0xFFFFFF, by: 0x3_1F0B).map { SRGBColor($0) }
    + namedColors.values.map { SRGBColor($0) }

  @Test func whatIsOfferedCanBeReadOnEveryPaper() {
    for color in Self.many {
      let nearest = AccentColors.nearestReadable(to: color)
      #expect(ThemeScheme.light.isReadable(nearest), "\(color) to \(nearest)")
      #expect(AccentColors.nearestReadable(to: nearest) == nearest, "what is offered is accepted")
    }
  }

  @Test func darkScreensGetAReadableColorToo() {
    for color in Self.many {
      let colors = AccentColors(light: AccentColors.nearestReadable(to: color))
      #expect(ThemeScheme.dark.isReadable(colors.dark), "\(color) to \(colors.dark)")
    }
  }

  /// The text's own colors must be readable on a wash that a journal's accent makes.
  @Test func textCanBeReadOnTheWash() throws {
    let light = ["#21262b", "#545b63", "#8f3f12"].compactMap(SRGBColor.init)
    let dark = ["#e7e4dc", "#adb3ba", "#f0ab7c"].compactMap(SRGBColor.init)
    for color in Self.many {
      for (scheme, inks) in [(ThemeScheme.light, light), (.dark, dark)] {
        for ink in inks { #expect(ink.contrast(to: scheme.wash(of: color)) >= 4.5, "\(ink) on \(color)") }
      }
    }
  }

  @Test func onlyTheLightnessChanges() {
    for color in Self.many {
      let (was, now) = (OKLab(color), OKLab(AccentColors.nearestReadable(to: color)))
      #expect(now.lightness <= was.lightness + 0.0001)
      // Of nearly gray colors, and of nearly black ones, eight bits have no hue to compare.
      if now.chroma < 0.05 { continue }
      let turn = (was.a * now.a + was.b * now.b) / (was.chroma * now.chroma)
      #expect(turn > 0.995, "\(color)")
    }
  }

  @Test func noLighterColorWouldDo() {
    for color in Self.many where !ThemeScheme.light.isReadable(color) {
      let nearest = OKLab(AccentColors.nearestReadable(to: color))
      let lighter = OKLab(color).with(lightness: nearest.lightness + 0.01).onScreen
      #expect(!ThemeScheme.light.isReadable(lighter), "\(color)")
    }
  }

  @Test func paperAndPrintersKeepBlack() {
    let sheet = AccentColors(light: SRGBColor(0x663399)).styleSheet
    let rules = sheet.split(separator: "\n").dropFirst()
    #expect(rules.count == 3 && rules.allSatisfy { $0.hasPrefix("@media screen") })
    #expect(sheet.contains("--accent: #663399;"))
  }
}
