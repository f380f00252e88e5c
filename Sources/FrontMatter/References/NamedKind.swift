/// The kind of page that a name means: a post, or one of the others.
package enum NamedKind: Hashable, Sendable {
  case post
  case thing(ThingKind)
}
