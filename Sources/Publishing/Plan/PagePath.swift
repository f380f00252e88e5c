/// What the path of a site's file says to people.
enum PagePath {
  static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

  /// `posts/fog/index.html`, but no further page of the list of posts.
  static func isOwnPage(_ path: String, of folder: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 3 && parts[0] == folder && parts[1] != "page" && parts[2] == "index.html"
  }

  static func isPicture(_ path: String) -> Bool {
    let path = path.lowercased()
    return [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif"].contains { path.hasSuffix($0) }
      && !path.hasPrefix("assets/")
  }

  /// As readers know it: `/posts/fog/`.
  static func address(_ path: String) -> String {
    "/" + (path == "index.html" || path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path)
  }
}
