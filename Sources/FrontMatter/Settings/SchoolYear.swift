/// On which day the school's year begins, and the terms in it; by default the calendar's year.
package struct SchoolYear: Hashable, Sendable {
  /// A part of the year, up to the day before the next one.
  package struct Term: Hashable, Sendable {
    package var title: String
    package var begins: MonthDay
  }

  /// One year of the school.
  package struct Year: Hashable, Sendable {
    /// Part of an address: `2025-26`, or `2025` for a year of the calendar.
    package let id: String
    /// `2025–26`, or `2025`.
    package let title: String
    package let first: CalendarDay
  }

  package let begins: MonthDay
  /// In the order in which they begin within the year; days before the first one belong to none.
  package let terms: [Term]

  package init(begins: MonthDay = .first, terms: [Term] = []) { (self.begins, self.terms) = (begins, terms) }

  /// The year of the calendar in which the school year of that day begins: what `year(of:)` makes a name of. From 0.
  package func number(of day: CalendarDay) -> Int { MonthDay(day) < begins ? day.year - 1 : day.year }

  package func year(of day: CalendarDay) -> Year { year(numbered: number(of: day)) }

  /// - Parameter number: as `number(of:)` gives it.
  package func year(numbered number: Int) -> Year {
    let first = CalendarDay(begins, of: max(1, number))
    if begins == .first { return Year(id: "\(number)", title: "\(number)", first: first) }
    let next = number + 1
    let end = next.isMultiple(of: 100) ? "\(next)" : decimal(next % 100, digits: 2)
    return Year(id: "\(number)-\(end)", title: "\(number)–\(end)", first: first)
  }

  /// The index in `terms` of that day's term; `nil` before the first one begins.
  package func term(of day: CalendarDay) -> Int? {
    let place = place(of: MonthDay(day))
    return terms.lastIndex { self.place(of: $0.begins) <= place }
  }

  /// A number that grows from the year's first day to its last.
  func place(of day: MonthDay) -> Int { (day < begins ? 12 * 32 : 0) + day.month * 32 + day.day }
}
