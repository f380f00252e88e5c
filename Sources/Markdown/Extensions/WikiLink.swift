/// `[[page]]`, `[[page|words]]`, `[[page#heading]]`, `![[picture|words]]`.
struct WikiLink {
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

  /// What stands for the link as long as nobody knows the page's title.
  var writtenLabel: String {
    if let label { return label }
    guard let fragment, !fragment.isEmpty else { return destination }
    return destination.isEmpty ? fragment : "\(destination) – \(fragment)"
  }

  /// Where the link ends whose brackets open at `index`: on the same line, with a target, no bracket inside, and
  /// no `(` after it, which would make it CommonMark's own link.
  static func end(in bytes: [UInt8], at index: Int) -> Int? {
    var end = index + 2
    var isBlank = true
    var isLabel = false
    while end + 1 < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "]"):
        guard bytes[end + 1] == UInt8(ascii: "]"), !isBlank else { return nil }
        return end + 2 < bytes.count && bytes[end + 2] == UInt8(ascii: "(") ? nil : end + 2
      case UInt8(ascii: "["), 0x0A, 0x0D: return nil
      default:
        if bytes[end] == UInt8(ascii: "|") { isLabel = true }
        if bytes[end] != 0x20, !isLabel { isBlank = false }
        end += 1
      }
    }
    return nil
  }
}

extension String {
  /// The text without spaces and tabs at its ends.
  init(trimming bytes: ArraySlice<UInt8>) {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
