internal import Diagnostics
internal import JournalModel
internal import Markdown

/// Stage 3 of 5: which posts are published, what each name and link means, who cites whom.
///
/// - Throws: all problems of names and links, when one of them is an error.
func assemble(
  _ parsed: ParsedJournal, for publication: Publication, jobs: Int
) async throws(Problems) -> Site {
  try await assembleWithResolver(parsed, for: publication, jobs: jobs).site
}

/// The site, and what found out what its links mean: a preview asks it again when a text has changed.
func assembleWithResolver(
  _ parsed: ParsedJournal, for publication: Publication, jobs: Int
) async throws(Problems) -> (site: Site, resolver: LinkResolver) {
  let (assembled, names, problems) = Journal.assemble(
    posts: parsed.posts, things: parsed.things, selfReflections: parsed.selfReflections, settings: parsed.settings,
    for: publication)
  let journal = assembled.withoutHiddenPlan()
  let grid = Grid(of: journal)
  let sections = sections(of: journal).union(grid?.routes(in: journal) ?? [])
  let clashes = AddressClashes(in: journal, sections: sections.union(reserved(by: journal.settings)))
  let contexts = LinkGraph.contexts(of: journal)
  let resolver = LinkResolver(
    journal: journal, names: names, bodies: parsed.bodies, media: parsed.media, sections: sections)
  let findings = await inChunks(of: 2048, upTo: contexts.count, jobs: jobs) { range in
    var resolver = resolver
    return resolver.findings(in: contexts[range], of: parsed.bodies)
  }
  let all = Problems(parsed.warnings + problems + clashes.problems + findings.flatMap(\.problems))
  try all.throwIfErrors()
  let graph = LinkGraph(findings, in: journal, bodyCount: parsed.bodies.count)
  let logo = parsed.theme.look.logo.map { [$0.file] } ?? []
  let used = findings.reduce(into: Set(logo)) { $0.formUnion($1.used) }
  let neighbours = graph.neighbours
  let related = await inChunks(of: 1024, upTo: journal.posts.count, jobs: jobs) { range in
    (
      related: journal.relatedPosts(to: range, besides: neighbours),
      themes: range.map { journal.themes(of: PostIndex($0)) }
    )
  }
  let tagUses = await TagUses.all(
    in: journal, bodies: parsed.bodies, backlinks: graph.thingBacklinks, jobs: jobs)
  let site = Site(
    journal: journal, bodies: parsed.bodies, links: graph.links, images: graph.images,
    postBacklinks: graph.postBacklinks, thingBacklinks: graph.thingBacklinks,
    tagUses: tagUses,
    related: related.flatMap(\.related), themes: related.flatMap(\.themes), grid: grid,
    media: used.sorted().map { MediaUse(file: $0, route: MediaIndex.route(of: $0)) },
    theme: parsed.theme, warnings: all.diagnostics)
  return (site, resolver)
}

/// Pages of a journal that want the same address.
func addressClashes(in journal: Journal) -> [Diagnostic] {
  let sections = sections(of: journal).union(Grid(of: journal)?.routes(in: journal) ?? [])
  return AddressClashes(in: journal, sections: sections.union(reserved(by: journal.settings))).problems
}

/// The addresses that exist without a file of their own.
private func sections(of journal: Journal) -> Set<String> {
  var found: Set<String> = ["", "posts/"]
  if SiteSearch.isWanted(in: journal) { found.insert(SiteSearch.route) }
  for kind in ThingKind.allCases where kind != .page && !journal.things(of: kind).isEmpty {
    found.insert(kind.section + "/")
  }
  if VisionRoute.isUsed(by: journal), VisionRoute.page(in: journal) == nil { found.insert(VisionRoute.route) }
  if journal.hasPlanPage { found.insert("plan/") }
  return found
}

/// Addresses that no other page may have, even in a build that does not use them: what is right for the public must not
/// be wrong for staff.
private func reserved(by settings: Settings) -> Set<String> { settings.plan == .off ? [] : ["plan/"] }
