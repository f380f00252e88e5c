/// The folder, or the ending of a file's name, by which a program or a person keeps a text from being published: `_drafts`,
/// `private`, `talk.draft.md`; `nil` for most files.
///
/// - Parameter path: below the journal's folder.
func privatePlace(_ path: String) -> String? {
  let parts = path.split(separator: "/")
  for folder in parts.dropFirst().dropLast() where privateNames.contains(plainName(folder)) { return String(folder) }
  let words = parts.last?.split(separator: ".").dropLast() ?? []
  guard words.count > 1, let last = words.last, privateNames.contains(plainName(last)) else { return nil }
  return "." + last
}

/// In small letters, without the `_` that a name begins with.
private func plainName(_ name: Substring) -> String { normalizedName(name.utf8.drop { $0 == UInt8(ascii: "_") }) }

private let privateNames: Set = [
  "drafts", "draft", "private", "unpublished", "unlisted", "confidential", "trash", "wip", "do_not_publish",
  "not_for_publication",
  "brouillons", "borradores",
]
