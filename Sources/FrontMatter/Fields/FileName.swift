internal import Letters

/// The day that a file's name begins with, and the rest of the name without its ending.
///
/// `2026-03-02-who-comes-along.md` is 2 March 2026 and `who-comes-along`; a name that begins with no possible day has
/// none and keeps all its text.
package func dateAndName(fromFileName fileName: String) -> (CalendarDay?, String) {
  let name = MarkdownEnding.removed(from: Array(fileName.utf8)[...])
  let whole = String(decoding: name, as: UTF8.self)
  let (year, month, day) = (name.prefix(4), name.dropFirst(5).prefix(2), name.dropFirst(8).prefix(2))
  guard name.count >= 10, name[4] == name[7], name[4] == .hyphen || name[4] == UInt8(ascii: "_"),
    let date = CalendarDay(year: digits(year), month: digits(month), day: digits(day))
  else { return (nil, whole) }
  var rest = name.dropFirst(10)
  if let first = rest.first, !isSeparator(first) { return (nil, whole) }
  while let first = rest.first, isSeparator(first) { rest = rest.dropFirst() }
  return (date, String(decoding: rest, as: UTF8.self))
}

private func isSeparator(_ byte: UInt8) -> Bool { byte == .hyphen || byte == UInt8(ascii: "_") || byte.isBlank }

/// The number that the digits write, or -1 when there is anything else.
private func digits(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.reduce(0) { $0 < 0 || !$1.isDigit ? -1 : $0 * 10 + Int($1 &- 0x30) }
}
