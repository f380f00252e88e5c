internal import Letters
internal import Markdown

/// Finds what to change in a text's links, so that they lead to the page under its new name.
struct LinkRewriting {
  let name: RenamedName
  /// The whole file as UTF-8, from which offsets count.
  let bytes: [UInt8]
  let bodyStart: Int

  /// A link whose address cannot be found as it was read: its author has to change it.
  struct Unreachable: Error {}

  /// - Parameter offset: where the link begins.
  func edits(of link: Link, at offset: Int) throws(Unreachable) -> [TextEdit] {
    switch link.kind {
    case .wiki: try wiki(link, at: offset)
    case .image where link.isEmbed: try wiki(link, at: offset)
    case .hashtag: hashtag(link, at: offset)
    case .path, .image: try path(link, at: offset)
    case .external: []
    }
  }

  // MARK: [[page]]

  private func wiki(_ link: Link, at offset: Int) throws(Unreachable) -> [TextEdit] {
    var start = offset
    if bytes[start...].first == UInt8(ascii: "!") { start += 1 }
    guard bytes[start...].starts(with: "[[".utf8) else { throw Unreachable() }
    start += 2
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard bytes[start...].starts(with: link.destination.utf8) else { throw Unreachable() }
    for reading in WikiReading.all(of: link.destination) where !reading.name.isEmpty {
      guard link.destination.hasPrefix(reading.name) else { continue }
      if let edit = edit(ofName: reading.name, at: start) { return [edit] }
    }
    return []
  }

  private func edit(ofName wanted: String, at start: Int) -> TextEdit? {
    let written = Array(wanted.utf8)
    // `tag:trust`, `tags/trust`, `@pat-lee`: the kind stays.
    let cut = written.lastIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") }
    for begin in [0, cut.map { $0 + 1 }].compactMap({ $0 }) {
      let part = String(decoding: written[begin...], as: UTF8.self)
      let plain = begin == 0 && part.hasPrefix("@") ? nil : name.replacement(for: part)
      if let plain { return TextEdit(start + begin..<start + written.count, plain) }
    }
    // `posts/2025/2026-01-02-a.md`
    guard wanted.contains("/") || wanted.hasSuffix(".md"), let new = rewritten(wanted) else { return nil }
    return TextEdit(start..<start + written.count, new)
  }

  // MARK: #theme

  /// A name that starts with a digit can't be a hashtag; the old one still works, as an alias of its tag.
  private func hashtag(_ link: Link, at offset: Int) -> [TextEdit] {
    let written = Array(link.destination.utf8)
    guard bytes[offset...].first == UInt8(ascii: "#"), bytes[(offset + 1)...].starts(with: written),
      let new = name.replacement(for: link.destination), new.unicodeScalars.first?.properties.isAlphabetic == true
    else { return [] }
    let isCapital = link.destination.first?.isUppercase == true
    let shown = isCapital ? new.prefix(1).uppercased() + new.dropFirst() : new
    return [TextEdit(offset + 1..<offset + 1 + written.count, shown)]
  }

  // MARK: [words](path) and its like

  private func path(_ link: Link, at offset: Int) throws(Unreachable) -> [TextEdit] {
    guard let new = rewritten(link.destination) else { return [] }
    let places = WrittenAddress(bytes: bytes, bodyStart: bodyStart).places(of: link, at: offset)
    if places.isEmpty { throw Unreachable() }
    return places.map { TextEdit($0, new) }
  }

  /// The address with the new name instead of the old one; `nil` if it doesn't contain the old one.
  func rewritten(_ destination: String) -> String? {
    let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
    var parts = destination[..<end].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.reversed() {
      let plain = String(percentDecoding: Array(parts[index].utf8)[...])
      let ending = [".markdown", ".md", ".html"].first { plain.hasSuffix($0) } ?? ""
      guard let new = name.replacement(forPart: String(plain.dropLast(ending.count))) else { continue }
      let isEncoded = parts[index].contains("%")
      parts[index] = (isEncoded ? new.percentEncoded(keeping: .unreserved) : new) + ending
      return parts.joined(separator: "/") + destination[end...]
    }
    return nil
  }
}
