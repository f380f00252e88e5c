/// The formats that browsers show and that can be cleaned without being compressed again.
package enum PictureFormat: String, CaseIterable, Sendable {
  case jpeg, png, webp, gif, svg

  /// The name that people know.
  package var name: String {
    switch self {
    case .jpeg: "JPEG"
    case .png: "PNG"
    case .webp: "WebP"
    case .gif: "GIF"
    case .svg: "SVG"
    }
  }

  /// The ending of a file in this format, without the dot.
  package var ending: String { self == .jpeg ? "jpg" : rawValue }

  init?(ending: String) {
    switch ending {
    case "jpg", "jpeg", "jpe", "jfif": self = .jpeg
    case "png", "apng": self = .png
    case "webp": self = .webp
    case "gif": self = .gif
    case "svg": self = .svg
    default: return nil
    }
  }

  /// The format whose files begin so; an SVG, which is text, begins in many ways and is never told.
  init?(beginning head: some Collection<UInt8>) {
    if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if head.starts(with: "GIF87a".utf8) || head.starts(with: "GIF89a".utf8) {
      self = .gif
    } else if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else {
      return nil
    }
  }
}

extension PictureFormat {
  /// The number of bytes that `of(file:beginning:)` needs from the start of a file.
  package static let headLength = 16

  /// A picture's format by its file's name and its first bytes, which must agree.
  ///
  /// - Returns: `nil` if the file isn't a picture.
  /// - Throws: a picture of another format than its name says, or of one that no page shows.
  package static func of(file path: String, beginning head: [UInt8]) throws(PictureFault) -> PictureFormat? {
    let ending = Self.ending(of: path)
    let (named, found) = (PictureFormat(ending: ending), PictureFormat(beginning: head))
    guard let named else {
      if let found { throw .misnamed(found) }
      if let other = ForeignPicture(ending: ending) ?? ForeignPicture(beginning: head) { throw .foreign(other.name) }
      return nil
    }
    if head.isEmpty { throw .empty }
    if let found { if found == named { return named } else { throw .misnamed(found) } }
    if let other = ForeignPicture(beginning: head) { throw .foreign(other.name) }
    if named == .svg { return .svg }
    throw .unknown(named)
  }

  /// In small letters; empty for a name without a dot.
  private static func ending(of path: String) -> String {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[name.utf8.index(after: $0)...].lowercased() } ?? ""
  }
}
