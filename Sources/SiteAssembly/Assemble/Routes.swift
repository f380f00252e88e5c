internal import FrontMatter
package import JournalModel

/// The addresses of the pages that Daybook makes of many texts.
package enum Routes {
  static let archive = "posts/"
  static let plan = "plan/"
  package static let search = "search/"

  /// Those that the journal has without a file of their own, but for the grid's.
  static func sections(of journal: Journal) -> Set<String> {
    var found: Set<String> = ["", archive]
    if hasSearch(journal) { found.insert(search) }
    for kind in ThingKind.allCases where kind != .page && !journal.things(of: kind).isEmpty {
      found.insert(kind.section + "/")
    }
    if VisionRoute.isUsed(by: journal), VisionRoute.page(in: journal) == nil { found.insert(VisionRoute.route) }
    if journal.hasPlanPage { found.insert(plan) }
    return found
  }

  /// Those that no other page may have, even in a build that does not use them: what is right for the public must not
  /// be wrong for staff.
  static func reserved(by settings: Settings) -> Set<String> { settings.plan == .off ? [] : [plan] }

  package static func hasSearch(_ journal: Journal) -> Bool {
    journal.settings.hasSearch && !(journal.posts.isEmpty && journal.things(of: .page).isEmpty)
  }
}
