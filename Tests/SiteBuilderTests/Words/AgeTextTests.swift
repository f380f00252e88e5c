import Testing
@testable import FrontMatter
@testable import SiteAssembly

@Suite struct AgeTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, since: String, today: String, age: String
  }

  @Test(arguments: [
    Case(testDescription: "the day itself", since: "2026-03-02", today: "2026-03-02", age: "today"),
    Case(
      testDescription: "a post of tomorrow in a build that shows it", since: "2026-03-03", today: "2026-03-02",
      age: "today"),
    Case(testDescription: "one day", since: "2026-02-28", today: "2026-03-01", age: "1 day"),
    Case(testDescription: "the last of the days", since: "2026-03-01", today: "2026-03-14", age: "13 days"),
    Case(testDescription: "then weeks", since: "2026-03-01", today: "2026-03-15", age: "2 weeks"),
    Case(testDescription: "a day short of two months", since: "2026-03-02", today: "2026-05-01", age: "8 weeks"),
    Case(testDescription: "two months", since: "2026-03-02", today: "2026-05-02", age: "2 months"),
    Case(testDescription: "months that have passed whole", since: "2026-03-02", today: "2026-11-24", age: "8 months"),
    Case(testDescription: "across a new year", since: "2025-12-31", today: "2026-03-30", age: "2 months"),
    Case(testDescription: "a day short of two years", since: "2024-03-02", today: "2026-03-01", age: "23 months"),
    Case(testDescription: "two years", since: "2024-03-02", today: "2026-03-02", age: "2 years"),
    Case(testDescription: "years that have passed whole", since: "2016-03-02", today: "2026-03-01", age: "9 years"),
  ])
  func saysHowLongAgo(_ c: Case) throws {
    let (since, today) = (try #require(PostDate(text: c.since)).day, try #require(PostDate(text: c.today)).day)
    #expect(try ShippedWords.words(of: "en").age(since: since, on: today) == c.age)
  }
}
