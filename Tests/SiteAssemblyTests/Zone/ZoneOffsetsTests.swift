import Testing
@testable import FrontMatter
@testable import SiteAssembly

@Suite struct ZoneOffsetsTests {
  struct ZoneCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, zone: String, date: String, minutes: Int
  }

  @Test(arguments: [
    ZoneCase(testDescription: "winter in Chicago", zone: "America/Chicago", date: "2026-01-15", minutes: -360),
    ZoneCase(testDescription: "summer in Chicago", zone: "America/Chicago", date: "2026-07-15", minutes: -300),
    ZoneCase(
      testDescription: "the last winter minute", zone: "America/Chicago", date: "2026-03-08 01:59", minutes: -360),
    ZoneCase(
      testDescription: "the first summer minute", zone: "America/Chicago", date: "2026-03-08 03:00", minutes: -300),
    ZoneCase(
      testDescription: "an hour that comes twice: the first", zone: "America/Chicago", date: "2026-11-01 01:30",
      minutes: -300),
    ZoneCase(
      testDescription: "the first that is winter's alone", zone: "America/Chicago", date: "2026-11-01 02:00",
      minutes: -360),
    ZoneCase(
      testDescription: "a day asks for its midnight", zone: "America/Chicago", date: "2026-11-01", minutes: -300),
    ZoneCase(
      testDescription: "before the change, east of Greenwich", zone: "Europe/Madrid", date: "2026-03-29 01:59",
      minutes: 60),
    ZoneCase(testDescription: "after it", zone: "Europe/Madrid", date: "2026-03-29 03:00", minutes: 120),
    ZoneCase(testDescription: "back again", zone: "Europe/Madrid", date: "2026-10-25 03:00", minutes: 60),
    ZoneCase(testDescription: "three quarters of an hour", zone: "Asia/Kathmandu", date: "2026-03-02", minutes: 345),
    ZoneCase(testDescription: "summer in January", zone: "Pacific/Auckland", date: "2026-01-15", minutes: 780),
    ZoneCase(testDescription: "the furthest east", zone: "Pacific/Kiritimati", date: "2026-01-15", minutes: 840),
    ZoneCase(
      testDescription: "the author's own offset wins", zone: "America/Chicago", date: "2026-01-15 09:00 +02:00",
      minutes: 120),
    ZoneCase(testDescription: "UTC in small letters", zone: "utc", date: "2026-07-15", minutes: 0),
  ])
  func knowsTheOffsetAtALocalTime(_ c: ZoneCase) throws {
    let zone = try #require(ZoneOffsets(named: c.zone))
    let date = try #require(PostDate(text: c.date))
    #expect(zone.offsetMinutes(at: date) == c.minutes)
  }

  @Test(arguments: ["", "America/Chigaco", "Middle Earth", "../../etc/passwd", "/etc/localtime"])
  func refusesNamesThatAreNoZone(_ name: String) { #expect(ZoneOffsets(named: name) == nil) }

  struct MomentCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, zone: String, seconds: Int, date: String
  }

  @Test(arguments: [
    MomentCase(testDescription: "the epoch", zone: "UTC", seconds: 0, date: "1970-01-01T00:00:00Z"),
    MomentCase(testDescription: "a second before", zone: "UTC", seconds: -1, date: "1969-12-31T23:59:59Z"),
    MomentCase(
      testDescription: "still the day before in Chicago", zone: "America/Chicago", seconds: 1_772_431_199,
      date: "2026-03-01T23:59:59-06:00"),
    MomentCase(
      testDescription: "already the next day in Kiritimati", zone: "Pacific/Kiritimati", seconds: 1_772_445_600,
      date: "2026-03-03T00:00:00+14:00"),
    MomentCase(
      testDescription: "a clock that went mad", zone: "America/Chicago", seconds: 1 << 50,
      date: "1969-12-31T18:00:00-06:00"),
  ])
  func knowsTheDateAtAnInstant(_ c: MomentCase) throws {
    let zone = try #require(ZoneOffsets(named: c.zone))
    let date = zone.date(atSecondsSinceEpoch: c.seconds)
    #expect(date.rfc3339(zoneMinutes: 0) == c.date)
  }
}
