package import Diagnostics
internal import Disk
package import FrontMatter
internal import Letters
package import SiteAssembly

/// A person's request to rename something.
package struct RenameRequest: Sendable {
  /// An id, title, alias, or file, optionally with a kind, such as `tag:trust`.
  package var old: String
  package var new: String
  /// When a name means several things.
  package var kind: NamedKind?
  /// The page's new title; without it a new name of several words is the title as well, and a plain one leaves the title alone.
  package var title: String?

  package init(old: String, new: String, kind: NamedKind? = nil, title: String? = nil) {
    (self.old, self.new, self.kind, self.title) = (old, new, kind, title)
  }

  /// `nil` when the title stays.
  var newTitle: String? { title ?? (Array(slug(new).utf8) != Array(new.utf8) ? new : nil) }

  package static let kinds = ThingKind.allCases.filter(\.traits.canBeRenamed)
}

/// Works out a rename in a journal that builds, and proves that it changes nothing but the name.
///
/// - Throws: what is wrong with the journal, a name that is not there or taken, a text that cannot be changed safely.
package func planRename(
  _ request: RenameRequest, in folder: String, at moment: BuildOptions.Moment, jobs: Int
) async throws(Problems) -> RenamePlan {
  let before = try await JournalState(
    try await read(try JournalFolder.opened(folder), jobs: jobs), at: moment, jobs: jobs)
  let target = try before.target(of: request)
  var maker = try RenameMaker(target, request, in: before)
  let plan = try maker.plan()
  try await RenameProof(plan, maker.name, of: before).check(at: moment, jobs: jobs)
  return plan
}
