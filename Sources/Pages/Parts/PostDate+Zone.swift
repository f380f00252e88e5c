internal import FrontMatter
internal import SiteAssembly

extension PostDate {
  /// What a `<time>` element's `datetime` says: the day, with the time when the author gave one.
  func forMachines(in zone: ZoneOffsets) -> String { forMachines(zoneMinutes: zone.offsetMinutes(at: self)) }

  func rfc3339(in zone: ZoneOffsets) -> String { rfc3339(zoneMinutes: zone.offsetMinutes(at: self)) }
}
