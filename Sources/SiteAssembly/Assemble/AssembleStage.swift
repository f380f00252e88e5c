internal import Cores
package import Diagnostics
package import FrontMatter
package import JournalModel

/// Stage 3 of 5: which posts are published, what each name and link means, who cites whom.
///
/// - Parameter mistakes: what becomes of texts with errors; the journal's own setting when left out.
/// - Throws: everything that is wrong with texts, names and links, when one of the errors stops the build.
package func assemble(
  _ texts: ParsedTexts, of files: JournalFiles, in theme: JournalTheme, for publication: Publication,
  mistakes: MistakePolicy? = nil, jobs: Int
) async throws(Problems) -> Site {
  let sound = await SoundJournal(texts, of: files, for: publication, jobs: jobs)
  return try await assemble(sound, texts, of: files, in: theme, mistakes ?? files.settings.mistakes, jobs: jobs)
}

/// - Throws: what is wrong with the theme as well.
package func assemble(
  _ sound: SoundJournal, _ texts: ParsedTexts, of files: JournalFiles, in journalTheme: JournalTheme,
  _ policy: MistakePolicy, jobs: Int
) async throws(Problems) -> Site {
  let theme: Theme
  do throws(Problems) {
    theme = try journalTheme.theme(with: texts.words, files.branding)
  } catch {
    throw Problems(files.problems + sound.problems.diagnostics + error.diagnostics)
  }
  guard sound.isPublishable(policy), !files.hasErrors else {
    throw Problems(files.problems + sound.problems.diagnostics)
  }
  return await Site(sound, texts, of: files, theme, jobs: jobs)
}

extension SoundJournal {
  fileprivate func isPublishable(_ policy: MistakePolicy) -> Bool {
    obstacles.isEmpty && (mistakes.isEmpty || policy == .leaveOut)
  }
}

extension Site {
  fileprivate init(_ sound: SoundJournal, _ texts: ParsedTexts, of files: JournalFiles, _ theme: Theme, jobs: Int) async
  {
    let (journal, linked) = (sound.linked.journal, sound.linked)
    let graph = LinkGraph(linked.findings, in: journal, bodyCount: texts.bodies.count)
    let neighbours = graph.neighbours
    let related = await mapChunks(of: 1024, upTo: journal.posts.count, jobs: jobs) { range in
      (
        related: journal.relatedPosts(to: range, besides: neighbours),
        subjects: range.map { journal.subjects(of: PostIndex($0)) }
      )
    }
    let tagUses = await TagUses.all(in: journal, bodies: texts.bodies, backlinks: graph.thingBacklinks, jobs: jobs)
    self.init(
      journal: journal, bodies: texts.bodies, links: graph.links, images: graph.images,
      postBacklinks: graph.postBacklinks, thingBacklinks: graph.thingBacklinks,
      tagUses: tagUses,
      related: related.flatMap(\.related), subjects: related.flatMap(\.subjects), grid: linked.grid,
      media: linked.media(with: theme.branding.logo?.file), menuFiles: linked.menuFiles, theme: theme,
      warnings: files.problems + sound.warnings)
    for index in self.journal.posts.indices { renewSummary(of: PostIndex(index)) }
  }
}
