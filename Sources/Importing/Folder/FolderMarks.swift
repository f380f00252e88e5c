/// Makes Markdown of the marks of Hugo and Jekyll that have a meaning here; the others stay as they are, and are named.
struct FolderMarks {
  private let bytes: [UInt8]
  private var out: [UInt8] = []
  private(set) var notes: Set<PostNote> = []
  private var index = 0
  private var isInFence = false
  private var fence: UInt8 = 0
  /// Whether a mark was replaced.
  private(set) var isChanged = false
  /// Whether marks leave nothing behind.
  private var isBare = false

  init(_ body: [UInt8]) { bytes = body }

  mutating func markdown() -> [UInt8] {
    guard bytes.contains(Self.brace) else { return bytes }
    out.reserveCapacity(bytes.count)
    var isLineStart = true
    while index < bytes.count {
      if isLineStart { noteFence() }
      isLineStart = bytes[index] == .lineFeed
      guard bytes[index] == Self.brace, let mark = FolderMark(in: bytes, at: index),
        mark.isShown || !(isInFence || isInBackticks)
      else {
        out.append(bytes[index])
        index += 1
        continue
      }
      take(mark)
    }
    return out
  }

  /// The text as if each mark with a meaning here were nothing, to see later that only marks have gone.
  static func withoutMarks(_ body: [UInt8]) -> [UInt8] {
    var marks = FolderMarks(body)
    marks.isBare = true
    return marks.markdown()
  }

  private static let brace = UInt8(ascii: "{")
  private static let backtick = UInt8(ascii: "`")

  private mutating func noteFence() {
    let line = bytes[index...].prefix { $0 != .lineFeed }.drop { $0 == 0x20 || $0 == 9 || $0 == .greater }
    guard let first = line.first, first == Self.backtick || first == UInt8(ascii: "~"),
      line.prefix(3).count == 3, line.prefix(3).allSatisfy({ $0 == first })
    else { return }
    if !isInFence {
      (isInFence, fence) = (true, first)
    } else if fence == first {
      isInFence = false
    }
  }

  private var isInBackticks: Bool {
    let start = out.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    return !out[start...].count { $0 == Self.backtick }.isMultiple(of: 2)
  }

  private mutating func take(_ mark: FolderMark) {
    if mark.isShown {
      out += Array(shown(mark).utf8)
      index = mark.range.upperBound
      return isChanged = true
    }
    if let text = FolderMarkMeaning.text(of: mark) { return write(text, over: mark.range) }
    if !mark.isClosing, let kind = FolderMarkMeaning.pair(of: mark), let end = closing(of: mark) {
      return writePair(kind, mark, end)
    }
    if FolderMarkMeaning.isSilent(mark) { return write("", over: mark.range) }
    notes.insert(.foreignMark(Self.name(of: mark)))
    out += bytes[mark.range]
    index = mark.range.upperBound
  }

  private static func name(of mark: FolderMark) -> String {
    let name = String(mark.name.prefix(40))
    return switch mark.kind {
    case .hugo: "{{< \(name) >}}"
    case .liquid: "{% \(name) %}"
    case .value: "{{ \(name) }}"
    }
  }

  private func shown(_ mark: FolderMark) -> String {
    String(decoding: bytes[mark.range], as: UTF8.self).replacing("/*", with: "").replacing("*/", with: "")
  }

  private mutating func write(_ text: String, over range: Range<Int>) {
    isChanged = true
    index = range.upperBound
    if !isBare {
      out += Array(text.utf8)
    } else if out.suffix(2).elementsEqual("](".utf8) {
      // The address of a link stays one, and so does a picture.
      out.append(UInt8(ascii: "x"))
    } else if text.hasPrefix("!") || text.hasPrefix("[!") {
      out += Array("![](x)".utf8)
    }
  }

  private func closing(of mark: FolderMark) -> Range<Int>? {
    var place = mark.range.upperBound
    while let found = bytes[place...].firstIndex(of: Self.brace) {
      if let other = FolderMark(in: bytes, at: found), other.kind == mark.kind, other.name == mark.name, other.isClosing
      {
        return other.range
      }
      place = found + 1
    }
    return nil
  }

  private mutating func writePair(_ pair: FolderMarkMeaning.Pair, _ mark: FolderMark, _ end: Range<Int>) {
    let inner = bytes[mark.range.upperBound..<end.lowerBound]
    if isBare { return writeBare(pair, inner, end) }
    switch pair {
    case .plain: write(String(decoding: inner, as: UTF8.self), over: mark.range.lowerBound..<end.upperBound)
    case .comment:
      let words = String(decoding: inner, as: UTF8.self).replacing("-->", with: "").replacing("%%", with: "")
      write("<!--\(words)-->", over: mark.range.lowerBound..<end.upperBound)
    case .code(let language): write(Self.fenced(inner, language), over: mark.range.lowerBound..<end.upperBound)
    case .callout(let kind, let title):
      var marks = FolderMarks(Array(inner))
      let text = marks.markdown()
      notes.formUnion(marks.notes)
      let lines = String(decoding: text, as: UTF8.self).trimmingBlanks.split(
        separator: "\n", omittingEmptySubsequences: false)
      let head = "> [!\(kind)]" + (title.isEmpty ? "" : " " + title)
      let all = [head] + lines.map { $0.isEmpty ? ">" : "> " + $0 }
      write(all.joined(separator: "\n"), over: mark.range.lowerBound..<end.upperBound)
    }
  }

  private mutating func writeBare(_ pair: FolderMarkMeaning.Pair, _ inner: ArraySlice<UInt8>, _ end: Range<Int>) {
    index = end.upperBound
    isChanged = true
    switch pair {
    case .comment: break
    // Of code and of raw text each sign counts, whatever it means elsewhere.
    case .code(let language): out += Array(Self.fenced(inner, language).utf8)
    case .plain: out += inner
    case .callout: out += [.lineFeed] + Self.withoutMarks(Array(inner)) + [.lineFeed]
    }
  }

  /// With one backtick more than any row of them in the code.
  private static func fenced(_ code: ArraySlice<UInt8>, _ language: String) -> String {
    var (longest, run) = (2, 0)
    for byte in code {
      run = byte == backtick ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    var text = String(decoding: code, as: UTF8.self)
    if text.hasPrefix("\r\n") { text.removeFirst() } else if text.hasPrefix("\n") { text.removeFirst() }
    while text.hasSuffix("\n") { text.removeLast() }
    return "\(fence)\(language)\n\(text)\n\(fence)"
  }
}
