/// The color of links and levels that a journal chose, and what is made of it.
package struct AccentColors: Hashable, Sendable {
  let light: SRGBColor
  let dark: SRGBColor

  /// On dark screens the same hue, light and not glaring.
  private static let darkLightness = 0.78
  private static let darkChroma = 0.13
  private static let step = 0.002

  /// - Parameter accent: readable on the light papers.
  init(light accent: SRGBColor) {
    light = accent
    let wanted = OKLab(accent)
    dark = Self.firstReadable(
      of: stride(from: Self.darkLightness, through: 1, by: Self.step).lazy.map {
        wanted.with(lightness: $0, chroma: Self.darkChroma).onScreen
      }, in: .dark)
  }

  /// The color itself when it can be read on the light papers, else the nearest darker one of its hue.
  static func nearestReadable(to accent: SRGBColor) -> SRGBColor {
    if ThemeScheme.light.isReadable(accent) { return accent }
    let wanted = OKLab(accent)
    return firstReadable(
      of: stride(from: wanted.lightness, through: 0, by: -step).lazy.map { wanted.with(lightness: $0).onScreen },
      in: .light)
  }

  private static func firstReadable(of colors: some Sequence<SRGBColor>, in scheme: ThemeScheme) -> SRGBColor {
    // If no shade is readable, use black or white, which always is.
    colors.first { scheme.isReadable($0) } ?? SRGBColor(scheme.washLightness > 0.5 ? 0x000000 : 0xFFFFFF)
  }

  /// The style sheet that gives a site these colors: for screens alone, so that paper stays black on white.
  var styleSheet: String {
    let light = declarations(light, in: .light)
    let dark = declarations(dark, in: .dark)
    return """
      /* The accent of daybook.yml. */
      @media screen { :root { \(light) } }
      @media screen and (prefers-color-scheme: dark) { :root:where(:not([data-scheme="light"])) { \(dark) } }
      @media screen { :root:where([data-scheme="dark"]) { \(dark) } }

      """
  }

  private func declarations(_ accent: SRGBColor, in scheme: ThemeScheme) -> String {
    "--accent: \(accent); --accent-wash: \(scheme.wash(of: accent));"
  }
}
