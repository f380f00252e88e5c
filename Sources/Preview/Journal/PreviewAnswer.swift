/// A live journal's answer for an address.
package enum PreviewAnswer: Sendable, Equatable {
  /// A page in HTML.
  case page([UInt8])
  /// Any other file; `path` is its address below the site, by whose ending its kind is known.
  case file([UInt8], path: String)
  /// A folder, asked for without the slash at its end.
  case folder
  /// Nothing; with the page for lost readers.
  case missing([UInt8])
  /// No site yet: the journal has never been without errors.
  case nothingYet
}
