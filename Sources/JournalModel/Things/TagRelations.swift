/// The relations between tags, seen from both ends.
package struct TagRelations: Sendable, Equatable {
  /// The tags that mean the contrary.
  package var opposites: [ThingIndex] = []
  /// The tags to look at as well.
  package var see: [ThingIndex] = []

  package init() {}
}
