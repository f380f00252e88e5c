internal import Diagnostics
internal import Disk

/// Folders next to `daybook.yml` that aren't read but whose names suggest that they should be.
func topFoldersNearlyOurs(in folder: JournalFolder) -> [Diagnostic] {
  let names = folder.topFolders()
  let known: Set<String> = ["content", "templates", "private", "output"]
  return names.sorted().compactMap { name -> Diagnostic? in
    if known.contains(name) { return nil }
    let plain = name.lowercased()
    if ["content", "contents", "templates", "template"].contains(plain) {
      let wanted = plain.hasPrefix("content") ? "content" : "templates"
      return .nearTopFolder(name, wanted: wanted, isMove: false)
    }
    // If there's a `content` folder, any other folder can be anything.
    if names.contains("content") { return nil }
    guard let near = NearFolder(name[...]), near.sense != .guess else { return nil }
    return .nearTopFolder(name, wanted: "content/\(near.name)", isMove: true)
  }
}
