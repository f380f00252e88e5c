internal import Diagnostics
internal import JournalModel

extension BuildOptions {
  /// Who the build is for, with the moment in the journal's own zone.
  func publication(in zone: ZoneOffsets) -> Publication {
    let now: PostDate
    switch moment {
    case .secondsSinceEpoch(let seconds): now = zone.date(atSecondsSinceEpoch: seconds)
    case .date(var date):
      date.secondsOfDay = date.secondsOfDay ?? 86_399
      now = zone.date(atSecondsSinceEpoch: date.secondsSinceEpoch(zoneMinutes: zone.offsetMinutes(at: date)))
    }
    return Publication(
      audience: audience, includesDrafts: includesDrafts, includesFuture: includesFuture, now: now)
  }
}

extension JournalFolder {
  static func opened(_ path: String) throws(Problems) -> JournalFolder {
    do throws(Diagnostic) { return try JournalFolder(path) } catch { throw Problems([error]) }
  }
}

extension OutputFolder {
  static func opened(
    _ options: BuildOptions, of journal: JournalFolder, onWait: (Diagnostic) -> Void
  ) throws(Problems) -> OutputFolder {
    do throws(Diagnostic) {
      return try OutputFolder.open(options.output, of: journal, home: options.home, onWait: onWait)
    } catch {
      throw Problems([error])
    }
  }
}
