/// A day of the Gregorian calendar, years 1 to 9999, that exists.
package struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// ISO 8601: the week begins on Monday.
  package enum Weekday: Int, CaseIterable, Sendable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
  }

  /// Year, month and day in one number that grows with time.
  private let packed: Int32

  /// 1 January 1970, for a file that doesn't say its day.
  package static let epoch = CalendarDay(month: 1, day: 1, ofEveryYear: 1970)

  /// `nil` when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, of: year)
    else { return nil }
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// The day so many days after 1 January 1970, or before it; `nil` outside the years 1 to 9999.
  /// - Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  package init?(daysSinceEpoch days: Int) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }

  /// A day that every year from 1 to 9999 has.
  init(month: Int, day: Int, ofEveryYear year: Int) { packed = Int32(year << 9 | month << 5 | day) }

  package var year: Int { Int(packed >> 9) }
  package var month: Int { Int(packed >> 5 & 15) }
  package var day: Int { Int(packed & 31) }

  /// Negative before 1970.
  /// - Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  package var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package var weekday: Weekday {
    let sinceMonday = (daysSinceEpoch + 3) % 7  // 1 January 1970 was a Thursday
    return Weekday(rawValue: (sinceMonday + 7) % 7 + 1) ?? .monday
  }

  package static func isLeapYear(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// - Parameter month: 1 to 12.
  package static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `2026-03-02`.
  package var description: String {
    String(unsafeUninitializedCapacity: 10) { text in
      var rest = year
      for place in (0..<4).reversed() {
        text[place] = 0x30 + UInt8(rest % 10)
        rest /= 10
      }
      (text[4], text[5], text[6]) = (0x2D, 0x30 + UInt8(month / 10), 0x30 + UInt8(month % 10))
      (text[7], text[8], text[9]) = (0x2D, 0x30 + UInt8(day / 10), 0x30 + UInt8(day % 10))
      return 10
    }
  }

  package static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.packed < b.packed }
}

/// The number with zeros in front up to `digits`.
func decimal(_ number: Int, digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
