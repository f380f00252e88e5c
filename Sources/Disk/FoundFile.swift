/// A file of a journal: found, not yet read, so that the whole text is never in memory at once.
package struct FoundFile: Hashable, Sendable {
  /// Below the journal's folder, `/` between parts: `content/posts/2026-03-02-who-comes-along.md`.
  package let path: String
  /// In bytes, when it was found.
  package let size: Int

  package init(path: String, size: Int) {
    self.path = path
    self.size = size
  }
}
