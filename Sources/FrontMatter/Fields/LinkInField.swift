internal import Letters

/// A link as texts write it, in a field: `[[Name]]`, `[[Name|shown]]`, `[shown](address)`.
struct LinkInField {
  /// The text that readers see.
  let shown: ArraySlice<UInt8>
  /// The name: the page in double brackets, the file that an address leads to, or else the words.
  let name: ArraySlice<UInt8>
  /// Of `[shown](address)`.
  let address: ArraySlice<UInt8>?
  /// One after its last byte.
  let end: Int

  /// - Returns: `nil` when no link begins with the first byte.
  init?(at text: ArraySlice<UInt8>) {
    guard text.count > 4, text.first == Self.open else { return nil }
    let isPage = text[text.startIndex + 1] == Self.open
    guard let link = isPage ? Self.page(text) : Self.words(text) else { return nil }
    self = link
  }

  private init(shown: ArraySlice<UInt8>, name: ArraySlice<UInt8>, address: ArraySlice<UInt8>?, end: Int) {
    (self.shown, self.name, self.address, self.end) = (shown.trimmed, name.trimmed, address, end)
  }

  private static let open = UInt8(ascii: "[")
  private static let close = UInt8(ascii: "]")

  private static func page(_ text: ArraySlice<UInt8>) -> LinkInField? {
    var index = text.startIndex + 2
    while index + 1 < text.endIndex, text[index] != close || text[index + 1] != close {
      if text[index] == open || text[index].isLineEnd { return nil }
      index += 1
    }
    guard index + 1 < text.endIndex else { return nil }
    let inner = text[(text.startIndex + 2)..<index].trimmed
    guard !inner.isEmpty else { return nil }
    let bar = inner.firstIndex(of: UInt8(ascii: "|"))
    var name = bar.map { inner[..<$0] } ?? inner
    if name.last == UInt8(ascii: "\\") { name = name.dropLast() }
    let shown = bar.map { inner[($0 + 1)...].trimmed } ?? name
    return LinkInField(shown: shown.isEmpty ? name : shown, name: file(name), address: nil, end: index + 2)
  }

  private static func words(_ text: ArraySlice<UInt8>) -> LinkInField? {
    guard let last = text.firstIndex(of: close), last + 1 < text.endIndex, text[last + 1] == UInt8(ascii: "("),
      let end = text[last...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let (shown, address) = (text[(text.startIndex + 1)..<last].trimmed, text[(last + 2)..<end].trimmed)
    guard !shown.isEmpty, !address.isEmpty, !address.contains(where: \.isBlank) else { return nil }
    return LinkInField(
      shown: shown, name: isText(address) ? file(address) : shown, address: address, end: end + 1)
  }

  /// Whether an address leads to a text of the journal.
  private static func isText(_ address: ArraySlice<UInt8>) -> Bool {
    !address.contains(.colon) && MarkdownEnding.removed(from: address).count < address.count
  }

  /// The name of a page without its folders and its file's ending: `ethan-m` of `people/ethan-m.md#notes`.
  private static func file(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var name = path.trimmed
    if let hash = name.dropFirst().firstIndex(of: .hash), !name[hash - 1].isBlank { name = name[..<hash] }
    if let slash = name.lastIndex(of: .slash), slash + 1 < name.endIndex { name = name[(slash + 1)...] }
    return MarkdownEnding.removed(from: name)
  }
}

extension ArraySlice<UInt8> {
  /// The name in the brackets, if the value is only a link (after an optional `#`); otherwise the text itself.
  var nameInBrackets: ArraySlice<UInt8> {
    let text = first == .hash ? dropFirst() : self
    guard text.first == UInt8(ascii: "["), let link = LinkInField(at: text), link.end == text.endIndex else {
      return self
    }
    return link.name
  }

  /// The text with the words of each link in its place.
  var withoutLinks: ArraySlice<UInt8> {
    guard contains(UInt8(ascii: "[")) else { return self }
    var out: [UInt8] = []
    var rest = self
    while let start = rest.firstIndex(of: UInt8(ascii: "[")) {
      out += rest[..<start]
      if let link = LinkInField(at: rest[start...]) {
        out += link.shown
        rest = rest[link.end...]
      } else {
        out.append(rest[start])
        rest = rest[(start + 1)...]
      }
    }
    return (out + rest)[...]
  }

  /// The parts between commas; a comma within double brackets parts nothing.
  func splitAtCommas() -> [ArraySlice<UInt8>] {
    guard contains(UInt8(ascii: "[")) else { return split(separator: .comma) }
    var parts: [ArraySlice<UInt8>] = []
    var (start, index) = (startIndex, startIndex)
    while index < endIndex {
      if self[index] == UInt8(ascii: "["), let link = LinkInField(at: self[index...]) {
        index = link.end
        continue
      }
      if self[index] == .comma {
        if start < index { parts.append(self[start..<index]) }
        start = index + 1
      }
      index += 1
    }
    if start < endIndex { parts.append(self[start...]) }
    return parts
  }
}
