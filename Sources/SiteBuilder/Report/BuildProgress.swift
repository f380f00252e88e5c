package import Diagnostics

/// A build's progress.
package enum BuildProgress: Sendable {
  case reading
  case parsing(files: Int)
  case assembling
  case writing(pages: Int)
  /// Another build holds the output folder.
  case waiting(Diagnostic)
}
