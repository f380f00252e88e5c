package import Diagnostics
internal import Disk
internal import FrontMatter
internal import JournalModel
internal import Pages
package import SiteAssembly
internal import SiteBuilder
internal import Templates

/// A journal held in memory, for a preview: what changes is parsed again, pages are composed when they are asked for, and
/// nothing is written.
///
/// If something is wrong, the site stays at its last good version, and `problems` says what to fix.
package struct PreviewJournal: Sendable {
  let options: BuildOptions
  /// The last update's messages, in the order of files.
  package private(set) var problems: [Diagnostic] = []
  /// Grows with each look that changed something.
  package private(set) var generation = 0
  var folder: JournalFolder?
  var files: JournalFiles?
  /// Read again when one of its files or the settings change.
  private var theme: JournalTheme?
  var texts = PreviewTexts()
  var media = LiveMedia()
  var site: PreviewSite?
  /// The problems in texts that are left out, in a journal that leaves out mistakes.
  private var mistakes: [Diagnostic] = []
  /// Whether the site matches the files; not after an update that found an error.
  var isCurrent = false

  package init(_ options: BuildOptions) { self.options = options }

  /// The journal's title; empty before the first site.
  package var title: String { site?.composed.site.journal.settings.title ?? "" }
  package var postCount: Int { site?.composed.site.journal.posts.count ?? 0 }
  package var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// Looks at the journal again.
  ///
  /// Cost: a text that changed below its front matter, some hundredths of a second on 10,000 posts; all else as much as
  /// the first stages of a build without its reading.
  package mutating func update(_ changes: FileChanges) async {
    let changes = changes.withoutSkippedNames
    if changes.isEmpty { return }
    generation += 1
    if case .paths(let paths) = changes, await takeEdits(of: paths) { return }
    do throws(Problems) {
      try await readAgain(changes)
      isCurrent = true
    } catch {
      isCurrent = false
      problems = error.sorted
    }
  }

  private mutating func readAgain(_ changes: FileChanges) async throws(Problems) {
    texts.forget(changes)
    if changes.mayConcernTheme { theme = nil }
    let folder = if let folder = self.folder { folder } else { try JournalFolder.opened(options.folder) }
    self.folder = folder
    let files = try await find(folder, mistakes: options.mistakes, jobs: options.jobs)
    try files.requireContent()
    self.files = files
    let theme = self.theme ?? JournalTheme(of: files)
    self.theme = theme
    let parsed = await texts.parse(files, saying: theme.words, jobs: options.jobs)
    let sound = await SoundJournal(parsed, of: files, for: options.publication(in: files.zone), jobs: options.jobs)
    let assembled = try await assemble(
      sound, parsed, of: files, besides: theme.problems, files.settings.mistakes, jobs: options.jobs)
    mistakes = (sound.mistakes.values.flatMap { $0 } + files.unlisted).map(\.asWarning)
    let composed = try await compose(
      assembled, with: theme.theme(with: parsed.words, files.look), in: files.zone, isSearchable: false,
      jobs: options.jobs)
    try await show(composed, sound.linked.resolver, files, folder, keeping: nil)
  }

  /// - Parameter old: `nil` when the journal was read as a whole.
  mutating func show(
    _ composed: ComposedSite, _ resolver: LinkResolver, _ files: JournalFiles, _ folder: JournalFolder,
    keeping old: PreviewSite.Kept?
  ) async throws(Problems) {
    let settings = composed.context.settings
    let composed = composed.learned(
      await media.pictures(for: composed.site.media, settings: settings, in: folder, jobs: options.jobs))
    try Problems(media.problems).throwIfErrors()
    let ratings = try RuleSeverities(settings)
    site = PreviewSite(composed, resolver, zone: files.zone, keeping: old)
    problems = ratings.told(composed.site.warnings + composed.warnings + media.problems + mistakes).sorted()
  }
}
