/// Where Daybook keeps its own things in an output folder: between builds the manifest, and nothing else.
enum OutputLayout {
  static let folder = ".daybook"
  static let manifest = ".daybook/manifest"
  /// While a build runs, and after one that was killed: what it has written but not yet put in its place.
  static let stagingFolder = ".daybook/tmp"
  /// While a build runs, and after one that was killed.
  static let lockFile = ".daybook/lock"
  /// What earlier versions left to know an unchanged site by; it differed on each machine.
  static let formerStamp = ".daybook/stamp"

  /// Whether a path of a site would lie among them, on a disk that is blind to case too.
  static func isReserved(_ path: String) -> Bool {
    guard let first = path.utf8.first, first | 0x20 == UInt8(ascii: ".") else { return false }
    return path.utf8.prefix { $0 != UInt8(ascii: "/") }.elementsEqual(folder.utf8) { $0 | 0x20 == $1 | 0x20 }
  }
}
