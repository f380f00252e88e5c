/// A post's author, as readers see it.
package enum Author: Sendable, Equatable {
  case person(ThingIndex)
  /// A student who has no page in this build.
  case student(shownAs: String)
}

/// A student among a post's authors who has no page in this build.
struct AuthorWithoutPage: Sendable, Equatable {
  /// Among all who wrote the post.
  var place: Int
  var shownAs: String
}
