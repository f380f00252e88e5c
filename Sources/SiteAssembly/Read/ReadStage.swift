package import Diagnostics
package import Disk
package import FrontMatter

/// Stage 1 of 5: finds the journal's files and reads its settings.
///
/// - Parameter mistakes: in the place of the journal's own setting.
/// - Throws: a folder that isn't a journal, files that can't be read, wrong settings.
package func read(_ folder: JournalFolder, mistakes: MistakePolicy? = nil, jobs: Int) async throws(Problems)
  -> JournalFiles
{
  let files = try await find(folder, mistakes: mistakes, jobs: jobs)
  try Problems(files.problems).throwIfErrors()
  return files
}

/// The same for those who tell what is wrong with the settings together with what is wrong with the texts.
///
/// - Throws: a folder that isn't a journal, files that can't be found.
package func find(_ folder: JournalFolder, mistakes: MistakePolicy? = nil, jobs: Int) async throws(Problems)
  -> JournalFiles
{
  let settingsBytes = try folder.readSettings()
  var problems = Problems()
  var (settings, found) = parseShownSettings(settingsBytes)
  if let mistakes { settings.mistakes = mistakes }
  problems.add(found)
  let zone = ZoneOffsets(named: settings.timezone.value)
  if zone == nil { problems.add(.unknownZone(settings.timezone)) }
  let listing = await folder.scan(["content", "templates"], jobs: jobs)
  let unlisted = settings.mistakes == .leaveOut ? listing.problems.filter(\.isOfOneFile) : []
  let lost = listing.problems.filter { !unlisted.contains($0) } + misplacedFiles(among: listing.files)
  if lost.contains(where: { $0.severity == .error }) { throw Problems(problems.diagnostics + lost) }
  problems.add(lost)
  problems.add(topFoldersNearlyOurs(in: folder))

  var sorter = FileClassifier()
  var templates: [String] = []
  for file in listing.files {
    if file.path.hasPrefix("templates/") { templates.append(file.path) } else { sorter.add(file.path) }
  }
  let media = MediaIndex(sorter.media, posts: sorter.posts)
  let (branding, lookProblems) = Branding.read(settings, media: media, templates: templates)
  problems.add(lookProblems)
  problems.add(sorter.problems)
  var fingerprint = listing.fingerprint
  fingerprint.add(String(decoding: settingsBytes, as: UTF8.self))
  return JournalFiles(
    folder: folder, settings: settings, zone: zone ?? .utc, posts: sorter.posts, things: sorter.things,
    selfReflections: sorter.selfReflections, replies: sorter.replies,
    media: media, templates: templates, look: look, problems: problems.diagnostics, unlisted: unlisted,
    fingerprint: fingerprint, lastChange: listing.lastChange)
}

extension Diagnostic {
  /// Whether a folder scan found something below `content/` that can't be published, such as a broken link.
  fileprivate var isOfOneFile: Bool {
    let codes: Set = [
      "broken-file-link", "link-leaves-journal", "link-to-unread", "link-to-folder", "not-a-file", "impossible-path",
    ]
    return severity == .error && codes.contains(code) && file.hasPrefix("content/") && !isKnownFolder(file)
  }
}
