/// What a link of a text turned out to mean.
package enum ResolvedLink: Sendable, Equatable {
  /// A page or file of the site; `route` may end in `#fragment`. `title` is shown when the author wrote no text.
  case route(String, title: String?)
  /// A film or sound of the journal, with the files beside it that say what is said.
  case recording(RecordingRoutes)
  /// A place in the same text; empty for its page's top.
  case fragment(String)
  /// Not a link: its words stay.
  case plain(title: String?)
}
