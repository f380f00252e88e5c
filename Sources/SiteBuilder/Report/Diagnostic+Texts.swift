internal import Diagnostics

extension Diagnostic {
  /// Whether leaving out texts may cure it: nothing else is wrong than texts and what they use.
  var isOfText: Bool { severity == .warning || file.hasPrefix("content/") }
}
