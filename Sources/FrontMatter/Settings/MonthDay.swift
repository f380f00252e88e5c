/// A day that comes back every year, as the first one of school; never 29 February.
package struct MonthDay: Hashable, Sendable, Comparable {
  package let month: Int
  package let day: Int

  /// `nil` when most years have no such day.
  package init?(month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= CalendarDay.daysInMonth(month, of: 2001) else { return nil }
    (self.month, self.day) = (month, day)
  }

  /// 29 February stands for the day before.
  package init(_ day: CalendarDay) { (month, self.day) = (day.month, day.month == 2 ? min(28, day.day) : day.day) }

  private init(firstOf month: Int) { (self.month, day) = (month, 1) }

  /// 1 January.
  package static let first = MonthDay(firstOf: 1)

  package static func < (a: MonthDay, b: MonthDay) -> Bool { (a.month, a.day) < (b.month, b.day) }
}

extension MonthDay: CustomStringConvertible {
  /// `08-15`.
  package var description: String { "\(decimal(month, digits: 2))-\(decimal(day, digits: 2))" }
}

extension CalendarDay {
  /// The day in a year from 1 to 9999: every year has it.
  package init(_ day: MonthDay, of year: Int) { self.init(month: day.month, day: day.day, ofEveryYear: year) }
}
