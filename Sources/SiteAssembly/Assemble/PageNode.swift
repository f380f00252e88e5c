package import JournalModel

/// A page that the author can link to and from.
package enum PageNode: Hashable, Sendable {
  case post(PostIndex)
  case thing(ThingIndex)
}
