import Testing
import Localization

/// Rows from the samples that Unicode CLDR gives for its cardinal rules.
@Suite struct PluralRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: String
    let forms: KeyValuePairs<PluralCategory, [Int]>
    var testDescription: String { language }
  }

  @Test(arguments: [
    Case(language: "en", forms: [.one: [1], .other: [0, 2, 11, 21, 100, 1_000_000]]),
    Case(language: "en-GB", forms: [.one: [1], .other: [0, 2]]),
    Case(language: "de", forms: [.one: [1], .other: [0, 2, 21, 101, 1_000_000]]),
    Case(language: "DE-at", forms: [.one: [1], .other: [0, 2]]),
    Case(
      language: "es", forms: [.one: [1], .many: [1_000_000, 2_000_000], .other: [0, 2, 16, 100, 1_000, 1_000_001]]),
    Case(
      language: "fr", forms: [.one: [0, 1], .many: [1_000_000, 3_000_000], .other: [2, 17, 100, 1_000, 1_100_000]]),
    Case(language: "fr-CA", forms: [.one: [0, 1], .other: [2]]),
    Case(
      language: "ar",
      forms: [
        .zero: [0], .one: [1], .two: [2], .few: [3, 4, 10, 103, 110, 1003], .many: [11, 26, 99, 111, 1011],
        .other: [100, 101, 102, 200, 202, 300, 1000, 10_000, 1_000_000],
      ]),
    Case(language: "pt", forms: [.one: [0, 1], .other: [2, 10]]),
    Case(language: "pt-PT", forms: [.one: [1], .other: [0, 2, 10]]),
    Case(language: "ja", forms: [.other: [0, 1, 2, 100]]),
    Case(language: "pl", forms: [.one: [1], .few: [2, 3, 4, 22, 104], .many: [0, 5, 12, 13, 14, 21, 112]]),
    Case(language: "uk", forms: [.one: [1, 21, 101], .few: [2, 24, 102], .many: [0, 5, 11, 12, 14, 111]]),
    Case(language: "cs", forms: [.one: [1], .few: [2, 3, 4], .other: [0, 5, 22, 100]]),
    Case(language: "he", forms: [.one: [1], .two: [2], .other: [0, 3, 20, 100]]),
    Case(language: "cy", forms: [.zero: [0], .one: [1], .two: [2], .few: [3], .many: [6], .other: [4, 5, 7, 100]]),
    Case(language: "tlh", forms: [.one: [1], .other: [0, 2]]),
  ])
  func choosesTheFormForANumber(_ c: Case) {
    let rule = PluralRule(language: c.language)
    for (form, numbers) in c.forms {
      for number in numbers { #expect(rule.category(of: number) == form, "\(c.language): \(number)") }
    }
  }

  /// Else a file of words that has all forms asked for would have none for some number.
  @Test(arguments: PluralRule.allCases) func hasAFormForEveryNumber(_ rule: PluralRule) {
    let known = Set(rule.needed + rule.optional)
    for number in Array(0...1_200) + [100_000, 1_000_000, 1_000_002] {
      #expect(known.contains(rule.category(of: number)), "\(number)")
    }
    #expect(rule.needed.contains(rule.usual))
    #expect(Set(rule.needed).isDisjoint(with: rule.optional))
  }
}
