/// A day of the Gregorian calendar, reckoned without a clock, a locale or a zone.
struct CalendarDay {
  let year: Int, month: Int, day: Int

  /// - Parameter number: days since 1 January 1970, at least 0.
  /// - Source: P. Baum, "Date algorithms" (the year begins in March, so that the leap day is its last).
  init(daysSince1970 number: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// As in `2026-03-02`, for the years 1970 to 9999.
  var text: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }
}

/// `7` as `07`; for 0 to 99.
func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}
