package import Diagnostics
internal import Disk
internal import FrontMatter
internal import JournalModel
internal import Pages
package import SiteAssembly
internal import SiteBuilder
internal import Templates

/// A journal held in memory, for a preview: what changes is parsed again, pages are rendered when they are asked for, and
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
  package var title: String { site?.rendered.site.journal.settings.title ?? "" }
  package var postCount: Int { site?.rendered.site.journal.posts.count ?? 0 }
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
    let assembled = try await assemble(sound, parsed, of: files, in: theme, files.settings.mistakes, jobs: options.jobs)
    let resolver = sound.linked.resolver
    mistakes = (sound.mistakes.values.flatMap { $0 } + files.unlisted).map(\.asWarning)
    let templates = try PageTemplates(
      assembled.theme.templates, words: assembled.theme.words,
      languages: Set(assembled.journal.posts.lazy.compactMap(\.lang)))
    let context = await PageContext.prepared(
      for: assembled, zone: files.zone, demand: templates.demand, jobs: options.jobs)
    try await show(context, templates, resolver, files, folder, keeping: nil)
  }

  /// - Parameter old: `nil` when the journal was read as a whole.
  mutating func show(
    _ context: PageContext, _ templates: PageTemplates, _ resolver: LinkResolver, _ files: JournalFiles,
    _ folder: JournalFolder, keeping old: PreviewSite.Kept?
  ) async throws(Problems) {
    let site = context.site
    let context = context.learned(
      await media.pictures(
        for: site.media, settings: site.journal.settings, in: folder, jobs: options.jobs))
    try Problems(media.problems).throwIfErrors()
    let ratings = try RuleSeverities(site.journal.settings)
    var pages = SiteMap(of: site, search: nil).pages
    if Routes.hasSearch(site.journal) { pages.append(searchPage(version: "")) }
    let rendered = RenderedSite(
      context: context, templates: templates, pages: pages, search: nil,
      warnings: menuProblems(of: site, pages: pages))
    self.site = PreviewSite(rendered, resolver, zone: files.zone, keeping: old)
    problems = ratings.told(site.warnings + rendered.warnings + media.problems + mistakes).sorted()
  }
}
