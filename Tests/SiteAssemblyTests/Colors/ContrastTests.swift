import Testing
@testable import SiteAssembly

struct ContrastTests {
  /// Source: WebAIM's contrast checker and WCAG 2.2's own examples, cut to two decimals.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0, "the most there is"), ("#abcdef", "#abcdef", 1, "no difference"),
    ("#767676", "#ffffff", 4.54, "the lightest gray for text"), ("#777777", "#ffffff", 4.47, "one shade too light"),
    ("#949494", "#ffffff", 3.03, "the lightest gray for frames"), ("#595959", "#ffffff", 7.00, "AAA"),
    ("#ff0000", "#ffffff", 3.99, "pure red"), ("#0000ff", "#ffffff", 8.59, "pure blue"),
    ("#00ff00", "#ffffff", 1.37, "pure green"), ("#008000", "#ffffff", 5.13, "CSS's green"),
    ("#ffff00", "#000000", 19.55, "yellow on black"), ("#ffffff", "#0000ee", 9.39, "a browser's link, turned around"),
  ])
  func isThatOfTheStandard(one: String, other: String, contrast: Double, _: Comment) throws {
    let (one, other) = (try #require(SRGBColor(one)), try #require(SRGBColor(other)))
    #expect(abs(one.contrast(to: other) - contrast) < 0.011)
    #expect(one.contrast(to: other) == other.contrast(to: one))
  }

  @Test(arguments: [
    ("#000", 0.0), ("#fff", 1), ("#808080", 0.2158605), ("#f00", 0.2126), ("#0f0", 0.7152), ("#00f", 0.0722),
    ("#0a0a0a", 0.0030353),
  ])
  func luminanceIsThatOfTheStandard(text: String, luminance: Double) throws {
    #expect(abs(try #require(SRGBColor(text)).luminance - luminance) < 0.0000005)
  }
}
