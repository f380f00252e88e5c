/// Pictures and files that texts show, by the names that a browser or a recorder knows.
enum MediaChoice {
  static func isPicture(_ path: String) -> Bool { has(path, pictures) }

  static func isFile(_ path: String) -> Bool { has(path, pictures) || has(path, others) }

  private static func has(_ path: String, _ endings: Set<String>) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    return endings.contains(path[path.index(after: dot)...].lowercased())
  }

  private static let pictures: Set<String> = [
    "jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff", "heic",
  ]
  private static let others: Set<String> = [
    "mp3", "m4a", "ogg", "oga", "wav", "opus", "flac", "mp4", "m4v", "mov", "webm", "ogv", "avi", "mpg", "mpeg", "wmv",
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "txt", "csv", "zip", "epub", "rtf", "key",
    "pages", "numbers", "vtt", "srt",
  ]
}
