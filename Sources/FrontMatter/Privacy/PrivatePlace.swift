internal import Letters

/// The folder, or the ending of a file's name, by which a program or a person keeps a text from being published: `_drafts`,
/// `private`, `talk.draft.md`; `nil` for most files.
///
/// - Parameter path: below the journal's folder.
func privatePlace(_ path: String) -> String? {
  guard mayBePrivate(path.utf8) else { return nil }
  let parts = path.split(separator: "/")
  for folder in parts.dropFirst().dropLast() where privateNames.contains(plainName(folder)) { return String(folder) }
  let words = parts.last?.split(separator: ".").dropLast() ?? []
  guard words.count > 1, let last = words.last, privateNames.contains(plainName(last)) else { return nil }
  return "." + last
}

/// Whether a closer look is worthwhile: a part of the path, or of its last part's name, has the length and first letter of one
/// of the names. This rules out nearly all paths.
private func mayBePrivate(_ path: String.UTF8View) -> Bool {
  var (first, length) = (UInt8(0), 0)
  for byte in path {
    if byte == .slash || byte == UInt8(ascii: ".") {
      if privateStarts.contains(where: { $0.first == first && $0.length == length }) { return true }
      (first, length) = (0, 0)
    } else if length > 0 || byte != UInt8(ascii: "_") {
      if length == 0 { first = byte.lowered }
      length += 1
    }
  }
  return false
}

private let privateStarts = privateNames.compactMap { name in
  name.utf8.first.map { (first: $0, length: name.utf8.count) }
}

/// In small letters, without the `_` that a name begins with.
private func plainName(_ name: Substring) -> String { normalizedName(name.utf8.drop { $0 == UInt8(ascii: "_") }) }

private let privateNames: Set = [
  "drafts", "draft", "private", "unpublished", "unlisted", "confidential", "trash", "wip", "do_not_publish",
  "not_for_publication",
  "brouillons", "borradores",
]
