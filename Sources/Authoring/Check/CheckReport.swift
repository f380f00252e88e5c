package import Diagnostics

/// The results of `check`.
package struct CheckReport: Sendable {
  package var posts: Int
  /// The number of names from `private/names.txt` that were looked for; `nil` without such a file.
  package var names: Int?
  /// The number of web addresses that were tried; `nil` if none should be.
  package var webAddresses: Int?
  /// How many comments wait for somebody to read them.
  package var heldReplies = 0
  /// As the journal's settings rate them, in the order in which they are printed.
  package var problems: [Diagnostic]

  init(posts: Int, names: Int?, webAddresses: Int?, problems: [Diagnostic]) {
    (self.posts, self.names, self.webAddresses, self.problems) = (posts, names, webAddresses, problems)
  }

  /// Of a journal that could not be looked at.
  package init(failure problems: Problems) {
    self.init(posts: 0, names: nil, webAddresses: nil, problems: problems.sorted)
  }
}
