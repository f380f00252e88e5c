/// The names that a journal's author did not mean as content.
enum SkippedName {
  /// `private` (never read, wherever it is), hidden files, backups of editors and what desktops leave behind.
  static func isSkipped(_ name: [UInt8]) -> Bool {
    guard let first = name.first, let last = name.last else { return true }
    if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") { return true }
    if first == UInt8(ascii: "#") && last == UInt8(ascii: "#") { return true }
    if name.starts(with: "~$".utf8) { return true }
    return ["private", "Thumbs.db", "desktop.ini"].contains { $0.utf8.elementsEqual(name) }
  }
}
