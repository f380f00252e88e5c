package import Diagnostics
package import Disk
package import FrontMatter
package import JournalModel

extension BuildOptions {
  /// The build's audience, with the moment in the journal's own time zone.
  package func publication(in zone: ZoneOffsets) -> Publication {
    Publication(
      audience: audience, includesDrafts: includesDrafts, includesFuture: includesFuture, now: moment.date(in: zone))
  }
}

extension BuildOptions {
  /// The moment of the build, in seconds since 1970.
  package func seconds(in zone: ZoneOffsets) -> Int {
    let now = publication(in: zone).now
    return now.secondsSinceEpoch(zoneMinutes: zone.offsetMinutes(at: now))
  }
}

extension BuildOptions.Moment {
  /// The moment in the journal's own zone.
  package func date(in zone: ZoneOffsets) -> PostDate {
    switch self {
    case .secondsSinceEpoch(let seconds): return zone.date(atSecondsSinceEpoch: seconds)
    case .date(var date):
      date.secondsOfDay = date.secondsOfDay ?? 86_399
      return zone.date(atSecondsSinceEpoch: date.secondsSinceEpoch(zoneMinutes: zone.offsetMinutes(at: date)))
    }
  }
}

extension JournalFolder {
  package static func opened(_ path: String) throws(Problems) -> JournalFolder {
    do throws(Diagnostic) { return try JournalFolder(path) } catch { throw Problems([error]) }
  }
}

extension OutputFolder {
  package static func opened(
    _ options: BuildOptions, of journal: JournalFolder, onWait: (Diagnostic) -> Void
  ) throws(Problems) -> OutputFolder {
    do throws(Diagnostic) {
      return try OutputFolder.open(options.output, of: journal, home: options.home, onWait: onWait)
    } catch {
      throw Problems([error])
    }
  }
}
