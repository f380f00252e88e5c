internal import Letters

/// Swaps each kind of syntax in its turn.
extension ProtectedSource {
  /// - Parameter lines: of `source`, as the features are.
  init(_ source: [UInt8], lines: SourceLines, features: SourceFeatures, extensions: MarkdownOptions.Extensions) {
    self.init(unprotected: source)
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
        FootnoteDefinition(line: number + 1, offset: index, text: Array(text) + [UInt8(ascii: ":")]))
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
