/// The kind of a journal's file.
package enum FileKind: Hashable, Sendable {
  case post
  case thing(ThingKind)
  case selfReflection
  case settings
}
