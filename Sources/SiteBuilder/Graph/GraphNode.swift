/// A page of the site that the author made or named.
package struct GraphNode: Sendable, Encodable {
  /// The kind, a colon, and the last part of the address: `post:who-comes-along`, `tag:coaching`.
  package var id: String
  package var kind: String
  package var title: String
  /// The address below the site.
  package var route: String
  /// Below the journal's folder; `nil` for what only posts name.
  package var file: String?
  /// Of a post, as `2026-03-02`.
  package var date: String?
  /// When it is not the journal's.
  package var language: String?
  /// How far a goal has come.
  package var status: String?
  /// When the public may not read it.
  package var audience: String?
  /// `true`, or absent.
  package var draft: Bool?
}
