internal import Cores
internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import Pages
internal import Pictures
internal import SiteAssembly

/// Reads each picture once, cleans it, and stages it unless the last build left the same; of other files it reads the
/// first bytes.
///
/// Nothing of the site changes. At most one picture for each core is in memory.
/// - Returns: what is to be written, with the faults of pictures, which are errors unless `links` is `warn`.
func prepareMedia(
  _ uses: [MediaUse], settings: Settings, from folder: JournalFolder, into output: OutputFolder, _ options: BuildOptions
) async -> PreparedMedia {
  let preparation = MediaPreparation(
    folder: folder, output: output, severity: settings.links == .warn ? .warning : .error,
    copying: settings.images.widths.isEmpty
      ? nil : PictureCopying(widths: settings.images.widths, output: output, searchPath: options.searchPath))
  let chunks = await mapChunks(of: 4, upTo: uses.count, jobs: options.jobs) { range in
    range.map { preparation.prepare(uses[$0], number: $0) }
  }
  var prepared = PreparedMedia(pictures: SitePictures(sizes: settings.images.sizes))
  var told: Set<String> = []
  for (use, outcome) in zip(uses, chunks.joined()) {
    prepared.items += outcome.items
    if let look = outcome.look { prepared.pictures.add(look, at: use.route) }
    if outcome.items.isEmpty { prepared.pictures.refuse(use.route) }
    for problem in outcome.problems where told.insert(problem.tellsOnce ? problem.code : problem.description).inserted {
      prepared.problems.add(problem)
    }
  }
  return prepared
}

extension Diagnostic {
  /// Whether the problem is the same for all files: a full disk stays full, and a missing program stays missing.
  fileprivate var tellsOnce: Bool { code == "cannot-write" || code == "no-picture-program" }
}

private struct MediaPreparation: Sendable {
  let folder: JournalFolder
  let output: OutputFolder
  let severity: Diagnostic.Severity
  let copying: PictureCopying?

  struct Outcome: Sendable {
    var items: [MediaItem] = []
    var look: PictureFacts?
    var problems: [Diagnostic] = []
  }

  /// - Parameter number: tells the staged files of one picture from those of others.
  func prepare(_ use: MediaUse, number: Int) -> Outcome {
    do throws(Diagnostic) {
      guard let picture = try folder.readPicture(use.file, severity) else {
        return Outcome(items: [MediaItem(use: use, source: .file)])
      }
      return try outcome(of: picture, use, number: number)
    } catch {
      return Outcome(problems: [error])
    }
  }

  private func outcome(of picture: Picture, _ use: MediaUse, number: Int) throws(Diagnostic) -> Outcome {
    let name = output.holds(picture.bytes, at: use.route) ? nil : "p\(number)"
    if let name { try output.stage(picture.bytes, as: name, for: use.route) }
    let sum = (name == nil ? output.knownSum(of: use.route) : nil) ?? FileSum(of: picture.bytes)
    var outcome = Outcome(
      items: [MediaItem(use: use, source: .picture(staged: name, sum))], look: PictureFacts(size: picture.size))
    if let copying {
      for copy in try copying.copies(of: picture, use, staged: name, number: number) {
        outcome.items.append(copy.item)
        outcome.look?.copies.append(copy.copy)
      }
    }
    if let problem = Diagnostic.bigPicture(use.file, bytes: picture.bytes.count, size: picture.size, picture.format),
      outcome.look?.copies.isEmpty ?? true
    {
      outcome.problems.append(problem)
    }
    return outcome
  }
}
