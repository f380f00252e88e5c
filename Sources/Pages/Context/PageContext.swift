package import FrontMatter
package import JournalModel
internal import Letters
internal import Markdown
package import SiteAssembly
internal import Templates
internal import Localization

/// What all pages are made from: the site, and what is worked out once for many pages. It knows nothing of any page.
///
/// One reference, shared by all cores: as a value, it would be copied for each field that is read.
package final class PageContext: Sendable {
  package let site: Site
  /// What draws it.
  package let theme: Theme
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
  init(_ site: Site, _ theme: Theme, zone: ZoneOffsets, demand: Demand = .everything, levelFigures: LevelFigures?) {
    self.site = site
    self.theme = theme
    pictures = SitePictures(sizes: site.journal.settings.images.sizes)
    self.zone = zone
    words = theme.words.frame
    direction = scriptDirection(of: site.journal.settings.language)
    addresses = SiteAddresses(of: site.journal)
    self.demand = demand
    facts = JournalFacts(of: site.journal)
    self.levelFigures = levelFigures
    kept = KeptRecords()
  }

  /// The same as another, but for what is given.
  init(
    _ other: PageContext, site: Site? = nil, pictures: SitePictures? = nil, levelFigures: LevelFigures?? = nil,
    kept: KeptRecords? = nil
  ) {
    self.site = site ?? other.site
    self.pictures = pictures ?? other.pictures
    self.levelFigures = levelFigures ?? other.levelFigures
    self.kept = kept ?? other.kept
    (theme, zone, words, direction) = (other.theme, other.zone, other.words, other.direction)
    (addresses, demand, facts) = (other.addresses, other.demand, other.facts)
  }

  package var journal: Journal { _read { yield site.journal } }
  package var settings: Settings { _read { yield site.journal.settings } }
  package var language: String { site.journal.settings.language }
}
