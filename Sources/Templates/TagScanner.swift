internal import Diagnostics

/// Finds the tags of a template from its first byte to its last, following the delimiters that it sets.
struct TagScanner {
  private let source: Template
  private var bytes: [UInt8] { source.bytes }
  private var opening: [UInt8] = Array("{{".utf8)
  private var closing: [UInt8] = Array("}}".utf8)
  private var offset: Int
  private(set) var tags: [Tag] = []
  private(set) var problems: [Diagnostic] = []

  init(_ source: Template) {
    self.source = source
    offset = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func scan() {
    while let start = find(opening, from: offset), scanTag(at: start) {}
  }

  /// Reads the tag whose opening delimiter is at `start`; false when it has no end, as then the rest means nothing.
  private mutating func scanTag(at start: Int) -> Bool {
    let sign = start + opening.count
    let (kind, contentStart, suffix) = kind(at: sign)
    guard let end = find(suffix + closing, from: contentStart) else {
      let length = opening.count
      problems.append(.unclosedTag(at: source.place(start, length), closing: String(decoding: closing, as: UTF8.self)))
      return false
    }
    let name = trimmed(contentStart..<end)
    offset = end + suffix.count + closing.count
    let tag = Tag(kind: kind, extent: start..<offset, name: name)
    switch kind {
    case .comment: tags.append(tag)
    case .delimiters:
      tags.append(tag)
      setDelimiters(name)
    default: append(tag)
    }
    return true
  }

  private func kind(at sign: Int) -> (kind: Tag.Kind, contentStart: Int, suffix: [UInt8]) {
    guard sign < bytes.count else { return (.variable, sign, []) }
    switch bytes[sign] {
    case UInt8(ascii: "#"): return (.section, sign + 1, [])
    case UInt8(ascii: "^"): return (.inverted, sign + 1, [])
    case UInt8(ascii: "/"): return (.close, sign + 1, [])
    case UInt8(ascii: ">"): return (.partial, sign + 1, [])
    case UInt8(ascii: "<"): return (.parent, sign + 1, [])
    case UInt8(ascii: "$"): return (.block, sign + 1, [])
    case UInt8(ascii: "&"): return (.raw, sign + 1, [])
    case UInt8(ascii: "{"): return (.raw, sign + 1, [UInt8(ascii: "}")])
    case UInt8(ascii: "="): return (.delimiters, sign + 1, [UInt8(ascii: "=")])
    case UInt8(ascii: "!"): return (.comment, sign + 1, [])
    default: return (.variable, sign, [])
    }
  }

  private mutating func append(_ tag: Tag) {
    if tag.name.isEmpty {
      problems.append(.emptyTag(at: source.place(tag.extent)))
    } else if bytes[tag.name].contains(where: { isBlank($0) || isNewline($0) }) {
      problems.append(.nameWithSpace(source.string(tag.name), at: source.place(tag.name)))
    } else {
      tags.append(tag)
    }
  }

  private mutating func setDelimiters(_ content: Range<Int>) {
    let words = bytes[content].split { isBlank($0) || isNewline($0) }
    guard words.count == 2, !words.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
      problems.append(.badDelimiters(at: source.place(content)))
      return
    }
    opening = Array(words[0])
    closing = Array(words[1])
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let isSpace = { (byte: UInt8) in isBlank(byte) || isNewline(byte) }
    guard let first = bytes[range].firstIndex(where: { !isSpace($0) }),
      let last = bytes[range].lastIndex(where: { !isSpace($0) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  /// The next start of `pattern`, which is short and not empty.
  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      let last = bytes.count - pattern.count
      while index <= last {
        if bytes[index] == pattern[0], pattern.indices.allSatisfy({ bytes[index + $0] == pattern[$0] }) { return index }
        index += 1
      }
      return nil
    }
  }
}

func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
func isNewline(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
