import Testing
@testable import SiteAssembly

/// Which headings are held to repeat a title.
@Suite struct TitleKeyTests {
  @Test(arguments: [
    ("case", "A quiet hall", "a QUIET Hall"),
    ("accents", "Un café à midi", "Un cafe a midi"),
    ("quotes of any shape", "The bell's \"end\"", "The bell’s “end”"),
    ("marks of emphasis", "A *quiet* `hall`", "A quiet hall"),
    ("what ends the sentence", "Who waits", "Who waits?"),
    ("an ellipsis", "And then…", "And then..."),
    ("emoji", "🌧 Rain again", "Rain again"),
    ("dashes and spaces", "Rain – again", "Rain -- again"),
    ("an inverted mark is kept, the last one is not", "¿Quién espera", "¿Quién espera?"),
  ])
  func same(_ reason: String, _ one: String, _ other: String) {
    #expect(titleKey(one) == titleKey(other), "\(reason)")
    #expect(!titleKey(one).isEmpty)
  }

  @Test(arguments: [("A hall", "The hall"), ("Part 1", "Part 2"), ("C", "C#"), ("Rain", "Rain again")])
  func other(_ one: String, _ other: String) { #expect(titleKey(one) != titleKey(other)) }

  @Test func ofSignsAloneThereIsNone() { #expect(titleKey("?!…").isEmpty) }
}
