internal import Diagnostics
internal import Letters

/// Reads a day, or a day and a time, in the spellings that journals have: `2026-03-02`, `2012-1-5`, `2026/03/02`,
/// `2020-05-15 09:18:00`, `2011-09-28T11:49:00+00:00`, `2015-01-01 10:00 +0200`, `…Z`.
struct DateReader {
  private let text: ArraySlice<UInt8>
  private var i: Int

  static func read(_ text: ArraySlice<UInt8>) throws(DateProblem) -> PostDate {
    var reader = DateReader(text: text.trimmed)
    return try reader.date()
  }

  private init(text: ArraySlice<UInt8>) {
    self.text = text
    i = text.startIndex
  }

  private var byte: UInt8? { i < text.endIndex ? text[i] : nil }

  private mutating func date() throws(DateProblem) -> PostDate {
    let day = try self.day()
    guard byte != nil else { return PostDate(day) }
    guard passTimeMark(), let seconds = try time() else { throw notADate() }
    skipBlanks()
    guard byte != nil else { return PostDate(day, secondsOfDay: seconds) }
    guard let offset = try self.offset(), byte == nil else { throw notADate() }
    return PostDate(day, secondsOfDay: seconds, offsetMinutes: offset)
  }

  private mutating func day() throws(DateProblem) -> CalendarDay {
    guard let year = number(4...4), let separator = byte,
      separator == .hyphen || separator == .slash || separator == UInt8(ascii: ".")
    else { throw notADate() }
    i += 1
    guard let month = number(1...2), byte == separator else { throw notADate() }
    i += 1
    guard let day = number(1...2) else { throw notADate() }
    guard let result = CalendarDay(year: year, month: month, day: day) else {
      throw .impossibleDay(year: year, month: month, day: day)
    }
    return result
  }

  /// `T`, `t` or blanks, before a time.
  private mutating func passTimeMark() -> Bool {
    if let byte, byte.lowered == UInt8(ascii: "t") {
      i += 1
      return true
    }
    let start = i
    skipBlanks()
    return i > start
  }

  /// `09:18`, `9:18:00` or `09:18:00.25`, in seconds.
  private mutating func time() throws(DateProblem) -> Int? {
    let start = i
    guard let hours = number(1...2), pass(.colon), let minutes = number(2...2) else { return nil }
    var seconds = 0
    if pass(.colon) {
      guard let given = number(2...2) else { return nil }
      seconds = given
      if pass(UInt8(ascii: ".")) || pass(.comma) {
        guard number(1...9) != nil else { return nil }
      }
    }
    guard hours < 24, minutes < 60, seconds < 60 else {
      throw .impossibleTime(String(decoding: text[start..<i], as: UTF8.self))
    }
    return hours * 3600 + minutes * 60 + seconds
  }

  /// `Z`, `UTC`, `GMT`, `+02:00`, `+0200` or `+02`, in minutes.
  private mutating func offset() throws(DateProblem) -> Int? {
    let rest = text[i...]
    if rest.equalsIgnoringCase("z") || rest.equalsIgnoringCase("utc") || rest.equalsIgnoringCase("gmt") {
      i = text.endIndex
      return 0
    }
    guard let sign = byte, sign == .plus || sign == .hyphen else { return nil }
    i += 1
    guard let hours = number(2...2, isAlone: false) else { return nil }
    let hasColon = pass(.colon)
    let minutes = number(2...2)
    if hasColon && minutes == nil { return nil }
    guard hours <= 14, (minutes ?? 0) < 60, hours * 60 + (minutes ?? 0) <= 840 else {
      throw .impossibleOffset(String(decoding: rest, as: UTF8.self))
    }
    return (sign == .plus ? 1 : -1) * (hours * 60 + (minutes ?? 0))
  }

  /// A number of so many digits and, alone, no digit more.
  private mutating func number(_ digits: ClosedRange<Int>, isAlone: Bool = true) -> Int? {
    let start = i
    var value = 0
    while let byte, byte.isDigit, i - start < digits.upperBound {
      value = value * 10 + Int(byte &- 0x30)
      i += 1
    }
    guard digits.contains(i - start), !isAlone || byte?.isDigit != true else { return nil }
    return value
  }

  private mutating func pass(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    i += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte, byte.isBlank { i += 1 }
  }

  private func notADate() -> DateProblem { .notADate(text, guess: guessedDay(text)) }
}
