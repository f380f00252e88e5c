/// A post or page that this build leaves out.
package struct Withheld: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case draft
    case future(PostDate)
    case audience(Audience)
  }
  package var file: String
  package var id: String
  package var title: String
  package var reason: Reason
}
