package import Diagnostics
package import FrontMatter

/// A post, page or self-reflection that this build leaves out.
package struct Withheld: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case draft
    case future(PostDate)
    /// A post whose day is written nowhere.
    case undated
    case audience(Audience)
    /// The day from which it is to be gone has come.
    case expired(PostDate)
    /// The file's errors, in the order of their places; at least one.
    case mistakes([Diagnostic])
  }
  package var file: String
  package var id: String
  /// Of a self-reflection its day alone: whose it is may be for nobody to know.
  package var title: String
  package var reason: Reason

  /// A file that can't be part of the journal at all.
  package init(unlisted error: Diagnostic) {
    (file, id, title, reason) = (error.file, "", error.file, .mistakes([error]))
  }

  init(file: String, id: String, title: String, reason: Reason) {
    (self.file, self.id, self.title, self.reason) = (file, id, title, reason)
  }

  /// The errors for which it is left out; empty when there is another reason.
  package var mistakes: [Diagnostic] { if case .mistakes(let errors) = reason { errors } else { [] } }
}
