internal import Cores
internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import JournalModel
internal import Pages
internal import SiteAssembly
internal import Templates

/// The results of writing.
struct Written: Sendable {
  var pages = 0
  var written = 0
  var unchanged = 0
  var removed = 0
  /// Problems with pictures that may be left out.
  var warnings: [Diagnostic] = []
}

/// Stage 5 of 5: cleans the pictures, renders each page and stages it when it changed, on all cores; then puts all changed
/// files in their places.
///
/// - Throws: pictures that cannot be published and paths that clash or are not ours to write, before the first write; a disk that fails, with the old site intact.
func write(_ rendered: RenderedSite, from folder: JournalFolder, to output: OutputFolder, _ options: BuildOptions)
  async throws(Problems) -> (written: Written, writer: SiteWriter)
{
  await output.recognise(BuildStamp.outputs(notedOn: folder, for: options.output), jobs: options.jobs)
  let media = await prepareMedia(
    rendered.site.media, settings: rendered.context.settings, from: folder, into: output, options)
  if media.problems.hasErrors {
    var problems = media.problems
    // If mistakes are left out, so are these pictures.
    if problems.errors.allSatisfy(\.isOfText) { problems.soundPosts = rendered.site.journal.posts.count }
    throw problems
  }
  var rendered = rendered
  rendered.context = rendered.context.learned(media.pictures)
  return try await write(rendered, media, from: folder, to: output, options)
}

private func write(
  _ rendered: RenderedSite, _ media: PreparedMedia, from folder: JournalFolder, to output: OutputFolder,
  _ options: BuildOptions
) async throws(Problems) -> (written: Written, writer: SiteWriter) {
  let files = SiteFiles(rendered, media.items)
  let paths = await files.planned.map(\.path).sorted(jobs: options.jobs, by: ByteOrder.precedes)
  let writer = try output.plan(files.planned, inOrder: paths, mark: SiteMark(of: rendered.context.settings, options))
  if !options.allowsRemoval { try writer.refuseAccidents() }
  let chunks = await mapChunks(of: 32, upTo: files.items.count, jobs: options.jobs) { range in
    writeChunk(files.items[range], of: rendered, from: folder, with: writer)
  }
  var total = Written()
  var problems = Problems()
  for chunk in chunks {
    total.written += chunk.written.written
    total.unchanged += chunk.written.unchanged
    problems.add(chunk.problems)
  }
  try problems.throwIfErrors()
  do throws(Diagnostic) { total.removed = try writer.finish() } catch { throw Problems([error]) }
  total.warnings = media.problems.diagnostics
  total.pages = rendered.pages.count { $0.path.hasSuffix(".html") }
  return (total, writer)
}

extension SiteMark {
  fileprivate init(of settings: Settings, _ options: BuildOptions) {
    self.init(audience: options.audience.rawValue, title: settings.title, address: settings.url?.value ?? "")
  }
}

/// One buffer serves all pages of a chunk.
private func writeChunk(
  _ items: ArraySlice<SiteFiles.Item>, of rendered: RenderedSite, from folder: JournalFolder, with writer: SiteWriter
) -> (written: Written, problems: [Diagnostic]) {
  var result = Written()
  var problems: [Diagnostic] = []
  var buffer = ByteBuffer(capacity: 64 * 1_024)
  var feed: FeedEntries?
  for index in items.indices {
    if writer.isStopped { break }
    do throws(Diagnostic) {
      let outcome: SiteWriter.Outcome
      switch items[index] {
      case .page(let page):
        buffer.removeAll()
        rendered.render(page, into: &buffer, sharing: &feed)
        outcome = try buffer.withBytes { bytes throws(Diagnostic) in try writer.write(index, bytes.bytes) }
      case .asset(let asset): outcome = try writer.write(index, asset.bytes.span.bytes)
      case .media(let item):
        switch item.source {
        case .file: outcome = try writer.copy(item.use.file, of: folder, to: index)
        case .picture(let staged, let sum): outcome = try writer.adopt(staged, sum, for: index)
        }
      }
      if outcome == .written { result.written += 1 } else { result.unchanged += 1 }
    } catch {
      // A disk that is full stays full: one message is enough for all cores.
      if !error.isOfDisk || writer.stop() { problems.append(error) }
    }
  }
  return (result, problems)
}
