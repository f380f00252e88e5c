/// How a web server must name what a file is, so that browsers show it.
enum MediaType {
  private static let types: [String: [String]] = [
    "html": ["text/html"], "css": ["text/css"], "js": ["text/javascript", "application/javascript"],
    "svg": ["image/svg+xml"], "png": ["image/png"], "jpg": ["image/jpeg"], "jpeg": ["image/jpeg"],
    "webp": ["image/webp"], "gif": ["image/gif"], "json": ["application/json", "application/feed+json"],
    "xml": ["application/xml", "text/xml", "application/atom+xml"], "pdf": ["application/pdf"],
  ]

  /// The first is the best; `nil` for files of which it doesn't matter.
  static func allowed(_ path: String) -> [String]? {
    types[path.split(separator: ".").last?.lowercased() ?? ""]
  }
}
