package import Diagnostics

/// The result of walking a journal's folders.
package struct FolderListing: Sendable {
  /// In the order of their paths' bytes.
  package let files: [FoundFile]
  package let problems: [Diagnostic]
  /// Of all paths with their sizes and times.
  package let fingerprint: Fingerprint
  /// When any of the files was changed last, in nanoseconds since 1970.
  package let lastChange: Int
}
