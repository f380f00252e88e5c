/// The index of a thing in `Journal.things`.
package struct ThingIndex: Hashable, Sendable, Comparable {
  package let value: Int
  package init(_ value: Int) { self.value = value }
  package static func < (a: ThingIndex, b: ThingIndex) -> Bool { a.value < b.value }
}
