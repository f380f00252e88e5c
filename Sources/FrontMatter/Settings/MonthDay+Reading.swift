internal import Letters

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
