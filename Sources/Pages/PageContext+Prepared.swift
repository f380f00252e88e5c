internal import Cores
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

extension PageContext {
  /// With the records that many pages repeat, made on all cores.
  static func prepared(
    for site: Site, _ theme: Theme, zone: ZoneOffsets, demand: Demand, jobs: Int
  ) async -> PageContext {
    let bare = PageContext(site, theme, zone: zone, demand: demand, levelFigures: LevelFigures(of: site))
    let context = PageContext(bare, kept: KeptRecords(in: bare))
    return await context.keepingCards(of: nil, jobs: jobs)
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
    let figures = hasNewLevels ? LevelFigures(of: site) : levelFigures
    var context = PageContext(self, site: site, levelFigures: .some(figures))
    if hasNewNames {
      context = PageContext(site, theme, zone: zone, demand: demand, levelFigures: figures)
      var records = KeptRecords(in: context)
      records.cards = kept.cards
      context = PageContext(context, kept: records)
    } else if hasNewLevels {
      var records = kept
      records.levelMaps = LevelMaps(in: context)
      context = PageContext(context, kept: records)
    }
    return await context.learned(SitePictures(sizes: settings.images.sizes)).keepingCards(of: posts, jobs: jobs)
  }

  /// - Parameter posts: `nil` for all.
  private func keepingCards(of posts: [PostIndex]?, jobs: Int) async -> PageContext {
    let count = posts?.count ?? site.journal.posts.count
    let made = await mapChunks(of: 512, upTo: count, jobs: jobs) { range in
      range.map { cardShape.newRecord(of: posts?[$0] ?? PostIndex($0), in: self) }
    }
    var records = kept
    if let posts {
      for (post, card) in zip(posts, made.joined()) { records.cards[post.value] = card }
    } else {
      records.cards = made.flatMap { $0 }
    }
    return PageContext(self, kept: records)
  }

  /// The same with what is known of the pictures once they are read. A logo that is not published leaves every page.
  func learned(_ pictures: SitePictures) -> PageContext {
    let context = PageContext(self, pictures: pictures)
    guard let logo = theme.branding.logo, pictures.refused.contains(logo.route) else { return context }
    var records = kept
    records.keepSites(in: context)
    return PageContext(context, kept: records)
  }
}

extension KeptRecords {
  /// All but the cards, of which there are many.
  fileprivate init(in context: PageContext) {
    self.init()
    links = context.journal.things.indices.map { linkShape.newRecord(of: .thing(ThingIndex($0)), in: context) }
    keepSites(in: context)
    feeds = FeedLink.all(context.settings.title, in: "")
    levelMaps = LevelMaps(in: context)
  }

  fileprivate mutating func keepSites(in context: PageContext) {
    for section in Section.allCases { sites[section] = siteShape.newRecord(of: section, in: context) }
  }
}
