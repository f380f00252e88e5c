/// Daybook's own files at a place, next to the site. Only the record stays there.
enum PlaceLayout {
  static let folder = ".daybook"
  /// The list of the site's files, the same as in the output folder. It says nothing that the pages don't.
  static let record = ".daybook/manifest"
  /// While a publish runs, or after one that was cut short: what it is about to have there.
  static let pending = ".daybook/pending"
  /// The sign that everything has arrived and is being put in place.
  static let moving = ".daybook/moving"
  static let incoming = ".daybook/incoming"
  /// The lock, a folder because those are made in one step everywhere.
  static let lock = ".daybook/lock"
  static let lockOwner = ".daybook/lock/owner"
  /// A stand-in for a page that others link to and that hasn't arrived yet.
  static let stub = ".daybook/stub"

  /// The name of a site that nobody has seen yet, beside its place.
  static func beside(_ path: String) -> String { path + ".daybook-new" }
}
