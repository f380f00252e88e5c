/// A post, page or self-reflection that this build leaves out.
package struct Withheld: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case draft
    case future(PostDate)
    case audience(Audience)
  }
  package var file: String
  package var id: String
  /// Of a self-reflection its day alone: whose it is may be for nobody to know.
  package var title: String
  package var reason: Reason
}
