internal import Disk

/// The files that old addresses may become, besides those of the site: on some disks names are equal but for capitals.
package struct RedirectRoutes {
  package enum Outcome: Equatable {
    case new(String)
    /// The page has this address, it leads on already, or its author was told why it cannot.
    case needless
    /// What has the name, but for capitals or the form of an accent, or is a file where a folder is needed.
    case clash(String)
  }

  /// Each file and folder as it is written, by what a disk that is blind to case makes of it.
  private var files: [String: String] = [:]
  private var folders: [String: String] = [:]

  /// - Parameter paths: of the site's pages.
  package init(_ paths: [String]) {
    files.reserveCapacity(paths.count)
    for folder in ["assets", "media"] { folders[folder] = folder }
    for path in paths { note(path) }
  }

  /// `/old/door` and `/old/door/` are `old/door/`, `/2016/x.html` stays a file.
  package static func route(of alias: String) -> String {
    let plain = alias.split(separator: "/").joined(separator: "/")
    let small = plain.lowercased()
    return small.hasSuffix(".html") || small.hasSuffix(".htm") ? plain : plain + "/"
  }

  /// - Parameter own: the route of the page that the old address leads to.
  package mutating func add(_ alias: String, besides own: String) -> Outcome {
    let route = Self.route(of: alias)
    let path = route.hasSuffix("/") ? route + "index.html" : route
    guard RelativePath.siteFault(in: path) == nil else { return .needless }
    if let file = files[Self.key(path)] {
      let isOwn = Self.key(path) == Self.key(own + "index.html")
      return isOwn || file.utf8.elementsEqual(path.utf8) ? .needless : .clash(Self.shown(file))
    }
    if let folder = folders[Self.key(path)] { return .clash(folder) }
    var folder = path[...]
    while let slash = folder.lastSlash {
      folder = folder[..<slash]
      let key = Self.key(String(folder))
      if let file = files[key] { return .clash(Self.shown(file)) }
      if let known = folders[key], !known.utf8.elementsEqual(folder.utf8) { return .clash(known + "/") }
    }
    note(path)
    return .new(route)
  }

  private mutating func note(_ path: String) {
    files[Self.key(path)] = path
    var folder = path[...]
    while let slash = folder.lastSlash {
      folder = folder[..<slash]
      let key = Self.key(String(folder))
      if folders[key] != nil { return }
      folders[key] = String(folder)
    }
  }

  /// Swift holds composed and decomposed letters equal, so only case has to go.
  private static func key(_ path: String) -> String { path.uppercased().lowercased() }

  private static func shown(_ file: String) -> String {
    file.hasSuffix("/index.html") ? String(file.dropLast("index.html".count)) : file
  }
}
