internal import Letters

/// The one day that a text in words can mean, for the hint: `March 2, 2026`, `2 March 2026`, `20260302`.
///
/// `03/02/2026` means one day in Dallas and another in Dublin, so there is no guess for it.
func guessedDay(_ text: ArraySlice<UInt8>) -> CalendarDay? {
  if text.count == 8, text.allSatisfy(\.isDigit) {
    return CalendarDay(
      year: value(text.prefix(4)), month: value(text.dropFirst(4).prefix(2)), day: value(text.suffix(2)))
  }
  var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
  for word in text.prefix(60).split(whereSeparator: { !$0.isLetter && !$0.isDigit }) {
    let digits = word.prefix(while: \.isDigit)
    if digits.count == 4, digits.count == word.count {
      year = value(digits)
    } else if (1...2).contains(digits.count) {
      day = day ?? value(digits)
    } else if digits.isEmpty {
      month = month ?? monthNamed(word)
    }
  }
  guard let year, let month, let day else { return nil }
  return CalendarDay(year: year, month: month, day: day)
}

private func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }

/// The names of the months, in English as the messages are.
let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]

/// By the whole name, or its first three letters or more.
func monthNamed(_ word: ArraySlice<UInt8>) -> Int? {
  guard word.count >= 3 else { return nil }
  return monthNames.firstIndex { name in
    word.count <= name.utf8.count && zip(word, name.utf8).allSatisfy { $0.lowered == $1.lowered }
  }.map { $0 + 1 }
}
