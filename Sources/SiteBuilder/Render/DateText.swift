internal import JournalModel

/// Days as people read them, in one language.
///
/// `March 2, 2026` in English (`2 March 2026` outside the United States), the usual form in Spanish, French and German,
/// and the ISO form for every other language.
struct DateText: Sendable {
  private enum Order {
    case american, plain, spanish, german, french, iso
  }

  private let order: Order
  private let months: [String]

  init(language: String) {
    let tag = language.lowercased()
    let primary = tag.split(separator: "-").first.map(String.init) ?? "en"
    months = Self.months[primary] ?? []
    switch primary {
    case "en": order = tag == "en" || tag.hasPrefix("en-us") ? .american : .plain
    case "es": order = .spanish
    case "de": order = .german
    case "fr": order = .french
    default: order = .iso
    }
  }

  func long(_ date: CalendarDay) -> String {
    if order == .iso { return date.description }
    let (day, month, year) = (date.day, months[date.month - 1], date.year)
    return switch order {
    case .american: "\(month) \(day), \(year)"
    case .spanish: "\(day) de \(month) de \(year)"
    case .german: "\(day). \(month) \(year)"
    case .french: "\(day == 1 ? "1er" : "\(day)") \(month) \(year)"
    case .plain, .iso: "\(day) \(month) \(year)"
    }
  }

  private static let months: [String: [String]] = [
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    "es": [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
    "fr": [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    "de": [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember",
    ],
  ]
}

extension PostDate {
  /// RFC 3339 for feeds: `2026-03-02T07:45:00-06:00`; a day without a time stands for its first second.
  ///
  /// - Parameter zoneMinutes: the journal's offset, for dates without their own.
  func rfc3339(zoneMinutes: Int) -> String {
    let seconds = secondsOfDay ?? 0
    let offset = offsetMinutes ?? zoneMinutes
    let time = "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
    guard offset != 0 else { return "\(day)T\(time)Z" }
    return "\(day)T\(time)\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 60)):\(padded(abs(offset) % 60))"
  }
}

extension PostDate {
  /// What a `<time>` element's `datetime` says: the day, with the time when the author gave one.
  func forMachines(zoneMinutes: Int) -> String {
    secondsOfDay == nil ? day.description : rfc3339(zoneMinutes: zoneMinutes)
  }
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
