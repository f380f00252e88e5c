internal import Letters

/// The other places, besides its `date` field and its file's name, where a post may have its day.
package enum DayOfPost {
  /// The day of the folders or of a name in another form: `2021/10/05/fog.md`, `2021/10/05.md`, `2021-10-05/fog.md`,
  /// `20211005-fog.md`, `2021.10.05 fog.md`.
  ///
  /// - Parameter parts: the names of the folders below `content/` and of the file.
  package static func inPath(_ parts: [Substring]) -> CalendarDay? {
    for part in parts.reversed() {
      if let day = atStart(of: Array(part.utf8)[...]) { return day }
    }
    guard parts.count >= 3 else { return nil }
    for last in (2..<parts.count).reversed() {
      let (year, month) = (Array(parts[last - 2].utf8), Array(parts[last - 1].utf8))
      let digits = parts[last].utf8.prefix { $0.isDigit }
      guard year.count == 4, (1...2).contains(month.count), (1...2).contains(digits.count) else { continue }
      guard (year + month).allSatisfy(\.isDigit), isEnd(Array(parts[last].utf8)[...].dropFirst(digits.count)) else {
        continue
      }
      let day = CalendarDay(year: number(year), month: number(month), day: number(Array(digits)))
      if let day { return day }
    }
    return nil
  }

  /// `2021-10-05`, `2021_10_5`, `2021.10.05` or `20211005`, and no digit or letter behind it.
  private static func atStart(of name: ArraySlice<UInt8>) -> CalendarDay? {
    guard name.count >= 8, name.prefix(4).allSatisfy(\.isDigit) else { return nil }
    let year = number(Array(name.prefix(4)))
    var rest = name.dropFirst(4)
    let sign = rest.first
    if let sign, !sign.isDigit {
      guard [.hyphen, UInt8(ascii: "_"), UInt8(ascii: ".")].contains(sign) else { return nil }
      let month = rest.dropFirst().prefix(while: \.isDigit)
      rest = rest.dropFirst(1 + month.count)
      guard (1...2).contains(month.count), rest.first == sign else { return nil }
      let day = rest.dropFirst().prefix(while: \.isDigit)
      guard (1...2).contains(day.count), isEnd(rest.dropFirst(1 + day.count)) else { return nil }
      return CalendarDay(year: year, month: number(Array(month)), day: number(Array(day)))
    }
    let digits = rest.prefix(while: \.isDigit)
    guard digits.count == 4, isEnd(rest.dropFirst(4)) else { return nil }
    return CalendarDay(year: year, month: number(Array(digits.prefix(2))), day: number(Array(digits.suffix(2))))
  }

  private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return true }
    return first.isBlank || [.hyphen, UInt8(ascii: "_"), UInt8(ascii: ".")].contains(first)
  }

  private static func number(_ digits: [UInt8]) -> Int { digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) } }

  /// The number of lines of a text that are checked.
  private static let firstLines = 6

  /// The day that one of the first lines says and nothing else: `_Date posted: March 2, 2026_`, `**Published:** 2026-03-02`,
  /// `2 March 2026`.
  ///
  /// - Returns: the day, and the number of the line among those of the text, from 0.
  package static func inFirstLines(of text: ArraySlice<UInt8>) -> (day: CalendarDay, line: Int)? {
    var seen = 0
    for (number, line) in text.prefix(4_096).split(separator: .lineFeed, omittingEmptySubsequences: false).enumerated()
    {
      let words = withoutMarks(line)
      if words.isEmpty { continue }
      if let day = plainDay(withoutLabel(words)) { return (day, number) }
      seen += 1
      if seen == firstLines { return nil }
    }
    return nil
  }

  /// The line without the signs of emphasis, headings, quotations and comments at its edges.
  private static func withoutMarks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let marks = Array("*_#>-–—!<()[]|~` \t\r".utf8)
    var line = line
    while let first = line.first, marks.contains(first) { line = line.dropFirst() }
    while let last = line.last, marks.contains(last) || last == UInt8(ascii: ".") { line = line.dropLast() }
    return line
  }

  private static let labels = [
    "date posted", "date published", "date written", "date created", "date", "posted on", "posted", "published on",
    "published",
    "publication date", "publish date", "written on", "written", "created on", "created", "originally posted on",
    "originally published on", "originally posted", "originally published", "first published", "entry date", "day",
    "datum", "fecha", "publicado el", "publié le", "veröffentlicht am", "geschrieben am",
  ].map { Array($0.utf8) }

  /// The text after `Date posted:` or `Posted on`; the whole line if it doesn't start that way.
  private static func withoutLabel(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let small = line.map(\.lowered)
    for label in labels where small.starts(with: label) {
      let rest = line.dropFirst(label.count)
      guard let next = rest.first, !next.isLetter, !next.isDigit else { continue }
      return withoutMarks(
        rest.drop { $0 == .colon || $0.isBlank || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") })
    }
    return line
  }
}
