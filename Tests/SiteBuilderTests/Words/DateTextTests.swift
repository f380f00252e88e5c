import Testing
@testable import FrontMatter
@testable import SiteAssembly

@Suite struct DateTextTests {
  /// The dates of a journal in that language.
  private func dates(in language: String) throws -> DateText {
    try ShippedWords.words(of: language).dates
  }

  struct LongCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, day: String, language: String, text: String
  }

  @Test(arguments: [
    LongCase(testDescription: "American order", day: "2026-03-02", language: "en", text: "March 2, 2026"),
    LongCase(
      testDescription: "the same, said in full", day: "2026-12-31", language: "en-US", text: "December 31, 2026"),
    LongCase(testDescription: "English elsewhere", day: "2026-03-02", language: "en-GB", text: "2 March 2026"),
    LongCase(testDescription: "Spanish has de twice", day: "2026-01-05", language: "es", text: "5 de enero de 2026"),
    LongCase(
      testDescription: "a region changes no words", day: "2026-01-05", language: "es-MX", text: "5 de enero de 2026"),
    LongCase(testDescription: "the first is 1er", day: "2025-08-01", language: "fr", text: "1er août 2025"),
    LongCase(testDescription: "the second is not", day: "2025-02-02", language: "fr-CA", text: "2 février 2025"),
    LongCase(testDescription: "German has a dot", day: "2026-03-02", language: "DE", text: "2. März 2026"),
    LongCase(testDescription: "Arabic, as in Egypt", day: "2026-03-02", language: "ar-EG", text: "2 مارس 2026"),
    LongCase(testDescription: "no words for it: ISO", day: "2026-03-02", language: "mi", text: "2026-03-02"),
    LongCase(testDescription: "the first year", day: "0001-01-01", language: "en", text: "January 1, 1"),
  ])
  func saysTheDayAsPeopleDo(_ c: LongCase) throws {
    let date = try #require(PostDate(text: c.day))
    #expect(Array(try dates(in: c.language).long(date.day).utf8) == Array(c.text.utf8))
  }

  struct ShortCase: Sendable, CustomTestStringConvertible {
    let language: String, day: String, short: String, month: String
    var testDescription: String { language }
  }

  @Test(arguments: [
    ShortCase(language: "en", day: "2026-09-30", short: "Sep 30, 2026", month: "September 2026"),
    ShortCase(language: "en-AU", day: "2026-09-30", short: "30 Sep 2026", month: "September 2026"),
    ShortCase(language: "es", day: "2026-09-30", short: "30 sept 2026", month: "septiembre de 2026"),
    ShortCase(language: "fr", day: "2026-02-01", short: "1er févr. 2026", month: "février 2026"),
    ShortCase(language: "de", day: "2026-02-01", short: "1. Feb. 2026", month: "Februar 2026"),
    ShortCase(language: "ar", day: "2026-02-01", short: "1 فبراير 2026", month: "فبراير 2026"),
    ShortCase(language: "mi", day: "2026-02-01", short: "2026-02-01", month: "2026-02"),
  ])
  func saysItInShort(_ c: ShortCase) throws {
    let day = try #require(PostDate(text: c.day)).day
    let dates = try dates(in: c.language)
    #expect(Array(dates.short(day).utf8) == Array(c.short.utf8))
    #expect(Array(dates.month(of: day).utf8) == Array(c.month.utf8))
  }

  struct MachineCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, date: String, zoneMinutes: Int, feed: String, page: String
  }

  @Test(arguments: [
    MachineCase(
      testDescription: "a day begins at midnight", date: "2026-03-02", zoneMinutes: -360,
      feed: "2026-03-02T00:00:00-06:00", page: "2026-03-02"),
    MachineCase(
      testDescription: "UTC is Z", date: "2026-03-02 07:45", zoneMinutes: 0, feed: "2026-03-02T07:45:00Z",
      page: "2026-03-02T07:45:00Z"),
    MachineCase(
      testDescription: "its own offset wins", date: "2026-03-02 07:45:09 +05:45", zoneMinutes: -360,
      feed: "2026-03-02T07:45:09+05:45", page: "2026-03-02T07:45:09+05:45"),
    MachineCase(
      testDescription: "less than an hour west", date: "2026-03-02 07:45", zoneMinutes: -30,
      feed: "2026-03-02T07:45:00-00:30", page: "2026-03-02T07:45:00-00:30"),
  ])
  func writesTheMomentForMachines(_ c: MachineCase) throws {
    let date = try #require(PostDate(text: c.date))
    #expect(date.rfc3339(zoneMinutes: c.zoneMinutes) == c.feed)
    #expect(date.forMachines(zoneMinutes: c.zoneMinutes) == c.page)
  }
}
