internal import JournalModel
internal import Templates

/// What all pages are made from: the site, and what is worked out once for many pages. It knows nothing of any page.
/// Immutable, shared by all cores.
///
/// Initializers take it `__shared`: they would own it otherwise, and copying it counts a hundred references that all cores share.
struct PageContext: Sendable {
  var site: Site
  /// What is known of the pictures, once they are read: nothing before the pages are written.
  private(set) var pictures: SitePictures
  let zone: ZoneOffsets
  /// In the journal's language.
  let words: PageWords
  /// `ltr` or `rtl`, of the journal's language.
  let direction: String
  let addresses: SiteAddresses
  /// What the site's templates name: no other field is read.
  let demand: Demand
  let facts: JournalFacts
  /// What the levels' list and map count; nothing without levels.
  private(set) var levelFigures: LevelFigures?
  private(set) var kept = KeptRecords()

  /// Without kept records.
  ///
  /// - Parameter demand: what the site's templates name.
  init(_ site: Site, zone: ZoneOffsets, demand: Demand = .everything, levelFigures: LevelFigures?) {
    self.site = site
    pictures = SitePictures(sizes: site.journal.settings.images.sizes)
    self.zone = zone
    words = site.theme.words.frame
    direction = scriptDirection(of: site.journal.settings.language)
    addresses = SiteAddresses(of: site.journal)
    self.demand = demand
    facts = JournalFacts(of: site.journal)
    self.levelFigures = levelFigures
  }

  var journal: Journal { _read { yield site.journal } }
  var settings: Settings { _read { yield site.journal.settings } }
  var language: String { site.journal.settings.language }
}

extension PageContext {
  /// With the records that many pages repeat, made on all cores.
  static func prepared(for site: Site, zone: ZoneOffsets, demand: Demand, jobs: Int) async -> PageContext {
    var context = PageContext(site, zone: zone, demand: demand, levelFigures: LevelFigures(of: site))
    context.kept = KeptRecords(in: context)
    await context.keepCards(of: nil, jobs: jobs)
    return context
  }

  /// The same with other words in some posts, whose other fields are as they were.
  ///
  /// - Parameters:
  ///   - posts: those whose cards say something else.
  ///   - hasNewNames: whether one of them has another title, or other tags or levels.
  ///   - hasNewLevels: whether one of them has other levels, or links to other pages than before.
  func renewed(
    for site: Site, changed posts: [PostIndex], hasNewNames: Bool, hasNewLevels: Bool, jobs: Int
  ) async -> PageContext {
    var context = self
    context.site = site
    if hasNewLevels { context.levelFigures = LevelFigures(of: site) }
    if hasNewNames {
      context = PageContext(site, zone: zone, demand: demand, levelFigures: context.levelFigures)
      let cards = kept.cards
      context.kept = KeptRecords(in: context)
      context.kept.cards = cards
    } else if hasNewLevels {
      context.kept.levelMaps = LevelMaps(in: context)
    }
    context.learn(SitePictures(sizes: settings.images.sizes))
    await context.keepCards(of: posts, jobs: jobs)
    return context
  }

  /// - Parameter posts: `nil` for all.
  private mutating func keepCards(of posts: [PostIndex]?, jobs: Int) async {
    let context = self
    let count = posts?.count ?? site.journal.posts.count
    let made = await inChunks(of: 512, upTo: count, jobs: jobs) { range in
      range.map { cardShape.newRecord(of: posts?[$0] ?? PostIndex($0), in: context) }
    }
    guard let posts else { return kept.cards = made.flatMap { $0 } }
    for (post, card) in zip(posts, made.joined()) { kept.cards[post.value] = card }
  }

  /// Takes what is known of the pictures once they are read. A logo that is not published leaves every page.
  mutating func learn(_ pictures: SitePictures) {
    self.pictures = pictures
    if let logo = site.theme.look.logo, pictures.refused.contains(logo.route) { kept.keepSites(in: self) }
  }
}
