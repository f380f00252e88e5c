extension PostDate {
  /// RFC 3339 for feeds: `2026-03-02T07:45:00-06:00`; a day without a time stands for its first second.
  ///
  /// - Parameter zoneMinutes: the journal's offset, for dates without their own.
  package func rfc3339(zoneMinutes: Int) -> String {
    let seconds = secondsOfDay ?? 0
    let offset = offsetMinutes ?? zoneMinutes
    let time = "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
    guard offset != 0 else { return "\(day)T\(time)Z" }
    return "\(day)T\(time)\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 60)):\(padded(abs(offset) % 60))"
  }
}

extension PostDate {
  /// What a `<time>` element's `datetime` says: the day, with the time when the author gave one.
  package func forMachines(zoneMinutes: Int) -> String {
    secondsOfDay == nil ? day.description : rfc3339(zoneMinutes: zoneMinutes)
  }
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
