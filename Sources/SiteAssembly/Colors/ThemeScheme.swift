/// The default theme's colors behind text in the accent color, on light or dark screens.
///
/// The colors are those of `templates/assets/style.css`; a test keeps them the same.
struct ThemeScheme: Sendable {
  /// By their names in the style sheet, without those made of the accent.
  let papers: KeyValuePairs<String, SRGBColor>
  /// The lightness of the accent's own wash, and its maximum strength, in `OKLab` units.
  let washLightness: Double
  let washChroma: Double

  static let light = ThemeScheme(
    papers: [
      "paper": SRGBColor(0xFCFBF7), "wash": SRGBColor(0xF3F0E7), "warm-wash": SRGBColor(0xF9EBDF),
    ], washLightness: 0.945, washChroma: 0.02)

  static let dark = ThemeScheme(
    papers: [
      "paper": SRGBColor(0x15191C), "wash": SRGBColor(0x1E2428), "warm-wash": SRGBColor(0x34241A),
    ], washLightness: 0.29, washChroma: 0.035)

  /// A quiet area in the accent's hue.
  func wash(of accent: SRGBColor) -> SRGBColor {
    OKLab(accent).with(lightness: washLightness, chroma: washChroma).onScreen
  }

  /// The paper on which the accent is hardest to read.
  func hardest(for accent: SRGBColor) -> (paper: String, contrast: Double) {
    let all = papers.map { ($0.key, $0.value) } + [("accent-wash", wash(of: accent))]
    let measured = all.map { (paper: $0.0, contrast: accent.contrast(to: $0.1)) }
    return measured.min { $0.contrast < $1.contrast } ?? ("paper", 1)
  }

  func isReadable(_ accent: SRGBColor) -> Bool { hardest(for: accent).contrast >= SRGBColor.readableContrast }
}
