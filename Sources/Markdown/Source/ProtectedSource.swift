internal import Letters

/// A text as libcmark gets it: Daybook's own syntax swapped with sentinels, byte for byte, and what they stand for.
struct ProtectedSource {
  /// A line that begins a footnote: `[^label]:`.
  struct Definition {
    /// In the source, from 1.
    var line: Int
    /// In bytes from the begin of the source, at `[`.
    var offset: Int
    /// `[^label]:` as written.
    var text: [UInt8]
    var label: ArraySlice<UInt8> { text[2..<(text.count - 2)] }
  }

  /// As many bytes as the text as written.
  private(set) var bytes: [UInt8]
  /// In source order.
  private(set) var definitions: [Definition] = []
  /// Whether anything was swapped.
  private(set) var isChanged = false
  /// Whether it contains marks that readers don't see.
  private(set) var hasHidden = false
  private var hasReferences = false
  private var texts = NumberedTexts()
  /// What the author's comments hide, and their problems.
  private(set) var comments = CommentMarks([], end: 0)

  /// - Parameter lines: of `source`, as the features are.
  init(_ source: [UInt8], lines: SourceLines, features: SourceFeatures, extensions: MarkdownOptions.Extensions) {
    bytes = source
    guard !extensions.isEmpty else { return }
    if features.contains(.controls) { removeControls() }
    if features.contains(.ampersands) { protectEntities() }
    protectNesting(lines)
    if features.contains(.percents), extensions.contains(.comments) { hideComments(lines) }
    if features.contains(.brackets), !extensions.isDisjoint(with: [.wikiLinks, .footnotes]) {
      protectBrackets(extensions)
    }
    if features.contains(.brackets), extensions.contains(.pageLinks) { protectSpacedPictures(lines) }
    if features.contains(.tags), extensions.contains(.headingIDs) { hideOfficeTags() }
    if features.contains(.braces), extensions.contains(.headingIDs) { protectMarks(lines) }
    if hasReferences { protectDefinitions(lines) }
    if bytes.count > 16_384 { protectPictures() }
    if features.contains(.addresses), extensions.contains(.autolinks) { protectAddresses() }
    if features.contains(.backslashes) { protectEscapes() }
  }

  /// The bytes as the writer wrote them.
  /// - Parameters:
  ///   - line: on which the bytes of a block of code or HTML begin, to tell one footnote's begin from another's.
  ///   - unescaping: whether a backslash goes that makes the next byte a plain one, as in addresses and titles.
  func restored(_ part: ArraySlice<UInt8>, line: Int = 0, unescaping: Bool = false) -> [UInt8] {
    guard isChanged, part.contains(where: Sentinel.mayBe) else { return Array(part) }
    var result: [UInt8] = []
    result.reserveCapacity(part.count)
    var next = definitions.partitioningIndex { $0.line >= line }
    var index = part.startIndex
    while index < part.endIndex {
      let byte = part[index]
      if let (text, end) = numberedText(in: part, at: index) {
        if !HiddenMark.isHidden(byte, text) {
          result.append(contentsOf: text)
        } else if !unescaping {
          let mark = HiddenMark(text)
          if mark.tookSpace { result.removeLast(min(1, result.count)) }
          result.append(contentsOf: mark.written)
        }
        index = end
      } else if byte == Sentinel.definition, next < definitions.count {
        let text = definitions[next].text
        result.removeLast(min(4, result.count))
        result.append(contentsOf: text)
        index = min(index + text.count - 4, part.endIndex)
        next += 1
      } else if byte == Sentinel.nothing {
        index += 1
      } else {
        let character = Sentinel.character(byte)
        if !unescaping || byte != Sentinel.backslash { result.append(character == 0 ? byte : character) }
        index += 1
      }
    }
    return result
  }

  /// The meaning of the numbered sentinel at `index`, and its end.
  func numberedText(in part: ArraySlice<UInt8>, at index: Int) -> (text: ArraySlice<UInt8>, end: Int)? {
    guard Sentinel.isNumbered(part[index]) else { return nil }
    var number = 0
    var end = index + 1
    while end < part.endIndex, Sentinel.isDigit(part[end]) {
      number = (number &* 9) &+ Int(part[end] - Sentinel.firstDigit)
      end += 1
    }
    guard let text = texts[number, length: end - index] else { return nil }
    // A comment may have stood in it.
    return (text.contains(Sentinel.nothing) ? text.filter { $0 != Sentinel.nothing }[...] : text, end)
  }

  /// Control bytes that come from outside are nothing that a reader could see.
  private mutating func removeControls() {
    for index in bytes.indices where Sentinel.mayBe(bytes[index]) { bytes[index] = 0x20 }
  }

  private mutating func hideComments(_ lines: SourceLines) {
    // libcmark reads the text once more than it does others.
    if bytes.count > 16_384 { protectPictures() }
    let finder = CommentFinder(bytes)
    comments = finder.marks
    guard !comments.hidden.isEmpty else { return }
    var hiding = CommentHiding(bytes, lines: lines)
    for range in comments.hidden { hiding.hide(range, firstLineOfBlock: finder.firstLine(ofBlockAround: range)) }
    bytes = hiding.bytes
    isChanged = true
  }

  /// `&#1;` and the like would become control bytes after libcmark has read them, and libcmark turns `&#xFFFE;` and
  /// `&#xFFFF;` into bytes that aren't UTF-8; so they stay as written.
  private mutating func protectEntities() {
    let sign = UInt8(ascii: "#")
    var index = 0
    while true {
      index = ByteSet.first(sign, in: bytes, from: index, to: bytes.count)
      guard index < bytes.count else { return }
      if index > 0, bytes[index - 1] == UInt8(ascii: "&"), let value = numericEntity(at: index + 1) {
        if value == 0xFFFE || value == 0xFFFF || UInt8(exactly: value).map(Sentinel.mayBe) == true { protect(index) }
      }
      index += 1
    }
  }

  /// The value of a numeric entity whose digits begin at `start`; `nil` when there is none.
  private func numericEntity(at start: Int) -> Int? {
    guard let end = bytes[start...].prefix(10).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let digits = String(decoding: bytes[start..<end], as: UTF8.self)
    return digits.hasPrefix("x") || digits.hasPrefix("X") ? Int(digits.dropFirst(), radix: 16) : Int(digits)
  }

  /// Swaps one byte with the sentinel that stands for it.
  private mutating func protect(_ index: Int) {
    let sentinel = Sentinel.sentinel(for: bytes[index])
    if sentinel != 0 {
      bytes[index] = sentinel
      isChanged = true
    }
  }

  /// Quotes and lists that begin more than 256 bytes into a line are plain text: libcmark's time for a text grows with
  /// the product of its depth and its length.
  private mutating func protectNesting(_ lines: SourceLines) {
    for line in 1...lines.count {
      let start = lines.start(of: line, in: bytes)
      // Most lines are spared by their length.
      guard lines.start(of: line + 1, in: bytes) - start > 256, isPrefix(bytes[start]) else { continue }
      var index = start
      while index < bytes.count, isPrefix(bytes[index]) { index += 1 }
      guard index - start > 256 else { continue }
      for marker in (start + 256)..<index { protect(marker) }
    }
  }

  /// Whether a byte can come before the text of a line: space, quote and list markers.
  @inline(__always)
  private func isPrefix(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
      UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Pictures in pictures, 500 deep, are links: libcmark 0.30 looks at every open one for each that it closes.
  private mutating func protectPictures() {
    var depth = 0
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: "!") where depth > 500: protect(index)
      case 0x0A where index + 1 < bytes.count && (bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D): depth = 0
      default: break
      }
    }
  }

  /// `[[…]]`, `![[…]]` and `[^…]`.
  private mutating func protectBrackets(_ extensions: MarkdownOptions.Extensions) {
    var index = 0
    var searched = 0
    let bracket = UInt8(ascii: "[")
    while true {
      index = ByteSet.first(bracket, in: bytes, from: index, to: bytes.count)
      guard index + 2 < bytes.count else { break }
      guard let found = bracketed(at: index, extensions) else {
        index += 1
        continue
      }
      let isEmbed = found.kind == Sentinel.wiki && index > 0 && bytes[index - 1] == UInt8(ascii: "!")
      let start = isEmbed && !isEscaped(index - 1) ? index - 1 : index
      let kind = start < index ? Sentinel.embed : found.kind
      if !isEscaped(start), !isInAddress(start, from: searched) { number(start..<found.end, kind: kind) }
      searched = found.end
      index = found.end
    }
  }

  private func bracketed(at index: Int, _ extensions: MarkdownOptions.Extensions) -> (kind: UInt8, end: Int)? {
    if bytes[index + 1] == UInt8(ascii: "["), extensions.contains(.wikiLinks) {
      guard let end = WikiLink.end(in: bytes, at: index) else { return nil }
      return (Sentinel.wiki, end)
    }
    if bytes[index + 1] == UInt8(ascii: "^"), extensions.contains(.footnotes) {
      guard let end = Footnotes.labelEnd(in: bytes, at: index) else { return nil }
      return (Sentinel.reference, end)
    }
    return nil
  }

  /// Readers don't see these bytes, unless they are code.
  mutating func hide(_ range: Range<Int>, leavesSpace: Bool) {
    guard number(range.dropFirst(leavesSpace ? 1 : 0), kind: Sentinel.embed) else { return }
    if leavesSpace { bytes[range.lowerBound] = 0x20 }
    hasHidden = true
  }

  /// A picture that CommonMark would not read.
  mutating func embed(_ range: Range<Int>) { number(range, kind: Sentinel.embed) }

  /// - Returns: whether there was a number for it.
  @discardableResult
  private mutating func number(_ range: Range<Int>, kind: UInt8) -> Bool {
    let text = bytes[range].map { Sentinel.character($0) == 0 ? $0 : Sentinel.character($0) }
    guard let number = texts.number(of: text[...]) else { return false }
    var rest = number
    for index in (range.lowerBound + 1..<range.upperBound).reversed() {
      bytes[index] = Sentinel.firstDigit + UInt8(rest % 9)
      rest /= 9
    }
    bytes[range.lowerBound] = kind
    if kind == Sentinel.reference { hasReferences = true }
    isChanged = true
    return true
  }

  /// Whether an odd number of backslashes comes before `index`.
  func isEscaped(_ index: Int) -> Bool {
    var count = 0
    while count < index, bytes[index - count - 1] == UInt8(ascii: "\\") { count += 1 }
    return count % 2 == 1
  }

  /// Whether `index` is in `](address` or `<address`, with no space in between.
  private func isInAddress(_ index: Int, from limit: Int) -> Bool {
    var back = index
    while back > limit, bytes[back - 1] > 0x20 {
      back -= 1
      if bytes[back] == UInt8(ascii: "<") { return true }
      if bytes[back] == UInt8(ascii: "("), back > limit, bytes[back - 1] == UInt8(ascii: "]") { return true }
      if bytes[back] == UInt8(ascii: ")") || bytes[back] == UInt8(ascii: ">") { return false }
    }
    return false
  }

  /// `[^label]: text` becomes an item of a list, so that libcmark reads its paragraphs; four bytes of marker, then
  /// sentinels up to the colon. The numbered sentinel that `protectBrackets` left there says where.
  private mutating func protectDefinitions(_ lines: SourceLines) {
    var marker: UInt8?
    for (number, start) in lines.starts.enumerated() {
      var index = Int(start)
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == UInt8(ascii: ">") {
        index += 1
      }
      guard index < bytes.count, bytes[index] == Sentinel.reference,
        let (text, end) = numberedText(in: bytes[...], at: index), end < bytes.count, bytes[end] == UInt8(ascii: ":")
      else { continue }
      let bullet = marker ?? freeBullet(lines)
      marker = bullet
      definitions.append(
        Definition(line: number + 1, offset: index, text: Array(text) + [UInt8(ascii: ":")]))
      bytes[index] = bullet
      for space in 1...3 { bytes[index + space] = 0x20 }
      for rest in (index + 4)...end { bytes[rest] = Sentinel.definition }
      isChanged = true
    }
  }

  /// A bullet that no line of the text begins with, so that notes and the writer's own items stay apart.
  private func freeBullet(_ lines: SourceLines) -> UInt8 {
    var used: Set<UInt8> = []
    for start in lines.starts {
      var index = Int(start)
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      if index < bytes.count { used.insert(bytes[index]) }
    }
    return [UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "-")].first { !used.contains($0) } ?? UInt8(ascii: "+")
  }

  /// Protects characters in bare addresses that libcmark would turn into dashes, quotes, or emphasis.
  private mutating func protectAddresses() {
    var index = 0
    while let (range, next) = Autolink.nextAddress(in: bytes, from: index) {
      for inside in range {
        let isDots =
          bytes[inside] != UInt8(ascii: ".") || (inside + 1 < range.upperBound && bytes[inside + 1] == bytes[inside])
        if isDots { protect(inside) }
      }
      index = next
    }
  }

  /// `\#` and `\~` are the characters themselves.
  private mutating func protectEscapes() {
    var index = 0
    let backslash = UInt8(ascii: "\\")
    while true {
      index = ByteSet.first(backslash, in: bytes, from: index, to: bytes.count)
      guard index + 1 < bytes.count else { break }
      if bytes[index + 1] == UInt8(ascii: "#") || bytes[index + 1] == UInt8(ascii: "~") {
        bytes[index] = Sentinel.backslash
        protect(index + 1)
      }
      index += 2
    }
  }
}
