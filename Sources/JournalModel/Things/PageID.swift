/// A published post or thing.
package enum PageID: Hashable, Sendable {
  case post(PostIndex)
  case thing(ThingIndex)
}
