internal import Letters

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

extension MonthDay {
  /// Reads `08-15` or `8-15`; everything else is refused with what it should be.
  static func read(_ text: ArraySlice<UInt8>) throws(DateProblem) -> MonthDay {
    let parts = text.split(separator: .hyphen, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isDigit) }) else {
      throw .notAMonthDay(text, guess: guess(text))
    }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }
    guard let found = MonthDay(month: numbers[0], day: numbers[1]) else {
      throw .impossibleMonthDay(month: numbers[0], day: numbers[1])
    }
    return found
  }

  /// The day meant by `2026-08-15`, `August 15` or `15 August 2026`.
  private static func guess(_ text: ArraySlice<UInt8>) -> MonthDay? {
    if let date = try? DateReader.read(text) { return MonthDay(date.day) }
    return (guessedDay(text) ?? guessedDay(ArraySlice(Array(text) + Array(" 2001".utf8)))).map { MonthDay($0) }
  }
}
