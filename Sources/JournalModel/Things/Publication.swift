package import Diagnostics
package import FrontMatter

/// The posts that a build publishes: for which readers, on which day, with or without drafts.
package struct Publication: Sendable {
  package var audience: Audience
  package var includesDrafts: Bool
  /// The moment of the build in the journal's time zone, with time and offset.
  package var now: PostDate
  /// Whether future days count as well: for viewing a journal, never for a site.
  package var includesFuture: Bool

  /// The errors of each file that stays out because of them.
  package var mistakes: [String: [Diagnostic]] = [:]

  package init(audience: Audience, includesDrafts: Bool, includesFuture: Bool = false, now: PostDate) {
    self.audience = audience
    self.includesDrafts = includesDrafts
    self.includesFuture = includesFuture
    self.now = now
  }

  /// All that a journal holds, as its author sees it.
  package static func everything(now: PostDate) -> Publication {
    Publication(audience: .private, includesDrafts: true, includesFuture: true, now: now)
  }

  /// Why a post or page stays out; `nil` when it is published.
  package func reasonToWithhold(
    _ file: String, draft: Bool, audience wanted: Audience, date: PostDate?, window: PublicationWindow?
  ) -> Withheld.Reason? {
    if let errors = mistakes[file] { return .mistakes(errors.sorted()) }
    if draft && !includesDrafts { return .draft }
    if wanted > audience { return .audience(wanted) }
    if includesFuture { return nil }
    if let date, isFuture(date) { return .future(date) }
    guard let window else { return nil }
    if let opening = window.opens.first(where: isFuture) { return .future(opening) }
    return window.closes.first { !isFuture($0) }.map { .expired($0) }
  }

  /// A day without a time is over the line when the journal's own calendar has not reached it.
  func isFuture(_ date: PostDate) -> Bool {
    guard date.secondsOfDay != nil else { return date.day > now.day }
    let zone = now.offsetMinutes ?? 0
    return date.secondsSinceEpoch(zoneMinutes: zone) > now.secondsSinceEpoch(zoneMinutes: zone)
  }
}
