internal import FrontMatter
package import JournalModel

/// The one page of the journal's vision: the words of `daybook.yml`, and the text of the free page at the same address.
package enum VisionRoute {
  package static let route = "vision/"

  package static func isUsed(by journal: Journal) -> Bool { journal.settings.vision != nil }

  /// The free page whose text the vision's page shows.
  package static func page(in journal: Journal) -> ThingIndex? {
    guard isUsed(by: journal) else { return nil }
    return journal.things(of: .page).first { journal[$0].route == route }
  }
}
