internal import Diagnostics
internal import Disk
internal import Pages
internal import SiteAssembly

/// Pages of the last build that the next one would remove: addresses that others may have noted down.
func lostAddresses(in journal: CheckedJournal) -> [Diagnostic] {
  guard let site = journal.site, let last = OutputStamp.manifest(in: journal.output, of: journal.files.folder) else {
    return []
  }
  let pages = Set(site.pages.map(\.path))
  return last.paths.compactMap { path in
    guard !pages.contains(path), let address = lastingAddress(ofFile: path) else { return nil }
    return .lostAddress(address, output: journal.output)
  }
}

/// The address of a text's own page; further pages of lists, the grid's cells and parts of the search come and go.
private func lastingAddress(ofFile path: String) -> String? {
  let parts = path.split(separator: "/")
  guard (2...3).contains(parts.count), parts.last == "index.html", parts.dropLast().last != "page", parts[0] != "grid",
    parts[0] != "search", parts.count == 2 || parts[1] != "page"
  else { return nil }
  return parts.dropLast().joined(separator: "/") + "/"
}
