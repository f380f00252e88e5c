/// The resolved target of a link.
package enum ResolvedLink: Sendable, Equatable {
  /// A page or file of the site; `route` may end in `#fragment`. `title` is shown when the author wrote no text.
  case route(String, title: String?)
  /// One of the journal's own recordings, with its captions or transcript.
  case recording(RecordingRoutes)
  /// A place in the same text; empty for its page's top.
  case fragment(String)
  /// Not a link: its words stay.
  case plain(title: String?)
}
