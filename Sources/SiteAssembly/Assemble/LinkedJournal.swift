internal import Cores
package import Diagnostics
package import JournalModel
internal import Markdown

/// A journal put together with every link resolved, and all that is wrong with its names, addresses and links.
package struct LinkedJournal: Sendable {
  package let journal: Journal
  let grid: Grid?
  /// Knows what its links mean: a preview asks it again when a text has changed.
  package let resolver: LinkResolver
  /// In the order of the pages that cite.
  let findings: [LinkFindings]
  /// By the addresses of the menu's entries.
  let menuFiles: [String: MediaUse]
  let problems: Problems

  /// Cost: grows with the posts, their names and their links; links are resolved on all cores.
  init(_ texts: ParsedTexts, of files: JournalFiles, for publication: Publication, jobs: Int) async {
    let (assembled, names, problems) = Journal.assemble(
      posts: texts.posts + texts.unreadablePosts, things: texts.things + texts.unreadableThings,
      selfReflections: texts.selfReflections + texts.unreadableSelfReflections, settings: files.settings,
      levelTitles: texts.words.frame.levelTitles, for: publication)
    let journal = assembled.withoutHiddenPlan().withTypographicNames()
    let grid = Grid(of: journal)
    let sections = Routes.sections(of: journal).union(grid?.routes(in: journal) ?? [])
    let clashes = AddressClashes(in: journal, sections: sections.union(Routes.reserved(by: journal.settings)))
    let contexts = LinkGraph.contexts(of: journal)
    let bodies = texts.bodies
    let resolver = LinkResolver(
      journal: journal, names: names, bodies: bodies, media: files.media, sections: sections)
    findings = await mapChunks(of: 2048, upTo: contexts.count, jobs: jobs) { range in
      var resolver = resolver
      return resolver.findings(in: contexts[range], of: bodies)
    }
    menuFiles = SiteAssembly.menuFiles(of: journal, among: files.media)
    (self.journal, self.grid, self.resolver) = (journal, grid, resolver)
    self.problems = Problems(problems + clashes.problems + findings.flatMap(\.problems))
  }

  /// The files that the site shows or links, in the order of their paths.
  package func media(with logo: String?) -> [MediaUse] {
    let seen = Set(menuFiles.values.map(\.file) + (logo.map { [$0] } ?? []))
    let used = findings.reduce(into: seen) { $0.formUnion($1.used) }
    return used.sorted().map { MediaUse(file: $0, route: MediaIndex.route(of: $0)) }
  }

  /// The texts that show or link one of these files.
  package func texts(using media: Set<String>) -> [String: Set<String>] {
    let fileOfRoute = Dictionary(media.map { (MediaIndex.route(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    let contexts = LinkGraph.contexts(of: journal)
    let fileOfBody = Dictionary(contexts.map { ($0.body, $0.file) }, uniquingKeysWith: { first, _ in first })
    var found: [String: Set<String>] = [:]
    for finding in findings {
      for (body, links) in finding.links {
        for case .route(let route, _) in links {
          if let text = fileOfBody[body], let file = fileOfRoute[route] { found[text, default: []].insert(file) }
        }
      }
      for (post, route) in finding.images {
        if let file = fileOfRoute[route] { found[journal[post].file, default: []].insert(file) }
      }
    }
    return found
  }
}

/// Pages of a journal that want the same address.
package func addressClashes(in journal: Journal) -> [Diagnostic] {
  let sections = Routes.sections(of: journal).union(Grid(of: journal)?.routes(in: journal) ?? [])
  return AddressClashes(in: journal, sections: sections.union(Routes.reserved(by: journal.settings))).problems
}
