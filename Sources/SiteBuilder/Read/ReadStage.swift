internal import Diagnostics
internal import JournalModel

/// Stage 1 of 5: finds the journal's files and reads its settings.
///
/// - Throws: a folder that is no journal, files that cannot be read, wrong settings.
func read(_ folder: JournalFolder, jobs: Int) async throws(Problems) -> JournalFiles {
  let settingsBytes = try folder.readSettings()
  var problems = Problems()
  let (settings, found) = parseSettings(settingsBytes)
  problems.add(found)
  let zone = ZoneOffsets(named: settings.timezone.value)
  if zone == nil { problems.add(.unknownZone(settings.timezone)) }
  let listing = await folder.scan(["content", "templates"], jobs: jobs)
  problems.add(listing.problems)
  try problems.throwIfErrors()

  var sorter = FileSorter()
  var templates: [String] = []
  for file in listing.files {
    if file.path.hasPrefix("templates/") { templates.append(file.path) } else { sorter.add(file.path) }
  }
  let media = MediaIndex(sorter.media)
  let (look, lookProblems) = Look.read(settings, media: media, templates: templates)
  problems.add(lookProblems)
  try problems.throwIfErrors()
  var fingerprint = listing.fingerprint
  fingerprint.add(String(decoding: settingsBytes, as: UTF8.self))
  return JournalFiles(
    folder: folder, settings: settings, zone: zone ?? .utc, posts: sorter.posts, things: sorter.things,
    selfReflections: sorter.selfReflections,
    media: media, templates: templates, look: look, warnings: problems.diagnostics + sorter.problems,
    fingerprint: fingerprint, lastChange: listing.lastChange)
}
