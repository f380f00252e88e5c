/// Where Daybook keeps its own things in an output folder.
enum OutputLayout {
  static let folder = ".daybook"
  /// What a build has written but not yet put in its place; empty between builds.
  static let stagingFolder = ".daybook/tmp"
  static let lockFile = ".daybook/lock"
  static let manifest = ".daybook/manifest"
  static let stamp = ".daybook/stamp"

  /// Whether a path of a site would lie among them, on a disk that is blind to case too.
  static func isReserved(_ path: String) -> Bool {
    guard let first = path.utf8.first, first | 0x20 == UInt8(ascii: ".") else { return false }
    return path.utf8.prefix { $0 != UInt8(ascii: "/") }.elementsEqual(folder.utf8) { $0 | 0x20 == $1 | 0x20 }
  }
}
