package import Diagnostics
internal import Disk
internal import Pages
internal import Pictures
internal import SiteAssembly

extension PreviewJournal {
  /// The site's current content at an address.
  ///
  /// Only what the site itself would have is ever answered: pages, assets, and the files that pages link.
  /// - Parameter path: decoded, without the slash at its front: `posts/x/`, `feed.xml`, `` for the home page.
  package mutating func answer(to path: String) async -> PreviewAnswer {
    if let live = site, live.needsIndex(for: path) { site = await live.withIndex(jobs: options.jobs) }
    guard let live = site else { return .nothingYet }
    guard let (found, path) = live.findBelowSite(path) else { return .missing(live.notFound) }
    switch found {
    case .page(let page):
      let bytes = live.bytes(of: page)
      return page.path.hasSuffix(".html") ? .page(bytes) : .file(bytes, path: page.path)
    case .asset(let asset): return .file(asset.bytes, path: asset.route)
    case .folder: return .folder
    case .media(let use): return bytes(of: use).map { .file($0, path: path) } ?? .missing(live.notFound)
    }
  }

  /// A picture without its metadata; all of any other file. `nil` if it's gone.
  private func bytes(of use: MediaUse) -> [UInt8]? {
    guard let folder else { return nil }
    do {
      if let picture = try folder.readPicture(use.file, .error) { return picture.bytes }
      return try folder.readFile(use.file, limit: 1 << 30)
    } catch {
      return nil
    }
  }
}

extension PreviewJournal {
  /// The line of a file that a message is about; `nil` when the file cannot be read, or it is about the whole file.
  package func line(of problem: Diagnostic) -> String? {
    guard let position = problem.position, let folder = folder ?? (try? JournalFolder(options.folder)),
      let bytes = try? folder.readFile(problem.file, limit: 1 << 22)
    else { return nil }
    let lines = bytes.split(separator: 0x0A, maxSplits: position.line, omittingEmptySubsequences: false)
    guard lines.count >= position.line else { return nil }
    return String(decoding: lines[position.line - 1].prefix(240), as: UTF8.self)
  }
}

extension PreviewSite {
  /// As `find`; an address may begin with the path that the site has on its server, as the page for lost readers writes it.
  fileprivate func findBelowSite(_ path: String) -> (Found, path: String)? {
    if let found = find(path) { return (found, path) }
    let prefix = rendered.context.addresses.path.dropFirst()
    guard !prefix.isEmpty, path.hasPrefix(prefix) else { return nil }
    let rest = String(path.dropFirst(prefix.count))
    return find(rest).map { ($0, rest) }
  }
}
