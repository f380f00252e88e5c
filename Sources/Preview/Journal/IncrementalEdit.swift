internal import Cores
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly

/// A site on its way to other words, tags and levels in some of its posts.
struct IncrementalEdit {
  private(set) var site: Site
  private(set) var cites: [[PageNode]]
  /// The posts of which others may be related now.
  private var unsettled: Set<PostIndex> = []
  /// The tags whose words may be used otherwise now.
  private var touchedTags: Set<ThingIndex> = []
  /// The posts whose cards say something else.
  private(set) var newCards: Set<PostIndex> = []
  /// Whether a post cites different pages than before.
  private(set) var citesOthers = false

  init(_ site: Site, cites: [[PageNode]]) {
    self.site = site
    self.cites = cites
  }

  mutating func replaceText(of post: PostIndex, by outcome: TextParser.Outcome<PostEntry>) {
    guard let entry = outcome.entry, let body = outcome.body else { return }
    site.bodies[site.journal[post].body] = body
    site.journal.posts[post.value].wordCount = entry.wordCount
    site.journal.posts[post.value].title = entry.title
    site.journal.posts[post.value].summary = entry.fields.summary?.value ?? entry.excerpt
    site.journal.posts[post.value].hasOwnSummary = entry.fields.summary != nil
    site.journal.posts[post.value].makeTypographic()
    // The same, in other places of the file.
    site.journal.posts[post.value].aliases = entry.fields.aliases
    site.journal.posts[post.value].image = entry.fields.image
    touchedTags.formUnion(site.journal[post].tags)
    newCards.insert(post)
  }

  /// Takes the post's tags and levels from what its file says now.
  ///
  /// - Returns: `false` when a thing would come or go by it, or a page of the grid: that is for a whole look.
  mutating func relabel(_ post: PostIndex, from old: PostLabels, to new: PostLabels, by names: ThingNames) -> Bool {
    touchedTags.formUnion(site.journal[post].tags)
    guard let changed = site.journal.relabel(post, from: old, to: new, by: names) else { return false }
    touchedTags.formUnion(site.journal[post].tags)
    site.subjects[post.value] = site.journal.subjects(of: post)
    // Rarity determines related posts, and cards show the number of posts.
    for thing in changed {
      unsettled.formUnion(site.journal[thing].posts)
      newCards.formUnion(site.journal[thing].posts)
    }
    unsettled.insert(post)
    return true
  }

  /// Counts the grid again, after posts have other labels.
  ///
  /// - Returns: `false` when a page of it comes or goes: links may lead there.
  mutating func countGrid() -> Bool {
    let routes = site.grid?.routes(in: site.journal)
    site.grid = Grid(of: site.journal)
    return site.grid?.routes(in: site.journal) == routes
  }

  /// Works out the post's links again, and those that lead to it when its title, headings or paragraphs have other names.
  ///
  /// - Returns: `false` when a link is broken or withheld, or other files are used than before: that is for a whole look.
  mutating func relink(
    _ post: PostIndex, of old: Site, _ before: LinkResolver, with resolver: LinkResolver
  ) -> Bool {
    let context = context(of: .post(post))
    var (was, now) = (before, resolver)
    let used = was.findings(in: [context], of: old.bodies).used
    let findings = now.findings(in: [context], of: site.bodies)
    guard findings.problems.isEmpty, findings.used == used else { return false }
    take(findings, of: post)
    let isCalledAsBefore = old.journal[post].title == site.journal[post].title
    site.renewSummary(of: post)
    if isCalledAsBefore, old.bodies[context.body].isFoundAlike(site.bodies[context.body]) { return true }
    let others = site.postBacklinks[post.value].map { self.context(of: $0.from) }
    var again = resolver
    let theirs = again.findings(in: others[...], of: site.bodies)
    for (body, links) in theirs.links { site.links[body] = links }
    for case .post(let other) in others.map(\.node) {
      site.renewSummary(of: other)
      newCards.insert(other)
    }
    return theirs.problems.isEmpty
  }

  private mutating func take(_ findings: LinkFindings, of post: PostIndex) {
    for (body, links) in findings.links { site.links[body] = links }
    for target in cites[post.value] { update(target) { $0.removeAll { $0.from == .post(post) } } }
    for (target, backlink) in findings.citations {
      update(target) { $0.insert(backlink, at: Self.place(of: post, in: $0)) }
    }
    unsettled.insert(post)
    let targets = findings.citations.map(\.target)
    for target in cites[post.value] + targets {
      switch target {
      case .post(let other): unsettled.insert(other)
      case .thing(let thing) where site.journal[thing].kind == .tag: touchedTags.insert(thing)
      case .thing: break
      }
    }
    if Set(targets) != Set(cites[post.value]) { citesOthers = true }
    cites[post.value] = targets
  }

  private mutating func update(_ target: PageNode, _ change: (inout [Backlink]) -> Void) {
    switch target {
    case .post(let index): change(&site.postBacklinks[index.value])
    case .thing(let index): change(&site.thingBacklinks[index.value])
    }
  }

  /// Newest posts first, then things.
  private static func place(of post: PostIndex, in backlinks: [Backlink]) -> Int {
    backlinks.firstIndex { backlink in
      if case .post(let other) = backlink.from { other > post } else { true }
    } ?? backlinks.count
  }

  /// Updates what depends on all links together.
  mutating func finish(jobs: Int) async {
    for tag in touchedTags {
      site.tagUses.find(tag, in: site.journal, bodies: site.bodies, backlinks: site.thingBacklinks)
    }
    var neighbours = [[PostIndex]](repeating: [], count: site.journal.posts.count)
    for post in unsettled { neighbours[post.value] = self.neighbours(of: post) }
    let posts = unsettled.sorted()
    let related = await mapChunks(of: 512, upTo: posts.count, jobs: jobs) { [journal = site.journal, neighbours] range in
      journal.relatedPosts(to: Array(posts[range]), besides: neighbours)
    }
    for (post, others) in zip(posts, related.joined()) { site.related[post.value] = others }
  }

  /// The posts that are linked with one in either direction, or follow one another.
  private func neighbours(of post: PostIndex) -> [PostIndex] {
    let cited = cites[post.value].compactMap { if case .post(let other) = $0 { other } else { nil } }
    let citing = site.postBacklinks[post.value].compactMap { if case .post(let other) = $0.from { other } else { nil } }
    let followed = site.journal[post].follows.map { [$0] } ?? []
    return cited + citing + followed + (site.journal.followers[post] ?? [])
  }

  private func context(of node: PageNode) -> LinkResolver.Context {
    switch node {
    case .post(let index):
      let post = site.journal[index]
      return LinkResolver.Context(
        node: node, file: post.file, route: post.route, body: post.body, image: post.image,
        isImageTold: post.imageText != nil)
    case .thing(let index):
      let thing = site.journal[index]
      return LinkResolver.Context(
        node: node, file: thing.described?.file ?? "", route: thing.route, body: thing.described?.body ?? 0, image: nil)
    }
  }
}

extension RenderedBody {
  /// Whether links to places in the text resolve the same way: by ids, and by the words of headings.
  fileprivate func isFoundAlike(_ other: RenderedBody) -> Bool {
    anchors == other.anchors && titleHeading?.id == other.titleHeading?.id
      && headings.elementsEqual(other.headings) { $0.id == $1.id && $0.text == $1.text }
  }
}
