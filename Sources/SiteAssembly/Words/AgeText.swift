package import FrontMatter

extension PageStrings {
  /// The time since a day, in the largest suitable unit: '5 days', '3 weeks', '8 months', '2 years'.
  ///
  /// Whole units that have passed: days below two weeks, weeks below two months, months below two years.
  /// - Returns: 'today' for the day itself and days to come.
  package func age(since day: CalendarDay, on today: CalendarDay) -> String {
    let days = today.daysSinceEpoch - day.daysSinceEpoch
    let months = 12 * (today.year - day.year) + today.month - day.month - (today.day < day.day ? 1 : 0)
    if days <= 0 { return self[.today] }
    if days < 14 { return counted(.ageDays, days) }
    if months < 2 { return counted(.ageWeeks, days / 7) }
    return months < 24 ? counted(.ageMonths, months) : counted(.ageYears, months / 12)
  }
}
