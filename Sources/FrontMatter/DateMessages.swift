internal import Diagnostics
internal import Letters

// Plain words, names in 'quotes', no full stop; the hint says what to do.
// Dates.
extension DateProblem {
  static func impossibleDay(year: Int, month: Int, day: Int) -> Self {
    guard (1...12).contains(month) else {
      return DateProblem(
        message: "there is no month \(month)", hint: "write the date as year-month-day, like 2026-03-02")
    }
    let last = CalendarDay(
      year: max(1, year), month: month, day: CalendarDay.daysInMonth(month, of: max(1, year)))
    let hint = day == 0 || year == 0 ? "like 2026-03-02" : "as \(last?.description ?? "2026-03-02")"
    return DateProblem(
      message: "there is no \(monthNames[month - 1]) \(day), \(decimal(year, digits: 4))",
      hint: "write the date \(hint)")
  }

  static func impossibleTime(_ text: String) -> Self {
    DateProblem(message: "there is no time \(text)", hint: "write hours and minutes like 09:30, up to 23:59")
  }

  static func impossibleOffset(_ text: String) -> Self {
    DateProblem(message: "no time zone is '\(text)' away from UTC", hint: "write the offset like +01:00 or -06:00")
  }

  static func notADate(_ text: ArraySlice<UInt8>, guess: CalendarDay?) -> Self {
    DateProblem(
      message: "'\(String(decoding: text.prefix(60), as: UTF8.self))' is not a date",
      hint: guess.map { "write the date as \($0)" } ?? "write the date as year-month-day, like 2026-03-02")
  }
}
