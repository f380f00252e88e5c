internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import SiteAssembly

/// A journal read, parsed and put together with everything in it, drafts and what is private or still to come.
struct JournalState: Sendable {
  let files: JournalFiles
  let texts: ParsedTexts
  let site: Site
  let graph: JournalGraph
  let names: AuthorsNames

  /// - Throws: what a build says when it stops.
  init(_ files: JournalFiles, at moment: BuildOptions.Moment, jobs: Int) async throws(Problems) {
    let now = moment.date(in: files.zone)
    let publication = Publication.everything(now: now)
    self.files = files
    let theme = JournalTheme(of: files)
    texts = await parse(files, saying: theme.words, jobs: jobs)
    let sound = await SoundJournal(texts, of: files, for: publication, jobs: jobs)
    site = try await assemble(sound, texts, of: files, besides: theme.problems, .stop, jobs: jobs)
    names = AuthorsNames(sound.linked.resolver.names, in: site.journal)
    var maker = GraphMaker(site, named: names.things, of: texts)
    graph = maker.graph(for: publication)
  }

  var journal: Journal { site.journal }
}

// Finds what a person means by the old name.
extension JournalState {
  func target(of request: RenameRequest) throws(Problems) -> RenameTarget {
    let (name, kind) = Self.split(request)
    if let file = fileTarget(name) { return file }
    var found: [RenameTarget] = []
    if kind == nil || kind == .post, let post = names.post(name) {
      found.append(RenameTarget(post, in: journal))
    }
    for thing in RenameRequest.kinds where kind == nil || kind == .thing(thing) {
      if let index = names.things.find(name, thing) { found.append(RenameTarget(index, in: journal)) }
    }
    // If there are several, the one whose id is the name, if there's exactly one.
    let exact = found.filter { $0.id == name }
    if exact.count == 1 { return exact[0] }
    if found.count > 1 { throw Problems([.ambiguousName(name, found)]) }
    guard let target = found.first else { throw Problems([.nothingToRename(name, nearest: nearestName(to: name))]) }
    return target
  }

  /// `tag:trust` and `tags/trust` say which kind is meant.
  private static func split(_ request: RenameRequest) -> (String, NamedKind?) {
    if let kind = request.kind { return (request.old, kind) }
    for kind in RenameRequest.kinds {
      for prefix in [kind.rawValue + ":", kind.folder + "/"] where request.old.hasPrefix(prefix) {
        return (String(request.old.dropFirst(prefix.count)), .thing(kind))
      }
    }
    for prefix in ["post:", "posts/"] where request.old.hasPrefix(prefix) {
      return (String(request.old.dropFirst(prefix.count)), .post)
    }
    return (request.old, nil)
  }

  private func fileTarget(_ path: String) -> RenameTarget? {
    if let post = journal.posts.firstIndex(where: { $0.file == path }) {
      return RenameTarget(PostIndex(post), in: journal)
    }
    let things = RenameRequest.kinds.flatMap { journal.things(of: $0) }
    return things.first { journal[$0].described?.file == path }.map { RenameTarget($0, in: journal) }
  }

  private func nearestName(to name: String) -> String? {
    let things = RenameRequest.kinds.flatMap { journal.things(of: $0) }.map { journal[$0].id }
    return nearest(to: name, among: things + journal.posts.map(\.id))
  }
}
