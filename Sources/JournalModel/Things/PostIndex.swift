/// The index of a published post in `Journal.posts`; 0 is the newest.
package struct PostIndex: Hashable, Sendable, Comparable {
  package let value: Int
  package init(_ value: Int) { self.value = value }
  package static func < (a: PostIndex, b: PostIndex) -> Bool { a.value < b.value }
}
