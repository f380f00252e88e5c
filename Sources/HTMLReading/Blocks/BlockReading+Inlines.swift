internal import MarkdownWriter

extension BlockReading {
  mutating func readInline(_ element: HTMLElement, _ node: Int, _ marks: [RunMark], _ builder: inout BlockBuilder) {
    switch element.name {
    case "br": if !builder.run.addBreak(marks: marks) { builder.endParagraph() }
    case "wbr": break
    case "img": readPicture(element, node, marks, &builder)
    case "code", "kbd", "samp", "tt": readCode(node, marks, &builder)
    case "a": readLink(element, node, marks, &builder)
    case "q":
      builder.run.add(text: "“", marks: marks)
      readChildren(of: node, marks: self.marks(of: element, node, marks), &builder)
      builder.run.add(text: "”", marks: marks)
    default:
      // Word's sign of a list, which `WordItems` has read.
      if element["style"]?.lowercased().replacing(" ", with: "").contains("mso-list:ignore") == true { return }
      let inner = self.marks(of: element, node, marks)
      let isKept = reader.keepsTags && isUnknown(element)
      if isKept { addHTML(element.tag, marks, &builder) }
      readChildren(of: node, marks: inner, &builder)
      if isKept { addHTML("</\(element.name)>", marks, &builder) }
    }
  }

  private func isUnknown(_ element: HTMLElement) -> Bool {
    !TagNames.plain.contains(element.name) && Self.elementMarks[element.name] == nil
      && !Self.looks.contains { $0.name == element.name }
      && !element.name.contains(":")
  }

  private static let elementMarks: [String: RunMark] = [
    "b": .strong, "strong": .strong, "i": .emphasis, "em": .emphasis, "cite": .emphasis, "dfn": .emphasis,
    "var": .emphasis,
    "s": .strikethrough, "strike": .strikethrough, "del": .strikethrough, "sup": .superscript, "sub": .subscript,
  ]

  private static let looks = [
    (name: "u", look: "underline"), (name: "ins", look: "underline"), (name: "mark", look: "background"),
    (name: "blink", look: "color"),
  ]

  static func adding(_ mark: RunMark, to marks: [RunMark]) -> [RunMark] {
    marks.contains(mark) ? marks : marks + [mark]
  }

  /// The marks around words in an element, by its name and style.
  mutating func marks(of element: HTMLElement, _ node: Int, _ marks: [RunMark]) -> [RunMark] {
    let style = Style(element)
    var result = marks
    if let mark = Self.elementMarks[element.name] { result = Self.adding(mark, to: result) }
    if let isStrong = style.isStrong {
      result = isStrong ? Self.adding(.strong, to: result) : result.filter { $0 != .strong }
    }
    if let isEmphasis = style.isEmphasis {
      result = isEmphasis ? Self.adding(.emphasis, to: result) : result.filter { $0 != .emphasis }
    }
    if style.isStruck { result = Self.adding(.strikethrough, to: result) }
    if style.isRaised { result = Self.adding(.superscript, to: result) }
    if style.isLowered { result = Self.adding(.subscript, to: result) }
    let isLink = element.name == "a" || marks.contains(where: \.isLink)
    for look in style.looks where !isLink || (look != "underline" && look != "color") { lose(.look(look), at: node) }
    for (name, look) in Self.looks where name == element.name { lose(.look(look), at: node) }
    if isUnknown(element), !TagNames.blocks.contains(element.name), !reader.keepsTags {
      lose(.unknownTag(element.name), at: node)
    }
    return result
  }

  private mutating func readCode(_ node: Int, _ marks: [RunMark], _ builder: inout BlockBuilder) {
    let text = tree.text(node).replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\r", with: " ")
    guard text.contains(where: { !$0.isWhitespace }) else { return builder.run.add(text: text, marks: marks) }
    builder.run.add(.code(text), marks: marks)
  }

  private mutating func readLink(_ element: HTMLElement, _ node: Int, _ marks: [RunMark], _ builder: inout BlockBuilder)
  {
    let inner = self.marks(of: element, node, marks)
    guard let address = element["href"].map(trimmed) else { return readChildren(of: node, marks: inner, &builder) }
    let link = RunMark.link(
      address: reader.address(address, .link), title: title(of: element), element: node)
    let marks = inner.filter { !$0.isLink } + [link]
    readChildren(of: node, marks: marks, &builder)
    // A link without words is invisible, but it leads somewhere.
    if reader.keepsTags, tree[node].children.isEmpty { builder.run.add(.text(""), marks: marks) }
  }

  func title(of element: HTMLElement) -> String? {
    let words = (element["title"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)])
  }

  // MARK: Pictures

  mutating func readPicture(_ element: HTMLElement, _ node: Int, _ marks: [RunMark], _ builder: inout BlockBuilder) {
    if let picture = picture(element) { builder.run.add(picture, marks: marks) }
  }

  /// `nil` for an invisible one; an emoji drawn as a picture is the emoji.
  func picture(_ element: HTMLElement, caption: String? = nil) -> Inline? {
    guard !Self.isDot(element["width"]), !Self.isDot(element["height"]) else { return nil }
    let words = (element["alt"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !element.classes.isDisjoint(with: ["emoji", "wp-smiley"]), !words.isEmpty { return .text(words) }
    guard let source = Self.source(of: element).map(trimmed) else { return words.isEmpty ? nil : .text(words) }
    let alternative = words.isEmpty ? reader.alternative(source) ?? "" : words
    return .image(
      alternative: alternative, address: reader.address(source, .picture), title: caption ?? title(of: element))
  }

  private static func isDot(_ length: String?) -> Bool { length == "0" || length == "1" || length == "1px" }

  /// Where the picture is; programs that load it late have a placeholder in its place.
  private static func source(of element: HTMLElement) -> String? {
    let late = ["data-src", "data-lazy-src", "data-original", "data-orig-file"].lazy.compactMap { element[$0] }.first
    guard let source = element["src"], !source.isEmpty else { return late }
    return source.hasPrefix("data:") ? late ?? source : source
  }
}
