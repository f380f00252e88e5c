internal import Letters

/// The day that a text says and nothing else: `2026-03-02`, `Monday, March 2nd, 2026`, `2 Mar 2026 at 9:15`, `20260302`,
/// `13/02/2026`.
///
/// - Returns: `nil` for a text with another word in it, and for `03/02/2026`, which means two days.
func plainDay(_ text: ArraySlice<UInt8>) -> CalendarDay? {
  let text = text.trimmed
  guard (6...60).contains(text.count) else { return nil }
  do throws(DateProblem) { return try DateReader.read(text).day } catch {}
  return dayInNumbers(text) ?? dayInWords(text)
}

/// `20260302`, `2026.3.2`, `13/02/2026`, `2.13.2026`.
private func dayInNumbers(_ text: ArraySlice<UInt8>) -> CalendarDay? {
  if text.count == 8, text.allSatisfy(\.isDigit) {
    return CalendarDay(
      year: number(text.prefix(4)), month: number(text.dropFirst(4).prefix(2)), day: number(text.suffix(2)))
  }
  let parts = text.split(omittingEmptySubsequences: false) { [.slash, .hyphen, UInt8(ascii: ".")].contains($0) }
  guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
  guard parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else { return nil }
  let (first, second, year) = (number(parts[0]), number(parts[1]), number(parts[2]))
  if first > 12 || first == second { return CalendarDay(year: year, month: second, day: first) }
  return second > 12 ? CalendarDay(year: year, month: first, day: second) : nil
}

private func dayInWords(_ text: ArraySlice<UInt8>) -> CalendarDay? {
  var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
  for word in text.split(whereSeparator: { $0.isBlank || $0 == .comma }) {
    let word = word.last == UInt8(ascii: ".") ? word.dropLast() : word
    let digits = word.prefix(while: \.isDigit)
    if digits.count == 4, digits.count == word.count {
      if year != nil { return nil }
      year = number(digits)
    } else if (1...2).contains(digits.count), isOrdinal(word[digits.endIndex...]) {
      if day != nil { return nil }
      day = number(digits)
    } else if digits.isEmpty, let named = monthNamed(word) {
      if month != nil { return nil }
      month = named
    } else if !meansNoOtherDay(word) {
      return nil
    }
  }
  guard let year, let month, let day else { return nil }
  return CalendarDay(year: year, month: month, day: day)
}

private func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }

private func isOrdinal(_ end: ArraySlice<UInt8>) -> Bool {
  let ends: [StaticString] = ["", "st", "nd", "rd", "th"]
  return ends.contains { end.equalsIgnoringCase($0) }
}

/// A weekday, a time, a zone or a small word.
private func meansNoOtherDay(_ word: ArraySlice<UInt8>) -> Bool {
  let small: [StaticString] = [
    "of", "the", "at", "on", "am", "pm", "a.m", "p.m", "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst",
    "pdt", "z", "-", "|",
  ]
  if small.contains(where: { word.equalsIgnoringCase($0) }) { return true }
  let weekdays: [StaticString] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun",
  ]
  if weekdays.contains(where: { word.equalsIgnoringCase($0) }) { return true }
  // 9:15, 9:15:00, 9am, +0200.
  let rest = word.drop { $0.isDigit || $0 == .colon || $0 == .plus || $0 == .hyphen }
  guard word.contains(.colon) || word.first == .plus || word.first == .hyphen else {
    return word.first?.isDigit == true && (rest.equalsIgnoringCase("am") || rest.equalsIgnoringCase("pm"))
  }
  return word.contains(where: \.isDigit)
    && (rest.isEmpty || rest.equalsIgnoringCase("am") || rest.equalsIgnoringCase("pm"))
}
