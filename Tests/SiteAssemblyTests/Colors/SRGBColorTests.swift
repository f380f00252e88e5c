import Testing
@testable import SiteAssembly

struct SRGBColorTests {
  @Test(arguments: [
    ("#0a5c5c", "#0a5c5c"), ("#0A5C5C", "#0a5c5c"), ("#0ac", "#00aacc"), ("teal", "#008080"), ("Teal", "#008080"),
    ("RebeccaPurple", "#663399"), ("black", "#000000"), ("#fff", "#ffffff"), ("lightgoldenrodyellow", "#fafad2"),
  ])
  func isReadAsCSSWritesIt(text: String, color: String) {
    #expect(SRGBColor(text)?.description == color)
  }

  @Test(arguments: [
    "", "#", "0a5c5c", "#0a5c5", "#0a5c5c5c", "#0a5c5g", "#１23", "##12", "tael", "rgb(1, 2, 3)", "transparent",
    "#+12345",
    "currentcolor", " teal",
  ])
  func isNothingElse(_ text: String) {
    #expect(SRGBColor(text) == nil)
  }

  @Test func allNamesOfCSSAreThere() {
    #expect(namedColors.count == 148)
    for (name, hex) in namedColors {
      #expect(name.utf8.allSatisfy { (0x61...0x7A).contains($0) } && hex <= 0xFF_FFFF)
      // Gray is spelt in two ways, each a name.
      if name.contains("gray") { #expect(namedColors[name.replacing("gray", with: "grey")] == hex) }
    }
  }
}
