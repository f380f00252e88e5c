internal import Cores
package import Diagnostics
internal import Disk
internal import FrontMatter
internal import JournalModel
internal import Pages
package import SiteAssembly

/// Builds a journal's site: the five stages, each of which needs what the one before returns.
///
/// Nothing is written before everything that content can break has passed.
/// - Parameter observe: called as the stages go by, from one task at a time.
/// - Throws: everything that is wrong with the journal, in one round.
package func build(
  _ options: BuildOptions, observe: @Sendable (BuildProgress) -> Void = { _ in }
) async throws(Problems) -> BuildReport {
  let folder = try JournalFolder.opened(options.folder)
  observe(.reading)
  let files = try await find(folder, mistakes: options.mistakes, jobs: options.jobs)
  let ratings = try RuleSeverities(files.settings)
  if !options.allowsRemoval { try files.requireContent() }
  if let report = reportOnUnchangedSite(files, options) { return report }
  observe(.parsing(files: files.posts.count + files.things.count + files.selfReflections.count))
  let theme = JournalTheme(of: files)
  let texts = await parse(files, saying: theme.words, jobs: options.jobs)
  observe(.assembling)
  let site = try await publishableSite(of: texts, files, in: theme, options)
  releaseInBackground(consume texts)
  let rendered = try await render(site, in: files.zone, jobs: options.jobs)
  observe(.writing(pages: rendered.pages.count))
  let output = try OutputFolder.opened(options, of: folder) { observe(.waiting($0)) }
  let (written, writer) = try await write(rendered, from: folder, to: output, options)
  var report = BuildReport(
    posts: site.journal.posts.count, pages: written.pages, written: written.written, unchanged: written.unchanged,
    removed: written.removed, withheld: site.journal.withheld + files.unlisted.map(Withheld.init(unlisted:)),
    hasFeeds: site.journal.settings.url != nil,
    warnings: ratings.told(site.warnings + rendered.warnings + written.warnings).sorted())
  report.nextChange = site.journal.nextChange
  let outputs = await writer.outputFingerprint(jobs: options.jobs)
  let stamp = BuildStamp(report, of: files, options, outputs: outputs, clock: options.clock)
  writer.leave(stamp?.bytes, on: folder)
  report.memory = rendered
  return report
}
