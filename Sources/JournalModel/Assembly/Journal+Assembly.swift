package import Diagnostics
package import FrontMatter

extension Journal {
  /// Puts a journal together from its files: what is published, which thing each name means, and in which order.
  ///
  /// - Parameter levelTitles: of levels that no file describes, in the journal's language.
  ///
  /// Pure: the same entries give the same journal, whatever order they come in. Cost grows with the posts and the
  /// names they use.
  package static func assemble(
    posts: [PostEntry], things: [ThingEntry], selfReflections: [SelfEntry] = [], settings: Settings,
    levelTitles: [KnownLevel: String] = [:], for publication: Publication
  ) -> (journal: Journal, names: NameIndex, problems: [Diagnostic]) {
    var assembly = JournalAssembly(settings: settings, publication: publication)
    assembly.catalogueThings(things.sorted { $0.file < $1.file }, for: publication)
    assembly.choosePosts(inOrderOfFiles(posts), for: publication)
    assembly.readFrameworks()
    assembly.resolveNames()
    assembly.lookForAuthorsWithoutFile()
    assembly.lookForSharedFeedIDs()
    assembly.resolveLevels()
    assembly.resolveDetails()
    assembly.resolveAskers()
    assembly.resolve(selfReflections.sorted { $0.file < $1.file })
    assembly.resolveFollowUps()
    assembly.describeKnownLevels(levelTitles)
    assembly.gatherMembers()
    assembly.orderThings()
    assembly.relateThings()
    assembly.relateTags()
    assembly.lookAtTheCalendar()
    let withheld = Set(assembly.journal.withheld.map(\.file))
    var names = NameIndex(
      of: assembly.journal, things: assembly.catalogue.names, entries: assembly.entries,
      withheldPosts: posts.filter { withheld.contains($0.file) },
      withheldThings: things.filter { withheld.contains($0.file) })
    names.indexTitles()
    assembly.forgetNamesOfStudents()
    return (assembly.journal, names, assembly.problems.diagnostics)
  }
}

/// Files mostly come in their order.
private func inOrderOfFiles(_ posts: [PostEntry]) -> [PostEntry] {
  let isOrdered = zip(posts, posts.dropFirst()).allSatisfy { $0.file < $1.file }
  return isOrdered ? posts : posts.sorted { $0.file < $1.file }
}
