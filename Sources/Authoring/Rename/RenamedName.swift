internal import FrontMatter
internal import Letters

/// A post's or thing's names before and after, in every form that texts use.
struct RenamedName {
  let oldID: String
  let newID: String
  /// Of the file, or of the folder of an `index.md`.
  let oldStem: String?
  let newStem: String?
  /// Its title, where that changes as well.
  let oldTitle: String?
  /// Folded names to replace, each with its replacement.
  private let names: [String: String]

  init(_ target: RenameTarget, newID: String, changesTitle: Bool) {
    oldID = target.id
    self.newID = newID
    oldStem = target.stem
    oldTitle = changesTitle ? target.title : nil
    var names = [foldedKey(target.id): newID]
    if let stem = target.stem {
      let (day, plain) = target.kindWord == "post" ? dateAndName(fromFileName: stem) : (nil, stem)
      let prefix = day == nil ? "" : String(stem.dropLast(plain.count))
      newStem = prefix + newID
      names[foldedKey(plain)] = names[foldedKey(plain)] ?? newID
      if day != nil { names[foldedKey(stem)] = prefix + newID }
    } else {
      newStem = nil
    }
    if changesTitle { names[foldedKey(target.title)] = names[foldedKey(target.title)] ?? newID }
    self.names = names
  }

  /// A name's replacement; `nil` if it may stay, such as a title or alias that's still true.
  func replacement(for name: String) -> String? { names[foldedKey(name)] }

  /// The part of an address or path that the old name is, and what it becomes.
  func replacement(forPart part: String) -> String? {
    if part == oldStem { return newStem }
    if part == oldID { return newID }
    guard let oldStem, let newStem else { return nil }
    let (day, plain) = dateAndName(fromFileName: oldStem)
    if day != nil, part == plain { return newID }
    // An id is the file's name made plain: 'Who comes' and 'who-comes'.
    return part == slug(oldStem) ? slug(newStem) : nil
  }
}
