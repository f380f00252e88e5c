import Testing

@testable import Markdown

@Suite struct SourceFeaturesTests {
  @Test(arguments: [
    ("\r", SourceFeatures.returns), ("\u{1}", .controls), ("\u{1F}", .controls), ("\u{7F}", .controls),
    ("\\", .backslashes),
    ("&", .ampersands), ("~", .tildes), ("[", .brackets), ("<", .tags), ("://", .addresses), ("www", .addresses),
    ("\t", .tabs), ("{", .braces),
    ("\n", SourceFeatures([])),
    ("é", SourceFeatures([])),
  ])
  func findsMarkAtEachPlace(_ mark: String, _ features: SourceFeatures) {
    for place in 0..<50 {
      let text = String(repeating: "x", count: place) + mark + String(repeating: "é", count: 25)
      #expect(SourceFeatures(Array(text.utf8)) == features, "at \(place)")
    }
  }

  @Test func missesNothingAtTheEnd() {
    for length in 0..<40 {
      for (mark, feature) in [("\u{1}", SourceFeatures.controls), ("://a", .addresses), ("www.a", .addresses)] {
        let text = String(repeating: "x", count: length) + mark
        #expect(SourceFeatures(Array(text.utf8)).contains(feature), "after \(length)")
      }
    }
  }
}
