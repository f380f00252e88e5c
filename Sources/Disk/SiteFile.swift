/// A file that a build is going to write.
package struct SiteFile: Hashable, Sendable {
  /// Below the output folder, `/` between parts: `posts/who-comes-along/index.html`.
  package let path: String
  /// Its source, as messages name it: `content/posts/2026-03-02-who-comes-along.md`.
  package let source: String

  package init(path: String, source: String) {
    self.path = path
    self.source = source
  }
}
