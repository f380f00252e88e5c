internal import Diagnostics
internal import JournalModel
internal import Markdown

/// A journal as its author sees it, beside the site that a build would make of it.
struct CheckedJournal: Sendable {
  let files: JournalFiles
  /// Drafts and what is for staff among it, every text with its links out of the journal.
  let survey: JournalSurvey
  /// `nil` when a build would fail.
  let site: RenderedSite?
  /// What the build would say, and what keeps drafts from being published.
  let problems: [Diagnostic]
  let output: String

  init(_ files: JournalFiles, _ options: BuildOptions) async {
    self.files = files
    output = options.output
    survey = await JournalSurvey(files, at: options.moment, jobs: options.jobs, looksAtWriting: true)
    var said: [Diagnostic]
    do throws(Problems) {
      let parsed = try await parse(files, jobs: options.jobs)
      let built = try await assemble(parsed, for: options.publication(in: files.zone), jobs: options.jobs)
      let rendered = try await render(built, in: files.zone, jobs: options.jobs)
      var media = LiveMedia()
      _ = await media.pictures(for: built.media, settings: files.settings, in: files.folder, jobs: options.jobs)
      said = built.warnings + rendered.warnings + media.problems
      site = rendered
    } catch {
      said = error.diagnostics
      site = nil
    }
    problems = said + survey.problems
  }

  /// A text with what it belongs to.
  struct Text {
    let file: String
    /// A language tag.
    let language: String
    let body: RenderedBody
  }

  /// The texts of posts and things, in no order that matters.
  var texts: [Text] {
    let journal = survey.journal
    let posts = journal.posts.map { post in
      Text(file: post.file, language: post.lang ?? files.settings.language, body: survey.texts.bodies[post.body])
    }
    let things = journal.things.compactMap(\.described).map { thing in
      Text(file: thing.file, language: files.settings.language, body: survey.texts.bodies[thing.body])
    }
    return posts + things
  }
}
