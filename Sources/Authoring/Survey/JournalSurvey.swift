package import Diagnostics
internal import Disk
package import FrontMatter
package import JournalModel
package import SiteAssembly

/// A journal as its author sees it: everything that can be read, drafts and what is private or still to come among it.
package struct JournalSurvey: Sendable {
  let files: JournalFiles
  let texts: ParsedTexts
  package let journal: Journal
  private let names: NameIndex
  /// Now, in the journal's time zone.
  package let now: PostDate
  let moment: BuildOptions.Moment
  let jobs: Int
  /// Problems with its texts and names, which don't prevent looking at the rest.
  package let problems: [Diagnostic]

  /// - Throws: a folder that isn't a journal, unreadable files, wrong settings.
  package static func of(
    _ folder: String, at moment: BuildOptions.Moment, jobs: Int
  ) async throws(Problems) -> JournalSurvey {
    await JournalSurvey(try await read(try JournalFolder.opened(folder), jobs: jobs), at: moment, jobs: jobs)
  }

  /// - Parameter looksAtWriting: whether texts tell what only `check` asks for.
  init(_ files: JournalFiles, at moment: BuildOptions.Moment, jobs: Int, looksAtWriting: Bool = false) async {
    let now = moment.date(in: files.zone)
    self.files = files
    self.now = now
    (self.moment, self.jobs) = (moment, jobs)
    texts = await parse(files, saying: JournalWords(of: files), jobs: jobs, looksAtWriting: looksAtWriting)
    let (journal, names, problems) = Journal.assemble(
      posts: texts.posts, things: texts.things, selfReflections: texts.selfReflections, settings: files.settings,
      levelTitles: texts.words.frame.levelTitles, for: .everything(now: now))
    (self.journal, self.names) = (journal, names)
    self.problems = files.problems + texts.problems.diagnostics + problems + addressClashes(in: journal)
  }

  package var settings: Settings { files.settings }

  /// The thing of that id, title or alias.
  package func find(_ name: String, _ kind: ThingKind) -> ThingIndex? { names.things.find(name, kind) }

  /// The post of that file, file name, id, former name or title.
  ///
  /// Cost: grows with the posts.
  package func findPost(_ name: String) -> PostIndex? { AuthorsNames(names, in: journal).post(name) }

  /// The id that a misspelled name of a thing may have meant.
  package func nearestThing(to name: String, _ kind: ThingKind) -> ThingIndex? {
    let names = journal.things(of: kind).flatMap { [journal[$0].id, journal[$0].title] }
    return nearest(to: name, among: names).flatMap { find($0, kind) }
  }

  package func nearestPost(to name: String) -> PostIndex? {
    nearest(to: name, among: journal.posts.flatMap { [$0.id, $0.title] }).flatMap { findPost($0) }
  }
}
