internal import Cores
package import FrontMatter
package import JournalModel
internal import Markdown
package import SiteAssembly
internal import Templates

/// What the pages say, in the form in which templates read it. Immutable, shared by all cores.
package struct SiteViews: Sendable {
  package private(set) var site: Site
  /// What is known of the pictures, once they are read: nothing before the pages are written.
  private(set) var pictures: SitePictures
  let zone: ZoneOffsets
  /// In the journal's language.
  let words: PageWords
  /// The journal's address without a slash at its end, as `https://oak.example/journal`; empty when there is none.
  let address: String
  /// The lasting names of posts.
  package let feedIDs: FeedIDs
  /// How feeds write links.
  let absoluteBase: LinkBase
  let direction: String
  /// The links to the feeds of all posts.
  let journalFeeds: [Record]
  /// For each post in a series, its place there from 0; for each series, how many parts it has.
  let partPlaces: [PostIndex: Int]
  let partCounts: [ThingIndex: Int]
  /// By `ThingIndex`: where a thing stands among all as lists have them.
  let listPlaces: [Int]
  /// For the list of all posts, which repeats them on each of its pages.
  let years: [(year: Int, first: Int, count: Int)]
  /// Where charts lead.
  let archivePlaces: ArchivePlaces
  /// Which parts of the leadership model the journal uses.
  package let modelUse: ModelUse
  let goalVision: Value
  let stepTargets: StepTargets
  let askedQuestions: AskedQuestions
  let evidenceUses: EvidenceUses
  /// One link for each thing and one card for each post: every list repeats them, so they are made once.
  private(set) var thingLinks: [Record] = []
  private(set) var cards: [Record] = []
  private(set) var siteRecords: [Section: Record] = [:]
  /// What the levels' list and map count; nothing without levels.
  private(set) var levelFigures: LevelFigures?
  private(set) var levelMap: Value = .none

  /// Makes what lists repeat, on all cores.
  package static func prepared(for site: Site, zone: ZoneOffsets, jobs: Int) async -> SiteViews {
    let plain = SiteViews(site, zone: zone, levelFigures: LevelFigures(of: site))
    let cards = await inChunks(of: 512, upTo: site.journal.posts.count, jobs: jobs) { range in
      range.map { plain.makeCard(of: plain.site.journal.posts[$0]) }
    }
    var views = plain
    views.cards = cards.flatMap { $0 }
    return views
  }

  /// The same with other words in some posts, whose other fields are as they were.
  ///
  /// - Parameters:
  ///   - posts: those whose cards say something else.
  ///   - hasNewNames: whether one of them has another title, or other tags or levels.
  ///   - hasNewLevels: whether one of them has other levels, or links to other pages than before.
  package func renewed(
    for site: Site, changed posts: [PostIndex], hasNewNames: Bool, hasNewLevels: Bool, jobs: Int
  ) async -> SiteViews {
    let figures = hasNewLevels ? LevelFigures(of: site) : levelFigures
    var views = hasNewNames ? SiteViews(site, zone: zone, levelFigures: figures) : self
    if hasNewNames { views.cards = cards }
    views.site = site
    views.learn(SitePictures(sizes: settings.images.sizes))
    let made = await inChunks(of: 512, upTo: posts.count, jobs: jobs) { [views] range in
      range.map { views.makeCard(of: views.site.journal.posts[posts[$0].value]) }
    }
    for (post, card) in zip(posts, made.joined()) { views.cards[post.value] = card }
    if hasNewLevels, !hasNewNames {
      views.levelFigures = figures
      views.levelMap = views.makeLevelMap()
    }
    return views
  }

  private init(_ site: Site, zone: ZoneOffsets, levelFigures: LevelFigures?) {
    self.site = site
    pictures = SitePictures(sizes: site.journal.settings.images.sizes)
    self.zone = zone
    words = site.theme.words.frame
    let url = site.journal.settings.url?.value ?? ""
    address = url.hasSuffix("/") ? String(url.dropLast()) : url
    feedIDs = FeedIDs(of: site.journal.posts, settings: site.journal.settings)
    absoluteBase = LinkBase(prefix: address + "/")
    direction = Self.isRightToLeft(site.journal.settings.language) ? "rtl" : "ltr"
    journalFeeds = Self.feedLinks(site.journal.settings.title, in: "")
    (partPlaces, partCounts) = Self.parts(in: site.journal)
    listPlaces = Self.listPlaces(in: site.journal)
    years = Self.years(of: site.journal.posts)
    archivePlaces = ArchivePlaces(of: site.journal.posts)
    modelUse = ModelUse(of: site.journal)
    goalVision = Self.goalVision(in: site.journal)
    stepTargets = StepTargets(of: site.journal)
    askedQuestions = AskedQuestions(in: site.journal)
    evidenceUses = EvidenceUses(in: site.journal)
    self.levelFigures = levelFigures
    thingLinks = site.journal.things.map { makeLink(to: $0) }
    makeSiteRecords()
    levelMap = makeLevelMap()
  }

  private static func listPlaces(in journal: Journal) -> [Int] {
    var places = [Int](repeating: 0, count: journal.things.count)
    let listed = ThingKind.allCases.flatMap { journal.things(of: $0) }
    for (place, thing) in listed.enumerated() { places[thing.value] = place }
    return places
  }

  private mutating func makeSiteRecords() {
    for section in Section.allCases { siteRecords[section] = makeSiteRecord(in: section) }
  }

  /// Takes what is known of the pictures once they are read. A logo that is not published leaves every page.
  package mutating func learn(_ pictures: SitePictures) {
    self.pictures = pictures
    if let logo = site.theme.look.logo, pictures.refused.contains(logo.route) { makeSiteRecords() }
  }

  var dateText: DateText { words.dates }
  package var settings: Settings { site.journal.settings }
  var language: String { settings.language }
  package var hasAddress: Bool { !address.isEmpty }

  /// The full address of a route; empty when the journal has none.
  package func absolute(_ route: String) -> String {
    hasAddress ? String(decoding: absoluteBase.url(of: route), as: UTF8.self) : ""
  }

  /// The same by the address that stays when the journal moves: a name, not a place.
  func lasting(_ route: String) -> String {
    feedIDs.address == address
      ? absolute(route) : String(decoding: LinkBase(prefix: feedIDs.address + "/").url(of: route), as: UTF8.self)
  }

  /// The path of the first page on its server: `/`, or `/journal/` for `https://oak.example/journal/`.
  package var pathOfSite: String {
    let path = address.split(separator: "/").dropFirst(2)
    return path.isEmpty ? "/" : "/" + path.joined(separator: "/") + "/"
  }
}
