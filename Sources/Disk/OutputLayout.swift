/// Daybook's own files in an output folder: between builds, only the manifest.
enum OutputLayout {
  static let folder = ".daybook"
  static let manifest = ".daybook/manifest"
  /// While a build runs, and after one that was killed: what it has written but not yet put in its place.
  static let stagingFolder = ".daybook/tmp"
  /// While a build runs, and after one that was killed.
  static let lockFile = ".daybook/lock"
  /// The stamp of earlier versions for an unchanged site; it was different on each machine.
  static let formerStamp = ".daybook/stamp"

  /// Whether a site's path would be among them, also on a disk that ignores case.
  static func isReserved(_ path: String) -> Bool {
    guard let first = path.utf8.first, first | 0x20 == UInt8(ascii: ".") else { return false }
    return path.utf8.prefix { $0 != UInt8(ascii: "/") }.elementsEqual(folder.utf8) { $0 | 0x20 == $1 | 0x20 }
  }
}
