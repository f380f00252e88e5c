import Foundation

/// Follows every link of a built site as a browser would, and tells those that lead nowhere.
struct SiteCrawler {
  /// How the site is opened.
  enum Visit {
    /// From a folder: a link must name a file.
    case folder
    /// From a server, below this path (`/journal/`): a folder stands for its `index.html`.
    case server(path: String)
  }

  let files: [String: Data]
  let visit: Visit
  private let ids: [String: Set<String>]
  private let pages: [String: PageScanner]

  init(_ files: [String: Data], visit: Visit) {
    self.files = files
    self.visit = visit
    pages = files.filter { $0.key.hasSuffix(".html") }.mapValues(PageScanner.init)
    ids = pages.mapValues { Set($0.ids) }
  }

  /// How many links of the site were followed, so that a test knows that there were some.
  var internalLinks: Int { pages.values.reduce(0) { $0 + $1.links.count { !Self.isExternal($0) } } }

  func problems() -> [String] {
    pages.sorted { $0.key < $1.key }.flatMap { path, page in
      // A server shows this page at any address; from a folder nobody comes to it.
      if case .folder = visit, path == "404.html" { return [String]() }
      return page.links.filter { !Self.isExternal($0) && !leads($0, from: path) }.map { "\(path): \($0)" }
    }
  }

  /// Ids that occur twice on a page, and labels that do not occur.
  func wrongIDs() -> [String] {
    pages.sorted { $0.key < $1.key }.flatMap { path, page in
      var seen: Set<String> = []
      let twice = page.ids.filter { !seen.insert($0).inserted }
      let missing = page.labels.filter { !seen.contains($0) }
      return twice.map { "\(path): two of #\($0)" } + missing.map { "\(path): no #\($0)" }
    }
  }

  /// Of another site, or an address that is what it leads to: the styles of the first screen.
  static func isExternal(_ link: String) -> Bool {
    link.contains("://") || link.hasPrefix("mailto:") || link.hasPrefix("data:text/css")
  }

  /// Whether the address, as a page at `path` has it, is a file of the site, with that id if it names one.
  func leads(_ link: String, from path: String) -> Bool {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let written = parts.first, !link.isEmpty, let address = written.removingPercentEncoding,
      let target = address.isEmpty ? path : file(at: address, from: path), files[target] != nil
    else { return false }
    guard parts.count == 2 else { return true }
    return parts[1].removingPercentEncoding.map { ids[target]?.contains($0) == true } ?? false
  }

  private func file(at address: String, from path: String) -> String? {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    var rest = address[...]
    if address.hasPrefix("/") {
      guard case .server(let base) = visit, address.hasPrefix(base) else { return nil }
      parts = []
      rest = address.dropFirst(base.count)
    }
    for part in rest.split(separator: "/") {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else if part != "." {
        parts.append(String(part))
      }
    }
    let found = parts.joined(separator: "/")
    let isFolder = rest.isEmpty || rest.hasSuffix("/") || rest.hasSuffix("..") || rest == "."
    guard isFolder, case .server = visit else { return found }
    return found.isEmpty ? "index.html" : found + "/index.html"
  }
}
