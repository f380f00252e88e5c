internal import Foundation

/// What commands use of the computer they run on.
enum Computer {
  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
  /// The folders of its programs, parted by colons.
  static var searchPath: String { ProcessInfo.processInfo.environment["PATH"] ?? "" }
  static var home: String? { ProcessInfo.processInfo.environment["HOME"] }
}
