internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Pages
internal import SiteAssembly
internal import SiteBuilder

/// A journal as its author sees it, next to the site that a build would make from it.
struct CheckedJournal: Sendable {
  let files: JournalFiles
  /// Drafts and what is for staff among it, every text with its links out of the journal.
  let survey: JournalSurvey
  /// `nil` when a build would fail.
  let site: ComposedSite?
  /// The build's messages, and what keeps drafts from being published.
  let problems: [Diagnostic]
  let output: String
  /// The texts of posts and things, in no order that matters.
  let texts: [Text]

  init(_ files: JournalFiles, _ options: BuildOptions) async {
    self.files = files
    output = options.output
    survey = await JournalSurvey(files, at: options.moment, jobs: options.jobs, looksAtWriting: true)
    var said: [Diagnostic]
    do throws(Problems) {
      // Other messages about the texts don't matter for a site.
      let theme = JournalTheme(of: files)
      let built = try await publishableSite(of: survey.texts, files, in: theme, options)
      let composed = try await compose(
        built, with: theme.theme(with: survey.texts.words, files.branding), in: files.zone, jobs: options.jobs)
      var media = LiveMedia()
      _ = await media.pictures(for: built.media, settings: files.settings, in: files.folder, jobs: options.jobs)
      let mistakes = built.journal.withheld.flatMap(\.mistakes) + files.unlisted
      said = built.warnings + composed.warnings + media.problems + mistakes
      site = composed
    } catch {
      said = error.diagnostics
      site = nil
    }
    problems = said + survey.problems
    texts = Self.texts(of: survey)
  }

  /// A text with what it belongs to.
  struct Text {
    let file: String
    /// A language tag.
    let language: String
    let body: RenderedBody
  }

  private static func texts(of survey: JournalSurvey) -> [Text] {
    let (journal, bodies, language) = (survey.journal, survey.texts.bodies, survey.settings.language)
    let posts = journal.posts.map { post in
      Text(file: post.file, language: post.lang ?? language, body: bodies[post.body])
    }
    let things = journal.things.compactMap(\.described).map { thing in
      Text(file: thing.file, language: language, body: bodies[thing.body])
    }
    return posts + things
  }
}
