package import Diagnostics
internal import Disk
internal import JournalModel
package import SiteAssembly

/// Looks over a journal before it is published: all that a build would say, and how it is written.
///
/// Nothing is written but what is remembered of web addresses.
/// - Parameter asksWeb: whether the links out of the journal are tried.
/// - Throws: a folder that isn't a journal, unreadable files, wrong settings; without them, there is nothing to check.
package func check(_ options: BuildOptions, asksWeb: Bool) async throws(Problems) -> CheckReport {
  let folder = try JournalFolder.opened(options.folder)
  let files = try await read(folder, jobs: options.jobs)
  let ratings = try RuleSeverities(files.settings)
  try files.requireContent()
  let names = try NameList.read(in: folder)
  let journal = await CheckedJournal(files, options)
  var found = journal.problems
  for rule in writingRules { found += rule(journal) }
  if let names { found += await names.uses(in: files, jobs: options.jobs) }
  var webAddresses: Int?
  if asksWeb {
    let (problems, count) = try WebLinks(of: journal).problems(
      in: folder, searchPath: options.searchPath, now: options.seconds(in: files.zone))
    (found, webAddresses) = (found + problems, count)
  }
  var report = CheckReport(
    posts: journal.survey.journal.posts.count, names: names?.count, webAddresses: webAddresses,
    problems: ratings.rated(Set(found).sorted()))
  report.heldReplies = heldReplies(in: files)
  return report
}

/// Each looks at the whole journal and says what it finds.
private let writingRules: [@Sendable (CheckedJournal) -> [Diagnostic]] = [
  linkWords, headingSteps, unnamedTables, unlinkedPosts, lonelyTags, unansweredQuestions, seriesGaps, lostAddresses,
  changedFeedIDs,
]
