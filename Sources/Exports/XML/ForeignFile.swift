/// What a file is by its first bytes when it isn't the text that was asked for.
enum ForeignFile {
  /// - Returns: `nil` for what may be a text.
  static func name(of beginning: [UInt8]) -> String? {
    if beginning.starts(with: "PK\u{3}\u{4}".utf8) { return "a zip archive: unpack it and give the file inside" }
    if beginning.starts(with: [0x1F, 0x8B]) { return "packed with gzip: unpack it first (gunzip)" }
    if beginning.starts(with: "%PDF".utf8) { return "a PDF" }
    let text = String(decoding: beginning.prefix(300), as: UTF8.self).lowercased()
    if text.contains("<!doctype html") || text.contains("<html") { return "a web page, not an export" }
    return nil
  }
}
