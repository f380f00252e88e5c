/// The readers a post is published for, the widest circle first.
package enum Audience: String, CaseIterable, Sendable, Comparable {
  case `public`, staff, `private`

  private var width: Int {
    switch self {
    case .public: 0
    case .staff: 1
    case .private: 2
    }
  }

  /// `public < staff < private`.
  package static func < (a: Audience, b: Audience) -> Bool { a.width < b.width }
}
