/// The endings of files that a journal shows or offers in addition to its texts; any other file may have been meant as a text.
enum KnownMedia {
  private static let endings: Set<String> = [
    "png", "jpg", "jpeg", "jfif", "webp", "gif", "svg", "avif", "heic", "heif", "tif", "tiff", "bmp", "ico", "jxl",
    "psd",
    "mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "aac", "wma", "aif", "aiff", "mid",
    "mp4", "m4v", "mov", "webm", "ogv", "avi", "mkv", "wmv", "mpg", "mpeg", "3gp", "vtt", "srt",
    "pdf", "epub", "ps", "eps", "xls", "xlsx", "ods", "csv", "tsv", "ppt", "pptx", "odp", "numbers",
    "zip", "gz", "tgz", "tar", "7z", "css", "js", "json", "xml", "yml", "yaml", "toml", "woff", "woff2", "ttf", "otf",
    "ics", "vcf", "bib", "gpx", "kml", "geojson",
  ]

  /// - Parameter ending: in small letters, without the dot.
  static func contains(_ ending: String) -> Bool { endings.contains(ending) }
}
