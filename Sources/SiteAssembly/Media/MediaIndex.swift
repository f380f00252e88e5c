internal import Diagnostics

/// The journal's pictures, recordings and documents, by their path below the journal's folder.
package struct MediaIndex: Sendable {
  private var files: Set<String>
  /// In the order of their paths.
  private var byFileName: [String: [String]] = [:]
  /// The same by names in small letters.
  private var bySmallName: [String: [String]] = [:]

  /// - Parameter posts: the paths of the journal's posts. Files in a post's folder (`…/index.md`) belong to that post alone, and
  ///   can't be found by name, because the post may be a draft.
  init(_ paths: [String], posts: [String]) {
    files = Set(paths)
    let folders = Set(posts.filter { $0.hasSuffix("/index.md") }.map { $0.dropLast("index.md".count) })
    for path in paths.sorted() where folders.isEmpty || !Self.folders(of: path).contains(where: folders.contains) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      byFileName[name, default: []].append(path)
      bySmallName[name.lowercased(), default: []].append(path)
    }
  }

  /// Every folder that the file is in, each with a slash at its end.
  private static func folders(of path: String) -> [Substring] {
    path.indices.filter { path[$0] == "/" }.map { path[...$0] }
  }

  func contains(_ path: String) -> Bool { files.contains(path) }

  /// The files of that name in any folder, for `![[plan.png]]`; if there is none, those whose letters differ in case alone.
  func find(named name: String) -> [String] { byFileName[name] ?? bySmallName[name.lowercased()] ?? [] }

  /// The picture whose name is nearest to that of `path`.
  func picture(like path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let pictures = byFileName.filter { Self.isPicture($0.key) }
    if let same = pictures[name] { return same.first }
    return nearest(to: name, among: pictures.keys).flatMap { pictures[$0]?.first }
  }

  /// By its ending: one of those that browsers show.
  static func isPicture(_ file: String) -> Bool {
    let ending = file.split(separator: ".").last?.lowercased() ?? ""
    return ["png", "jpg", "jpeg", "webp", "gif", "svg"].contains(ending)
  }

  /// The files' paths, to suggest for a misspelled one.
  package var suggestions: Set<String> { files }

  /// `content/media/a.jpg` is published as `media/a.jpg`; a file next to a post, under `media/` and its path below `content/`.
  ///
  /// Signs that mean something in an address, or that Windows refuses in a name, become hyphens.
  static func route(of file: String) -> String {
    let below = file.hasPrefix("content/") ? String(file.dropFirst("content/".count)) : file
    let path = below.hasPrefix("media/") ? below : "media/" + below
    return String(
      String.UnicodeScalarView(path.unicodeScalars.map { "#?%\\:*\"<>|".unicodeScalars.contains($0) ? "-" : $0 }))
  }
}

/// A file of the journal that a published page shows or links.
package struct MediaUse: Sendable, Hashable {
  /// Below the journal's folder.
  package var file: String
  /// Below the site.
  package var route: String

  package init(file: String, route: String) {
    (self.file, self.route) = (file, route)
  }
}
