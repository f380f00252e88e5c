import Testing
@testable import FrontMatter

struct DateCase: Sendable, CustomTestStringConvertible {
  let testDescription: String, text: String, read: String

  init(_ why: String, _ text: String, _ read: String) { (testDescription, self.text, self.read) = (why, text, read) }
}

@Test(arguments: [
  DateCase("a day", "2026-03-02", "2026-03-02"),
  DateCase("no zeros", "2012-1-5", "2012-01-05"),
  DateCase("slashes", "2012/01/05", "2012-01-05"),
  DateCase("dots", "2012.1.5", "2012-01-05"),
  DateCase("a leap day", "2024-02-29", "2024-02-29"),
  DateCase("a leap day of a round century", "2000-02-29", "2000-02-29"),
  DateCase("a time", "2020-05-15 09:18:00", "2020-05-15 33480s"),
  DateCase("hours and minutes", "2020-05-15 9:18", "2020-05-15 33480s"),
  DateCase("a fraction of a second", "2020-05-15T09:18:00.250Z", "2020-05-15 33480s 0min"),
  DateCase("UTC as Z", "2017-06-06T00:00:00Z", "2017-06-06 0s 0min"),
  DateCase("small letters", "2017-06-06t00:00:00z", "2017-06-06 0s 0min"),
  DateCase("UTC in letters", "2017-06-06 01:00 UTC", "2017-06-06 3600s 0min"),
  DateCase("an offset", "2011-09-28T11:49:00+00:00", "2011-09-28 42540s 0min"),
  DateCase("an offset west", "2011-09-28T11:49:00-06:00", "2011-09-28 42540s -360min"),
  DateCase("an offset after a space", "2015-01-01 10:00:00 +0530", "2015-01-01 36000s 330min"),
  DateCase("an offset in hours", "2015-01-01 10:00 +02", "2015-01-01 36000s 120min"),
  DateCase("blanks around", "  2015-01-01\t", "2015-01-01"),
  DateCase("the last day", "9999-12-31", "9999-12-31"),
  DateCase("no leap year", "2026-02-29", "there is no February 29, 2026; write the date as 2026-02-28"),
  DateCase("no leap century", "1900-02-29", "there is no February 29, 1900; write the date as 1900-02-28"),
  DateCase("a day too many", "2026-04-31", "there is no April 31, 2026; write the date as 2026-04-30"),
  DateCase("day zero", "2026-04-00", "there is no April 0, 2026; write the date like 2026-03-02"),
  DateCase("month zero", "2026-00-04", "there is no month 0; write the date as year-month-day, like 2026-03-02"),
  DateCase("month 13", "2026-13-04", "there is no month 13; write the date as year-month-day, like 2026-03-02"),
  DateCase("year zero", "0000-01-01", "there is no January 1, 0000; write the date like 2026-03-02"),
  DateCase("25 hours", "2026-01-01 25:00", "there is no time 25:00; write hours and minutes like 09:30, up to 23:59"),
  DateCase(
    "60 minutes", "2026-01-01 10:60", "there is no time 10:60; write hours and minutes like 09:30, up to 23:59"),
  DateCase(
    "too far east", "2026-01-01T10:00+15:00",
    "no time zone is '+15:00' away from UTC; write the offset like +01:00 or -06:00"),
  DateCase("American words", "March 2, 2026", "'March 2, 2026' is not a date; write the date as 2026-03-02"),
  DateCase("British words", "2nd Mar 2026", "'2nd Mar 2026' is not a date; write the date as 2026-03-02"),
  DateCase("no hyphens", "20260302", "'20260302' is not a date; write the date as 2026-03-02"),
  DateCase(
    "day or month first", "03/02/2026", "'03/02/2026' is not a date; write the date as year-month-day, like 2026-03-02"),
  DateCase("two digits", "26-03-02", "'26-03-02' is not a date; write the date as year-month-day, like 2026-03-02"),
  DateCase(
    "mixed signs", "2026-03/02", "'2026-03/02' is not a date; write the date as year-month-day, like 2026-03-02"),
  DateCase(
    "three digits", "2026-003-02", "'2026-003-02' is not a date; write the date as year-month-day, like 2026-03-02"),
  DateCase(
    "text behind", "2026-03-02 or so",
    "'2026-03-02 or so' is not a date; write the date as year-month-day, like 2026-03-02"),
  DateCase(
    "text behind the time", "2026-03-02 10:00 pm",
    "'2026-03-02 10:00 pm' is not a date; write the date as year-month-day, like 2026-03-02"),
])
func readsOrRefusesDates(_ c: DateCase) {
  let read: String
  do throws(DateProblem) {
    read = shown(try DateReader.read(Array(c.text.utf8)[...]))
  } catch {
    read = error.message + "; " + error.hint
  }
  #expect(Array(read.utf8) == Array(c.read.utf8))
}

@Test func countsEveryDayFrom1890To2110() throws {
  var day = try #require(CalendarDay(year: 1890, month: 1, day: 1))
  #expect(day.daysSinceEpoch == -29219)
  #expect(day.weekday == .wednesday)
  for number in -29218...51498 {
    let next = try #require(CalendarDay(daysSinceEpoch: number))
    guard next.daysSinceEpoch == number, day < next, next.weekday.rawValue == day.weekday.rawValue % 7 + 1 else {
      Issue.record("day \(number) is \(next)")
      return
    }
    day = next
  }
  #expect(day.description == "2110-12-31")
  #expect(CalendarDay(daysSinceEpoch: 2_932_896)?.description == "9999-12-31")
  #expect(CalendarDay(daysSinceEpoch: -719_162)?.description == "0001-01-01")
  #expect(CalendarDay(daysSinceEpoch: 2_932_897) == nil)
  #expect(CalendarDay(daysSinceEpoch: -719_163) == nil)
}

@Test func knowsWeekdays() throws {
  let days: [(Int, Int, Int, CalendarDay.Weekday)] = [
    (1970, 1, 1, .thursday), (2000, 2, 29, .tuesday), (2026, 3, 2, .monday), (1969, 12, 31, .wednesday),
  ]
  for (year, month, day, weekday) in days {
    #expect(try #require(CalendarDay(year: year, month: month, day: day)).weekday == weekday)
  }
}

@Test func ordersDatesByTheWritersClock() throws {
  let day = try #require(CalendarDay(year: 2026, month: 3, day: 2))
  let dates = [
    PostDate(day), PostDate(day, secondsOfDay: 0), PostDate(day, secondsOfDay: 0, offsetMinutes: -60),
    PostDate(day, secondsOfDay: 60), PostDate(day, secondsOfDay: 60, offsetMinutes: 0),
  ]
  #expect(dates.shuffled().sorted() == dates)
  #expect(dates[2].secondsSinceEpoch(zoneMinutes: 120) == day.daysSinceEpoch * 86400 + 3600)
  #expect(dates[0].secondsSinceEpoch(zoneMinutes: 120) == day.daysSinceEpoch * 86400 - 7200)
}

@Test(arguments: [
  DateCase("a post", "2026-03-02-who-comes-along.md", "2026-03-02 who-comes-along"),
  DateCase("spaces", "2026-03-02 Who comes along.md", "2026-03-02 Who comes along"),
  DateCase("underscores", "2026_03_02_fog.markdown", "2026-03-02 fog"),
  DateCase("accents", "2019-10-25-num\u{E9}-quoi.md", "2019-10-25 num\u{E9}-quoi"),
  DateCase("the day alone", "2026-03-02.md", "2026-03-02 "),
  DateCase("no such day", "2026-02-30-x.md", "– 2026-02-30-x"),
  DateCase("no date", "fog.md", "– fog"),
  DateCase("a longer number", "2026-03-021.md", "– 2026-03-021"),
  DateCase("mixed signs", "2026-03_02-x.md", "– 2026-03_02-x"),
  DateCase("a large ending", "2026-03-02-fog.MD", "2026-03-02 fog"),
  DateCase("no ending", "2026-03-02-fog", "2026-03-02 fog"),
  DateCase("a folder's name with a dot", "2026-03-02-v1.2", "2026-03-02 v1.2"),
  DateCase("nothing", "", "– "),
])
func readsTheDayInFileNames(_ c: DateCase) {
  let (day, name) = dateAndName(fromFileName: c.text)
  #expect(Array("\(day?.description ?? "–") \(name)".utf8) == Array(c.read.utf8))
}
