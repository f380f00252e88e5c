internal import Exports

/// What a file is by its first bytes, when it isn't a zip archive.
enum FileFormat {
  static func other(_ path: String) -> WordFault.OtherFormat? {
    guard let file = try? InputFile(path), let start = try? file.next(512) else { return nil }
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWord }
    if start.starts(with: "%PDF".utf8) { return .pdf }
    if start.starts(with: "{\\rtf".utf8) { return .richText }
    // A zip archive that is cut off.
    if start.starts(with: "PK".utf8) { return nil }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    if text.contains("<!doctype html") || text.contains("<html") { return .webPage }
    return start.contains { $0 < 0x09 } || start.isEmpty ? .unknown : .plainText
  }
}
