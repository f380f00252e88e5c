internal import Exports
internal import FrontMatter

/// When a text was written, from the fields in which exports say it.
struct ItemDate {
  /// `nil` when no field says a day.
  var day: CalendarDay?
  /// As front matter writes it: `2013-01-16 07:08:31 -05:00`.
  var text: String?
  /// The day of the last change.
  var updated: CalendarDay?

  init(_ item: ExportItem) {
    let local = Moment(item.date)
    let utc = Moment(item.dateUTC)
    let other = Moment(item.modified) ?? Moment(mail: item.published)
    if let moment = local ?? utc ?? other {
      day = moment.day
      let difference = local.flatMap { local in utc.flatMap { Moment.offset(of: local, from: $0) } }
      text = moment.text(offset: difference ?? Moment.offset(in: item.date))
    }
    if let changed = Moment(item.modified)?.day, let day, changed > day { updated = changed }
  }

  /// A day and a time without a place.
  private struct Moment {
    var day: CalendarDay
    var seconds: Int

    /// `2013-01-16 07:08:31`; `nil` for a day that isn't, such as `0000-00-00 00:00:00`.
    init?(_ text: String) {
      let numbers = text.split { !$0.isASCII || !$0.isNumber }.prefix(6).map { Int($0) ?? -1 }
      guard numbers.count >= 3, let day = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) else {
        return nil
      }
      self.day = day
      guard numbers.count >= 5, numbers[3] < 24, numbers[4] < 60, numbers.allSatisfy({ $0 >= 0 })
      else {
        seconds = 0
        return
      }
      seconds = numbers[3] * 3600 + numbers[4] * 60 + (numbers.count == 6 && numbers[5] < 60 ? numbers[5] : 0)
    }

    /// `Tue, 27 Jan 2015 14:56:57 +0000`.
    init?(mail text: String) {
      let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
      let words = text.split { $0 == " " || $0 == "," }
      guard words.count >= 4, let date = Int(words[1]), let year = Int(words[3]),
        let month = months.firstIndex(of: words[2].lowercased()),
        let day = CalendarDay(year: year, month: month + 1, day: date)
      else { return nil }
      self.day = day
      seconds = 0
    }

    var secondsSinceEpoch: Int { day.daysSinceEpoch * 86_400 + seconds }

    /// Of `2021-03-02T08:00:00.000Z`, `2019-05-02T09:30:00-05:00`: minutes east of UTC, if the text says so.
    static func offset(in text: String) -> Int? {
      if text.hasSuffix("Z") { return 0 }
      let end = text.dropFirst(11)
      guard let sign = end.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
      let parts = end[end.index(after: sign)...].split(separator: ":").map { Int($0) ?? -1 }
      guard parts.count == 2, (0...14).contains(parts[0]), (0..<60).contains(parts[1]) else { return nil }
      return (parts[0] * 60 + parts[1]) * (end[sign] == "-" ? -1 : 1)
    }

    /// Minutes east of UTC; `nil` for a difference that no zone has.
    static func offset(of local: Moment, from utc: Moment) -> Int? {
      let seconds = local.secondsSinceEpoch - utc.secondsSinceEpoch
      return seconds.isMultiple(of: 900) && abs(seconds) <= 14 * 3600 ? seconds / 60 : nil
    }

    func text(offset: Int?) -> String {
      let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(Self.two).joined(separator: ":")
      guard seconds > 0 || offset != nil else { return day.description }
      guard let offset else { return "\(day) \(time)" }
      let sign = offset < 0 ? "-" : "+"
      return "\(day) \(time) \(sign)\(Self.two(abs(offset) / 60)):\(Self.two(abs(offset) % 60))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
  }
}
