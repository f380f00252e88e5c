import Diagnostics
import FrontMatter
import Testing

private func read(_ yaml: String) -> (year: SchoolYear, problems: [String]) {
  let (settings, problems) = parseSettings(Array("title: a\n\(yaml)\n".utf8))
  return (settings.schoolYear, problems.map(\.description))
}

private let terms = """
  school_year:
    begins: 08-15
    terms:
      - title: Fall: first half
        begins: 09-01
      - {title: Spring, begins: 01-06}
      - {title: Summer, begins: 6-10}
  """

struct YearCase: Sendable, CustomTestStringConvertible {
  let testDescription: String, setting: String, day: String, id: String, title: String, first: String

  init(_ why: String, _ setting: String, _ day: String, _ id: String, _ title: String, _ first: String) {
    (testDescription, self.setting, self.day) = (why, setting, day)
    (self.id, self.title, self.first) = (id, title, first)
  }
}

private func day(_ text: String) throws -> CalendarDay {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  return try #require(CalendarDay(year: parts[0], month: parts[1], day: parts[2]))
}

@Test(arguments: [
  YearCase("without a setting", "", "2025-12-31", "2025", "2025", "2025-01-01"),
  YearCase("the calendar's year", "school_year: 01-01", "2025-01-01", "2025", "2025", "2025-01-01"),
  YearCase("the last day before", "school_year: 08-15", "2025-08-14", "2024-25", "2024–25", "2024-08-15"),
  YearCase("the first day", "school_year: 08-15", "2025-08-15", "2025-26", "2025–26", "2025-08-15"),
  YearCase("the spring after", "school_year: 08-15", "2026-03-02", "2025-26", "2025–26", "2025-08-15"),
  YearCase("one digit for a month", "school_year: 8-1", "2026-08-01", "2026-27", "2026–27", "2026-08-01"),
  YearCase("a year in the south", "school_year: 01-27", "2026-01-26", "2025-26", "2025–26", "2025-01-27"),
  YearCase("up to a new century", "school_year: 08-15", "1999-09-01", "1999-2000", "1999–2000", "1999-08-15"),
  YearCase("within a century", "school_year: 08-15", "2008-09-01", "2008-09", "2008–09", "2008-08-15"),
  YearCase("a leap day", "school_year: 03-01", "2024-02-29", "2023-24", "2023–24", "2023-03-01"),
  YearCase("a leap day as the day before", "school_year: 02-28", "2024-02-29", "2024-25", "2024–25", "2024-02-28"),
  YearCase("with terms", terms, "2026-08-14", "2025-26", "2025–26", "2025-08-15"),
])
func knowsTheSchoolYearOfADay(_ c: YearCase) throws {
  let (year, problems) = read(c.setting)
  #expect(problems == [])
  let found = year.year(of: try day(c.day))
  #expect([found.id, found.title, found.first.description] == [c.id, c.title, c.first])
}

@Test(arguments: [
  ("2025-08-15", nil), ("2025-08-31", nil), ("2025-09-01", 0), ("2026-01-05", 0), ("2026-01-06", 1), ("2026-06-09", 1),
  ("2026-06-10", 2), ("2026-08-14", 2), ("2024-02-29", 1),
])
func knowsTheTermOfADay(_ text: String, _ term: Int?) throws {
  let (year, problems) = read(terms)
  #expect(problems == [])
  #expect(year.terms.map(\.title) == ["Fall: first half", "Spring", "Summer"])
  #expect(year.term(of: try day(text)) == term)
}

struct WrongYear: Sendable, CustomTestStringConvertible {
  let testDescription: String, yaml: String, problems: [String]

  init(_ why: String, _ yaml: String, _ problems: String...) {
    (testDescription, self.yaml, self.problems) = (why, yaml, problems)
  }
}

@Test(arguments: [
  WrongYear("nothing", "school_year:"),
  WrongYear("nothing in it", "school_year: {begins: 08-15, terms: }"),
  WrongYear(
    "no such month", "school_year: 15-08",
    "daybook.yml:2:14: error: there is no month 15; write the month first: 08-15"),
  WrongYear(
    "no such month either way", "school_year: 13-13",
    "daybook.yml:2:14: error: there is no month 13; write the month and day, like 08-15"),
  WrongYear(
    "no such day", "school_year: 06-31",
    "daybook.yml:2:14: error: there is no June 31; the last day of the month is 06-30"),
  WrongYear(
    "a leap day", "school_year: 02-29",
    "daybook.yml:2:14: error: most years have no February 29; write 02-28 or 03-01"),
  WrongYear(
    "no day at all", "school_year: 08-00",
    "daybook.yml:2:14: error: there is no August 0; write the month and day, like 08-15"),
  WrongYear(
    "with a year", "school_year: 2025-08-15",
    "daybook.yml:2:14: error: '2025-08-15' is not a month and day; write 08-15"),
  WrongYear(
    "in words", "school_year: August 15",
    "daybook.yml:2:14: error: 'August 15' is not a month and day; write 08-15"),
  WrongYear(
    "a name", "school_year: autumn",
    "daybook.yml:2:14: error: 'autumn' is not a month and day; write the month and day, like 08-15"),
  WrongYear(
    "a list", "school_year: [08-15]",
    "daybook.yml:2:14: error: 'school_year' must be a month and a day like 08-15, not a list"),
  WrongYear(
    "no beginning", "school_year:\n  terms: []",
    "daybook.yml:3:3: error: 'school_year' has no 'begins'; add 'begins: 08-15'"),
  WrongYear(
    "an empty beginning", "school_year:\n  begins:",
    "daybook.yml:3:3: error: 'school_year' has no 'begins'; add 'begins: 08-15'"),
  WrongYear(
    "a misspelt part", "school_year:\n  begin: 08-15",
    "daybook.yml:3:3: error: 'school_year' has no 'begins'; add 'begins: 08-15'",
    "daybook.yml:3:3: warning: 'school_year' has no part 'begin'; did you mean 'begins'?"),
  WrongYear(
    "an unknown part", "school_year: {begins: 08-15, holidays: many}",
    "daybook.yml:2:30: warning: 'school_year' has no part 'holidays'; it has 'begins', 'terms'"),
  WrongYear(
    "a part twice", "school_year:\n  begins: 08-15\n  begins: 09-01",
    "daybook.yml:4:3: error: 'begins' appears twice (first on line 3); keep one"),
  WrongYear(
    "terms in one word", "school_year: {begins: 08-15, terms: three}",
    "daybook.yml:2:37: error: 'terms' must be a list of terms, each with 'title' and 'begins', not 'three'"),
  WrongYear(
    "a term in one word", "school_year:\n  begins: 08-15\n  terms:\n    - Fall",
    "daybook.yml:5:7: error: 'terms' must be a list of terms, each with 'title' and 'begins', not 'Fall'"),
  WrongYear(
    "a term without title", "school_year:\n  begins: 08-15\n  terms:\n    - begins: 08-15",
    "daybook.yml:5:7: error: this term has no 'title'; add 'title: Fall'"),
  WrongYear(
    "a term without beginning", "school_year:\n  begins: 08-15\n  terms:\n    - title: Fall",
    "daybook.yml:5:7: error: this term has no 'begins'; add 'begins: 08-15'"),
  WrongYear(
    "a term's misspelt part", "school_year:\n  begins: 08-15\n  terms:\n    - {titel: Fall, begins: 08-15}",
    "daybook.yml:5:7: error: this term has no 'title'; add 'title: Fall'",
    "daybook.yml:5:8: warning: 'terms' has no part 'titel'; did you mean 'title'?"),
  WrongYear(
    "a term's impossible day", "school_year:\n  begins: 08-15\n  terms:\n    - {title: Fall, begins: 09-31}",
    "daybook.yml:5:29: error: there is no September 31; the last day of the month is 09-30"),
  WrongYear(
    "two terms on one day",
    "school_year:\n  begins: 08-15\n  terms:\n    - {title: A, begins: 09-01}\n    - {title: B, begins: 09-01}",
    "daybook.yml:6:26: error: 'B' begins on the same day as 'A'; write the day each term begins"),
  WrongYear(
    "terms out of order",
    "school_year:\n  begins: 08-15\n  terms:\n    - {title: A, begins: 01-06}\n    - {title: B, begins: 09-01}",
    "daybook.yml:6:26: error: 'B' begins before 'A' in a school year that begins on 08-15; "
      + "list the terms in order"),
  WrongYear(
    "two terms of one name",
    "school_year:\n  begins: 08-15\n  terms:\n    - {title: A, begins: 09-01}\n    - {title: A, begins: 01-06}",
    "daybook.yml:6:15: error: another term is also called 'A'; give each term a different title"),
])
func saysWhatIsWrongWithASchoolYear(_ c: WrongYear) {
  let problems = read(c.yaml).problems
  #expect(problems.map { Array($0.utf8) } == c.problems.map { Array($0.utf8) }, "\(problems)")
}
