package import Diagnostics
internal import Disk
internal import FrontMatter
internal import JournalModel
package import SiteAssembly

/// The graph of what a build of the journal would publish: the first three stages, and nothing written.
///
/// - Throws: all problems of the stage that failed.
package func graph(_ options: BuildOptions) async throws(Problems) -> GraphReport {
  let files = try await find(try JournalFolder.opened(options.folder), jobs: options.jobs)
  let publication = options.publication(in: files.zone)
  let theme = JournalTheme(of: files)
  let texts = await parse(files, saying: theme.words, jobs: options.jobs)
  let sound = await SoundJournal(texts, of: files, for: publication, jobs: options.jobs)
  let site = try await assemble(
    sound, texts, of: files, besides: theme.problems, files.settings.mistakes, jobs: options.jobs)
  var maker = GraphMaker(site, named: sound.linked.resolver.names.things, of: texts)
  return GraphReport(graph: maker.graph(for: publication), warnings: site.warnings.sorted())
}
