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
    let written = Array(link.destination.utf8)
    let end = min(bytes.count, offset + max(link.length, 4096))
    let own = link.length > 1 ? min(bytes.count, offset + link.length) : end
    if bytes[offset...].first == UInt8(ascii: "<") {
      let signs = ["\"", "'", "="]
      guard let place = first(written, in: offset..<end, behind: signs) else { throw Unreachable() }
      return [TextEdit(place, new)]
    }
    let signs = ["](", "]( ", "](<", "]( <"]
    if let place = last(written, in: offset..<own, behind: signs) { return [TextEdit(place, new)] }
    // Its words may go on in the next line; one with its address further down ends in brackets.
    if bytes[own - 1] != UInt8(ascii: "]"), let place = first(written, in: offset..<end, behind: signs) {
      return [TextEdit(place, new)]
    }
    let definitions = definitions(of: written)
    if definitions.isEmpty { throw Unreachable() }
    return definitions.map { TextEdit($0, new) }
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

  /// The last place where the address follows one of these characters: a picture in the link's text may come before it.
  private func last(_ written: [UInt8], in range: Range<Int>, behind signs: [String]) -> Range<Int>? {
    range.reversed().lazy.compactMap { place(of: written, at: $0, in: range, behind: signs) }.first
  }

  private func first(_ written: [UInt8], in range: Range<Int>, behind signs: [String]) -> Range<Int>? {
    range.lazy.compactMap { place(of: written, at: $0, in: range, behind: signs) }.first
  }

  private func place(
    of written: [UInt8], at start: Int, in range: Range<Int>, behind signs: [String]
  ) -> Range<Int>? {
    let end = start + written.count
    guard end <= range.upperBound, !written.isEmpty, bytes[start...].starts(with: written), isEnd(end) else {
      return nil
    }
    let before = bytes[range.lowerBound..<start]
    return signs.contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) } ? start..<end : nil
  }

  private func isEnd(_ offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] <= 0x20 || ")>\"'".utf8.contains(bytes[offset])
  }

  /// Every `[label]: address` of the text, outside of fenced code.
  private func definitions(of written: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var fence: UInt8?
    var start = bodyStart
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let line = bytes[start..<end].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
      if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) {
        if fence == nil { fence = line.first } else if fence == line.first { fence = nil }
      } else if fence == nil, line.first == UInt8(ascii: "["), let place = address(inDefinition: line, written) {
        found.append(place)
      }
      start = end + 1
    }
    return found
  }

  private func address(inDefinition line: ArraySlice<UInt8>, _ written: [UInt8]) -> Range<Int>? {
    guard
      let close = line.indices.dropLast().first(where: {
        bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: ":")
      })
    else { return nil }
    let rest = bytes[(close + 2)...].drop { $0 <= 0x20 }.drop { $0 == UInt8(ascii: "<") }
    guard rest.starts(with: written), isEnd(rest.startIndex + written.count) else { return nil }
    return rest.startIndex..<rest.startIndex + written.count
  }
}
