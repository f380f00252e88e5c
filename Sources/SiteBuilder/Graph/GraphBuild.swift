package import Diagnostics
internal import JournalModel

/// The graph of what a build of the journal would publish: the first three stages, and nothing written.
///
/// - Throws: all problems of the stage that failed.
package func graph(_ options: BuildOptions) async throws(Problems) -> GraphReport {
  let files = try await read(try JournalFolder.opened(options.folder), jobs: options.jobs)
  let publication = options.publication(in: files.zone)
  let parsed = try await parse(files, jobs: options.jobs)
  let site = try await assemble(parsed, for: publication, jobs: options.jobs)
  var maker = GraphMaker(site, of: parsed)
  return GraphReport(graph: maker.graph(for: publication), warnings: site.warnings.sorted())
}
