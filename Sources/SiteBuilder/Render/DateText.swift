internal import JournalModel

/// Days as people read them, in the language of the page.
enum DateText {
  /// `March 2, 2026` in English (`2 March 2026` outside the United States), the usual form in Spanish, French and German,
  /// and the ISO form for every other language.
  static func long(_ day: CalendarDay, language: String) -> String {
    let primary = language.lowercased().split(separator: "-").first.map(String.init) ?? "en"
    guard let months = months[primary] else { return day.description }
    let month = months[day.month - 1]
    switch primary {
    case "en":
      let isAmerican = !language.contains("-") || language.lowercased().hasPrefix("en-us")
      return isAmerican ? "\(month) \(day.day), \(day.year)" : "\(day.day) \(month) \(day.year)"
    case "es": return "\(day.day) de \(month) de \(day.year)"
    case "de": return "\(day.day). \(month) \(day.year)"
    case "fr": return "\(day.day == 1 ? "1er" : "\(day.day)") \(month) \(day.year)"
    default: return "\(day.day) \(month) \(day.year)"
    }
  }

  private static let months: [String: [String]] = [
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    "es": ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    "fr": ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    "de": ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  ]

  /// RFC 3339 for feeds: `2026-03-02T07:45:00-06:00`; a day without a time stands for its first second.
  static func rfc3339(_ date: PostDate, offsetMinutes: Int) -> String {
    let seconds = date.secondsOfDay ?? 0
    let offset = date.offsetMinutes ?? offsetMinutes
    let time = "\(pad(seconds / 3600)):\(pad(seconds / 60 % 60)):\(pad(seconds % 60))"
    guard offset != 0 else { return "\(date.day)T\(time)Z" }
    return "\(date.day)T\(time)\(offset < 0 ? "-" : "+")\(pad(abs(offset) / 60)):\(pad(abs(offset) % 60))"
  }

  /// What a `<time>` element's `datetime` says: the day, with the time when the author gave one.
  static func machine(_ date: PostDate, offsetMinutes: Int) -> String {
    date.secondsOfDay == nil ? date.day.description : rfc3339(date, offsetMinutes: offsetMinutes)
  }

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
