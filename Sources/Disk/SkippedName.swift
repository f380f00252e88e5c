internal import Letters

/// The names that a journal's author did not mean as content.
package enum SkippedName {
  /// `private` in any case (never read, wherever it is), hidden files, backups of editors and what desktops leave behind.
  package static func isSkipped(_ name: [UInt8]) -> Bool {
    guard let first = name.first, let last = name.last else { return true }
    if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") { return true }
    if first == UInt8(ascii: "#") && last == UInt8(ascii: "#") { return true }
    if name.starts(with: "~$".utf8) { return true }
    if first | 0x20 == UInt8(ascii: "p"), name.count == 7 {
      return String(decoding: name, as: UTF8.self).lowercased() == "private"
    }
    return ["Thumbs.db", "desktop.ini"].contains { $0.utf8.elementsEqual(name) }
  }

  /// What a skipped file may mean to its author, who is told; `nil` for files that no author wrote.
  enum Lost: Equatable {
    /// `.md`, `.fog.md`.
    case hiddenText
    /// `fog.md~`, `#fog.md#`, each with the name of the text.
    case backup(of: String)
  }

  static func lost(_ name: [UInt8]) -> Lost? {
    let text = String(decoding: name, as: UTF8.self)
    if text.hasPrefix("._") || text.hasPrefix(".#") || text.hasPrefix("~$") { return nil }
    if text.hasSuffix("~"), isMarkdown(text.dropLast()) { return .backup(of: String(text.dropLast())) }
    if text.hasPrefix("#"), text.hasSuffix("#"), isMarkdown(text.dropFirst().dropLast()) {
      return .backup(of: String(text.dropFirst().dropLast()))
    }
    return text.hasPrefix(".") && isMarkdown(text[...]) ? .hiddenText : nil
  }

  private static func isMarkdown(_ name: Substring) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return MarkdownEnding.contains(name[name.utf8.index(after: dot)...].lowercased())
  }
}
