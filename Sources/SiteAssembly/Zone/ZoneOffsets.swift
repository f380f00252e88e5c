internal import Foundation
package import FrontMatter

/// The journal's time zone's offset from UTC at a given local time.
///
/// Source: the system's time zone database through Foundation. A day without a time asks for its midnight.
package struct ZoneOffsets: Sendable {
  private let zone: TimeZone?

  static let utc = ZoneOffsets(zone: nil)

  private init(zone: TimeZone?) { self.zone = zone }

  /// - Returns: `nil` when the name is not in the database.
  package init?(named name: String) {
    if ["utc", "gmt", "z"].contains(name.lowercased()) {
      zone = nil
      return
    }
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.zone = zone
  }

  /// In minutes east of UTC; the author's own offset wins.
  package func offsetMinutes(at date: PostDate) -> Int {
    if let own = date.offsetMinutes { return own }
    guard let zone else { return 0 }
    let local = date.day.daysSinceEpoch * 86_400 + (date.secondsOfDay ?? 0)
    // The offset at the same clock time in UTC is the right one but for the hours around a change of clocks.
    let guess = zone.secondsFromGMT(for: Foundation.Date(timeIntervalSince1970: Double(local)))
    return zone.secondsFromGMT(for: Foundation.Date(timeIntervalSince1970: Double(local - guess))) / 60
  }

  /// The date in the zone at an instant; outside the years 1 to 9999 (a broken clock) that of the epoch.
  func date(atSecondsSinceEpoch seconds: Int) -> PostDate {
    let offset = zone?.secondsFromGMT(for: Foundation.Date(timeIntervalSince1970: Double(seconds))) ?? 0
    let local = seconds + offset
    let days = Int((Double(local) / 86_400).rounded(.down))
    guard let day = CalendarDay(daysSinceEpoch: days) else { return date(atSecondsSinceEpoch: 0) }
    return PostDate(day, secondsOfDay: local - days * 86_400, offsetMinutes: offset / 60)
  }
}
