internal import Diagnostics
internal import Disk

/// Fetches the attachments of the old site that are not at hand, into a hidden folder beside the texts that no build reads.
struct MediaFetching {
  static let folder = ".fetched"
  let index: SiteIndex
  let library: MediaLibrary

  /// - Parameter content: the content folder.
  /// - Returns: those that could not be had.
  func fetch(
    by searchPath: String, into content: String
  ) async throws(Diagnostic) -> [(address: String, reason: String)] {
    guard let files = WebFiles(searchPath: searchPath) else {
      throw Diagnostic(
        .error, "no-curl", file: "--fetch", message: "the program 'curl' is not installed",
        hint: "install it, or copy the old site's folder of uploads and name it with --media")
    }
    return try await files.fetch(wanted, into: content + "/" + Self.folder)
  }

  private var wanted: [WebFiles.Wanted] {
    var known: Set<String> = []
    return index.items.indices.compactMap { place in
      let item = index.items[place]
      guard item.fate == .attachment else { return nil }
      let around = Surroundings(index: index, library: library, item: place)
      let address = index.pool[item.place]
      guard around.file(of: item) == nil, let link = OldLink(address), let path = MediaLibrary.path(in: link),
        MediaChoice.isFile(path), known.insert(path.lowercased()).inserted
      else { return nil }
      return WebFiles.Wanted(address: address.replacing(" ", with: "%20"), path: path)
    }
  }
}
