/// The name of a file that a program or a person made as a copy of another: `fog (1).md`, `Kopie von fog.md`,
/// `fog.sync-conflict-20260302-101112-ABCDEF.md`.
struct CopiedName: Equatable {
  /// The name of the file that it is probably a copy of; `nil` when the name does not tell.
  let original: String?
  /// Whether the name alone shows that it's a copy, even without the original.
  let isCertain: Bool

  /// Whether the name may be a copy's. A closer look is slow, and nearly all names contain nothing of the kind.
  static func mayBeCopy(_ name: some StringProtocol) -> Bool {
    let bytes = Array(name.utf8)
    if bytes.last == UInt8(ascii: ")") { return true }
    let number = bytes.reversed().prefix { $0 &- 0x30 < 10 }.count
    if (1...2).contains(number), bytes.count > number, bytes[bytes.count - number - 1] == 0x20 { return true }
    return bytes.indices.contains { index in
      switch bytes[index] | 0x20 {
      case UInt8(ascii: "c"), UInt8(ascii: "k"), UInt8(ascii: "p"):
        smallMarks.contains { bytes[index...].prefix($0.count).lazy.map { $0 | 0x20 }.elementsEqual($0) }
      case UInt8(ascii: "-"), UInt8(ascii: "i"), UInt8(ascii: "m"):
        marks.contains { bytes[index...].starts(with: $0) }
      default: false
      }
    }
  }

  /// Each form of a copy's name holds one of these or of `marks`, or ends in a bracket or a short number. "pia" is of "cópia",
  /// however its accent is written.
  private static let smallMarks = ["copy", "copi", "kopi", "pia", "confl", "konfl"].map { Array($0.utf8) }
  /// In these letters alone.
  private static let marks = ["-DESKTOP-", "-LAPTOP-", "-WIN-", "-PC", "-Mac", "iMac", "MacBook"].map { Array($0.utf8) }

  /// - Parameters:
  ///   - stem: the file's name without its ending.
  ///   - ending: with its dot.
  ///   - forms: made once for many names.
  init?(stem: String, ending: String, forms: Forms) {
    if let name = Self.nameBeforeConflict(stem) {
      original = name.isEmpty ? nil : name + ending
      isCertain = true
      return
    }
    for pattern in forms.patterns {
      guard let match = stem.wholeMatch(of: pattern.regex) else { continue }
      let original = String(match.name).trimmingSpaces
      if pattern.isWord, Self.words.contains(where: { original.lowercased().hasSuffix($0) }) { return nil }
      self.original = original.isEmpty ? nil : original + ending
      isCertain = pattern.isCertain
      return
    }
    return nil
  }

  /// The words that Dropbox, Nextcloud, iCloud, and Obsidian add, in their users' languages.
  private static let conflicts = [
    "conflicted copy", "conflict copy", "conflicting copy", "conflicted-copy", "in konflikt stehende kopie",
    "konfliktkopie",
    "copie en conflit", "copia en conflicto", "copia in conflitto", "cópia em conflito",
  ]

  /// The part before the parenthesis with such words, or before the words.
  private static func nameBeforeConflict(_ stem: String) -> String? {
    let small = stem.lowercased()
    guard let words = conflicts.lazy.compactMap({ small.firstRange(of: $0) }).first else { return nil }
    let before = small[..<words.lowerBound]
    let end = before.lastIndex(of: "(") ?? before.endIndex
    return String(stem.prefix(small.distance(from: small.startIndex, to: end))).trimmingSpaces
  }

  fileprivate struct Pattern {
    var regex: Regex<(Substring, name: Substring)>
    var isCertain = true
    /// Whether the mark is also a word that titles use.
    var isWord = false
  }

  /// Before "copy", these make a different word.
  private static let words = [
    "hard", "fair", "carbon", "rough", "clean", "master", " a", " the", " my", "-a", "-the", "-my",
  ]

  /// The ways in which copies are named. Cost: that of looking at some hundred names.
  struct Forms {
    fileprivate let patterns = [
      // Syncthing, Resilio.
      Pattern(regex: #/(?i)(?<name>.+?)[.~_]sync-conflict-[0-9]{6,8}.*/#),
      Pattern(regex: #/(?<name>.+?)\.[Cc]onflict[0-9]*/#),
      // Browsers, Google Drive, Windows.
      Pattern(regex: #/(?<name>.+?) ?\([0-9]{1,3}\)/#),
      Pattern(
        regex:
          #/(?i)(?:copy(?: \(?[0-9]+\)?)? of|kopie(?: \(?[0-9]+\)?)? von|copie(?: \(?[0-9]+\)?)? de|copia(?: \(?[0-9]+\)?)? d[ei]|cópia(?: \(?[0-9]+\)?)? de|kopia|kopi af|kopie van) (?<name>.+)/#
      ),
      Pattern(regex: #/(?i)(?<name>.+?) - (?:copy|kopie|copie|copia|cópia|kopia|kopi|kopio)(?: ?\(?[0-9]+\)?)?/#),
      // The Finder.
      Pattern(regex: #/(?i)(?<name>.+?) (?:copy|kopie|copie|copia|cópia|kopia|kopi|kopio)(?: [0-9]+)?/#, isWord: true),
      Pattern(
        regex: #/(?i)(?<name>.+?)[_\-](?:copy|kopie|copie|copia|kopia)[_\-]?[0-9]*/#, isCertain: false, isWord: true),
      Pattern(regex: #/(?<name>.+?) [0-9]{1,2}/#, isCertain: false),
      // OneDrive.
      Pattern(regex: #/(?<name>.+?)-(?:DESKTOP|LAPTOP|WIN|PC)-[A-Z0-9]{4,}(?:-[0-9]+)?/#),
      Pattern(regex: #/(?<name>.+?)-[A-Z][A-Za-z0-9]*(?:MacBook|-PC|-Mac|iMac)[A-Za-z0-9\-]*/#, isCertain: false),
    ]
  }

  /// The endings that editors and tools add to the name of a file that they back up.
  static let backupEndings: Set<String> = ["orig", "bak", "backup", "old", "rej", "save", "sav", "tmp", "swp"]
}

extension String {
  /// Without spaces, hyphens and the like at its end.
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while let last = text.last, " -_.".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
