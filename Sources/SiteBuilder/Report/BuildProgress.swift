package import Diagnostics

/// How far a build has come.
package enum BuildProgress: Sendable {
  case reading
  case parsing(files: Int)
  case assembling
  case writing(pages: Int)
  /// Another build holds the output folder.
  case waiting(Diagnostic)
}
