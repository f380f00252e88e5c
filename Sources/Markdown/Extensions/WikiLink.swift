/// `[[page]]`, `[[page|words]]`, `[[page#heading]]`, `![[picture|words]]`.
struct WikiLink {
  /// The text between the brackets, without surrounding spaces.
  var written: String
  /// The page as written, without spaces around it; empty for a heading of the same page.
  var destination: String
  /// The heading as written.
  var fragment: String?
  /// The writer's own words for it.
  var label: String?

  /// - Parameter text: with its brackets, and the exclamation mark of a picture.
  init(_ text: ArraySlice<UInt8>) {
    let isEmbed = text.first == UInt8(ascii: "!")
    let inner = text.dropFirst(isEmbed ? 3 : 2).dropLast(2)
    written = String(trimming: inner)
    let bar = inner.firstIndex(of: UInt8(ascii: "|"))
    // In a table, other programs want `\|`: the backslash is not part of the name.
    var target = inner[..<(bar ?? inner.endIndex)]
    if bar != nil, target.last == UInt8(ascii: "\\") { target.removeLast() }
    let hash = target.firstIndex(of: UInt8(ascii: "#"))
    destination = String(trimming: target[..<(hash ?? target.endIndex)])
    fragment = hash.map { String(trimming: target[($0 + 1)...]) }
    let words = bar.map { String(trimming: inner[($0 + 1)...]) } ?? ""
    label = words.isEmpty ? nil : words
  }

  /// Whether an embed is of a picture or recording and not of a note or document, judging by its ending.
  var namesMedia: Bool {
    guard let dot = destination.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = destination[destination.index(after: dot)...].lowercased()
    return Self.pictures.contains(ending) || RecordingKind(file: destination) != nil
  }

  private static let pictures: Set<String> = [
    "png", "jpg", "jpeg", "webp", "gif", "svg", "avif", "heic", "heif", "bmp", "tif", "tiff", "ico",
  ]

  /// The text shown for the link until the page's title is known.
  var writtenLabel: String {
    if let label { return label }
    guard let fragment, !fragment.isEmpty else { return destination }
    return destination.isEmpty ? fragment : "\(destination) – \(fragment)"
  }

  /// The maximum nesting of brackets within a title.
  private static let mostDepth = 3

  /// The end of the link whose brackets open at `index`: on the same line, with a target, brackets inside only in pairs, no
  /// CommonMark link inside, and not followed by `(`, which would make it one itself.
  static func end(in bytes: [UInt8], at index: Int) -> Int? { end(in: bytes[...], at: index) }

  static func end(in bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    var end = index + 2
    var isBlank = true
    var isLabel = false
    var depth = 0
    while end + 1 < bytes.endIndex {
      switch bytes[end] {
      case UInt8(ascii: "]") where depth > 0:
        depth -= 1
        // `[[see [this](x.md)]]` holds a link, and `[[[x]]]` is one in brackets.
        if bytes[end + 1] == UInt8(ascii: "(") { return nil }
        if depth == 0, bytes[index + 2] == UInt8(ascii: "["), isDoubled(bytes, from: index + 2, to: end) { return nil }
        end += 1
      case UInt8(ascii: "]"):
        guard bytes[end + 1] == UInt8(ascii: "]"), !isBlank else { return nil }
        return end + 2 < bytes.endIndex && bytes[end + 2] == UInt8(ascii: "(") ? nil : end + 2
      case UInt8(ascii: "["):
        // A note's mark is none of a name.
        if bytes[end + 1] == UInt8(ascii: "^") { return nil }
        depth += 1
        if depth > mostDepth { return nil }
        end += 1
      case 0x0A, 0x0D: return nil
      default:
        if bytes[end] == UInt8(ascii: "|") { isLabel = true }
        if bytes[end] != 0x20, !isLabel { isBlank = false }
        end += 1
      }
    }
    return nil
  }

  /// Whether the brackets from `open` to `close` contain everything inside the brackets around them.
  private static func isDoubled(_ bytes: ArraySlice<UInt8>, from open: Int, to close: Int) -> Bool {
    close + 2 < bytes.endIndex && bytes[close + 1] == UInt8(ascii: "]") && bytes[close + 2] == UInt8(ascii: "]")
  }
}

/// The end of the wiki link whose two brackets open at `index`, for code that changes texts before they're rendered.
package func wikiLinkEnd(in text: ArraySlice<UInt8>, at index: Int) -> Int? { WikiLink.end(in: text, at: index) }

extension String {
  /// The text without spaces and tabs at its ends.
  init(trimming bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
