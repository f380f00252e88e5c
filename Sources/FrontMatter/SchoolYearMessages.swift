internal import Diagnostics

// The wording of what can be wrong with 'school_year'.
extension Diagnostic {
  static func missingPart(
    _ part: String, of field: String, like example: String, file: String, at position: Position, length: Int
  ) -> Self {
    let whose = field == "terms" ? "this term has" : "'\(field)' has"
    return Diagnostic(
      .error, "missing-part", file: file, at: position, length: length, message: "\(whose) no '\(part)'",
      hint: "add '\(part): \(example)'")
  }

  static func sameTerm(_ title: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "same-term", file: file, at: title.position, length: title.length,
      message: "another term is also called '\(title.value)'", hint: "give each term a different title")
  }

  static func termsOnOneDay(_ title: String, _ other: SchoolYear.Term, at begins: Located<MonthDay>, file: String)
    -> Self
  {
    Diagnostic(
      .error, "terms-overlap", file: file, at: begins.position, length: begins.length,
      message: "'\(title)' begins on the same day as '\(other.title)'", hint: "write the day each term begins")
  }

  static func termOutOfOrder(
    _ title: String, _ other: SchoolYear.Term, at begins: Located<MonthDay>, yearBegins: MonthDay, file: String
  ) -> Self {
    Diagnostic(
      .error, "terms-order", file: file, at: begins.position, length: begins.length,
      message: "'\(title)' begins before '\(other.title)' in a school year that begins on \(yearBegins)",
      hint: "list the terms in order")
  }
}

extension DateProblem {
  private static let likeThis = "write the month and day, like 08-15"

  static func notAMonthDay(_ text: ArraySlice<UInt8>, guess: MonthDay?) -> Self {
    DateProblem(
      message: "'\(String(decoding: text.prefix(60), as: UTF8.self))' is not a month and day",
      hint: guess.map { "write \($0)" } ?? likeThis)
  }

  static func impossibleMonthDay(month: Int, day: Int) -> Self {
    guard (1...12).contains(month) else {
      let turned = MonthDay(month: day, day: month)
      return DateProblem(
        message: "there is no month \(month)", hint: turned.map { "write the month first: \($0)" } ?? likeThis)
    }
    if month == 2, day == 29 {
      return DateProblem(message: "most years have no February 29", hint: "write 02-28 or 03-01")
    }
    let last = MonthDay(month: month, day: CalendarDay.daysInMonth(month, of: 2001))
    return DateProblem(
      message: "there is no \(monthNames[month - 1]) \(day)",
      hint: day == 0 ? likeThis : last.map { "the last day of the month is \($0)" } ?? likeThis)
  }
}
