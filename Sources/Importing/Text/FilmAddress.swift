/// Pages of films and other things that other sites show inside a page.
enum FilmAddress {
  private static let frames: [(frame: String, page: String)] = [
    ("www.youtube.com/embed/", "https://www.youtube.com/watch?v="),
    ("youtube.com/embed/", "https://www.youtube.com/watch?v="),
    ("www.youtube-nocookie.com/embed/", "https://www.youtube.com/watch?v="),
    ("youtube-nocookie.com/embed/", "https://www.youtube.com/watch?v="),
    ("www.youtube.com/v/", "https://www.youtube.com/watch?v="),
    ("player.vimeo.com/video/", "https://vimeo.com/"),
    ("videopress.com/embed/", "https://videopress.com/v/"),
    ("embed.ted.com/talks/", "https://www.ted.com/talks/"),
  ]

  /// The page of what a frame shows; the frame's own address where none is known.
  static func page(ofFrame address: String) -> String {
    let whole = address.hasPrefix("//") ? "https:" + address : address
    guard let scheme = whole.firstRange(of: "://") else { return whole }
    let rest = whole[scheme.upperBound...]
    for (frame, page) in frames where rest.hasPrefix(frame) {
      return page + rest.dropFirst(frame.count).prefix { !"?&#/".contains($0) }
    }
    return whole
  }

  /// What a link says that has no words: a file's name, or the address.
  static func label(of address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      recordings.contains(name[name.index(after: dot)...].lowercased())
    else { return address }
    return String(name)
  }

  private static let recordings: Set<String> = [
    "mp3", "m4a", "ogg", "oga", "wav", "mp4", "m4v", "mov", "webm", "ogv", "flv", "wmv", "avi", "mpg",
  ]
}
