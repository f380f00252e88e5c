package import FrontMatter

extension ThingKind {
  /// The folder of its pages below the site; a free page has none.
  package var section: String { self == .page ? "" : folder }

  /// The address of the thing with that id, below the site.
  package func route(to id: String) -> String { self == .page ? id + "/" : "\(folder)/\(id)/" }
}
