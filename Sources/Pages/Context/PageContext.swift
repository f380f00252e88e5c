internal import Cores
package import FrontMatter
package import JournalModel
internal import Letters
internal import Markdown
package import SiteAssembly
package import Templates
internal import Localization

/// What all pages are made from: the site, and what is worked out once for many pages. It knows nothing of any page.
///
/// One reference, shared by all cores: as a value, it would be copied for each field that is read.
package final class PageContext: Sendable {
  package let site: Site
  /// What is known of the pictures, once they are read: nothing before the pages are written.
  let pictures: SitePictures
  let zone: ZoneOffsets
  /// In the journal's language.
  let words: PageStrings
  /// `ltr` or `rtl`, of the journal's language.
  let direction: String
  package let addresses: SiteAddresses
  /// What the site's templates name: no other field is read.
  let demand: Demand
  package let facts: JournalFacts
  /// What the levels' list and map count; nothing without levels.
  let levelFigures: LevelFigures?
  let kept: KeptRecords

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
    kept = KeptRecords()
  }

  /// The same as another, but for what is given.
  private init(
    _ other: PageContext, site: Site? = nil, pictures: SitePictures? = nil, levelFigures: LevelFigures?? = nil,
    kept: KeptRecords? = nil
  ) {
    self.site = site ?? other.site
    self.pictures = pictures ?? other.pictures
    self.levelFigures = levelFigures ?? other.levelFigures
    self.kept = kept ?? other.kept
    (zone, words, direction) = (other.zone, other.words, other.direction)
    (addresses, demand, facts) = (other.addresses, other.demand, other.facts)
  }

  package var journal: Journal { _read { yield site.journal } }
  package var settings: Settings { _read { yield site.journal.settings } }
  package var language: String { site.journal.settings.language }
}

extension PageContext {
  /// With the records that many pages repeat, made on all cores.
  package static func prepared(for site: Site, zone: ZoneOffsets, demand: Demand, jobs: Int) async -> PageContext {
    let bare = PageContext(site, zone: zone, demand: demand, levelFigures: LevelFigures(of: site))
    let context = PageContext(bare, kept: KeptRecords(in: bare))
    return await context.keepingCards(of: nil, jobs: jobs)
  }

  /// The same with other words in some posts, whose other fields are as they were.
  ///
  /// - Parameters:
  ///   - posts: those whose cards say something else.
  ///   - hasNewNames: whether one of them has another title, or other tags or levels.
  ///   - hasNewLevels: whether one of them has other levels, or links to other pages than before.
  package func renewed(
    for site: Site, changed posts: [PostIndex], hasNewNames: Bool, hasNewLevels: Bool, jobs: Int
  ) async -> PageContext {
    let figures = hasNewLevels ? LevelFigures(of: site) : levelFigures
    var context = PageContext(self, site: site, levelFigures: .some(figures))
    if hasNewNames {
      context = PageContext(site, zone: zone, demand: demand, levelFigures: figures)
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
  package func learned(_ pictures: SitePictures) -> PageContext {
    let context = PageContext(self, pictures: pictures)
    guard let logo = site.theme.branding.logo, pictures.refused.contains(logo.route) else { return context }
    var records = kept
    records.keepSites(in: context)
    return PageContext(context, kept: records)
  }
}
