/// The order in which files come: what pages show before pages, pages before the lists that lead to them.
enum SiteFileKind: Int, Comparable, CaseIterable {
  case picture, asset, page, list

  init(_ path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    let parts = path.split(separator: "/")
    switch ending {
    case "css", "js", "webmanifest": self = parts.first == "search" ? .list : .asset
    case "xml", "txt": self = .list
    case "json", "html": self = Self.ofText(parts, name, ending)
    default: self = parts.first == "search" ? .list : .picture
    }
  }

  /// The home page, the pages above many others, and further pages of lists are lists.
  private static func ofText(_ parts: [Substring], _ name: String, _ ending: String) -> SiteFileKind {
    if ending == "json" { return .list }
    if parts.count <= 2 || parts.first == "search" || parts.first == "grid" {
      return name == "404.html" ? .page : .list
    }
    return parts.dropLast().dropLast().last == "page" ? .list : .page
  }

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
