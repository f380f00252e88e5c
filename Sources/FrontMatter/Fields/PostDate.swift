/// When a post was written: a day, perhaps a time, perhaps that time's offset from UTC.
package struct PostDate: Hashable, Sendable, Comparable {
  package var day: CalendarDay
  /// 0 to 86,399 by the clock of the place; `nil` when only the day is given.
  package var secondsOfDay: Int?
  /// Minutes east of UTC; `nil` means the journal's time zone.
  package var offsetMinutes: Int?

  package init(_ day: CalendarDay, secondsOfDay: Int? = nil, offsetMinutes: Int? = nil) {
    self.day = day
    self.secondsOfDay = secondsOfDay
    self.offsetMinutes = offsetMinutes
  }

  package var year: Int { day.year }
  package var month: Int { day.month }

  /// Seconds since 1 January 1970, 00:00 UTC; a day without time begins at midnight.
  /// - Parameter zoneMinutes: the journal's offset from UTC at that time, for dates that give none.
  package func secondsSinceEpoch(zoneMinutes: Int) -> Int {
    day.daysSinceEpoch * 86400 + (secondsOfDay ?? 0) - (offsetMinutes ?? zoneMinutes) * 60
  }

  /// By the day and time that the writer gave: a total order that needs no time zone. A day without time comes first.
  package static func < (a: PostDate, b: PostDate) -> Bool {
    (a.day, a.secondsOfDay ?? -1, a.offsetMinutes ?? .min) < (b.day, b.secondsOfDay ?? -1, b.offsetMinutes ?? .min)
  }
}
