extension JournalFolder {
  /// The folders right below the journal's own, hidden ones aside, in no order; none when they cannot be read.
  package func topFolders() -> [String] {
    do throws(SystemError) {
      var entries = try FolderEntries(try root.folder("."))
      var names: [String] = []
      while let entry = try entries.next() {
        guard entry.isSurelyFolder, entry.name.first != UInt8(ascii: ".") else { continue }
        if let name = String(validating: entry.name, as: UTF8.self) { names.append(name) }
      }
      return names
    } catch {
      return []
    }
  }
}
