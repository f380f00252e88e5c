internal import MarkdownWriter

extension BlockReading {
  mutating func readFigure(_ node: Int, _ marks: [RunMark], _ builder: inout BlockBuilder) {
    builder.endParagraph()
    let captions = tree[node].children.filter { tree.name($0) == "figcaption" }
    let caption = captions.isEmpty ? [] : captions.map { Block.paragraph(inlines(in: $0)) }.words
    var inner = BlockBuilder()
    for child in tree[node].children where !captions.contains(child) { read(child, marks: marks, &inner) }
    var blocks = inner.taken()
    guard !caption.isEmpty else { return builder.append(blocks) }
    if blocks.count == 1, let captioned = Self.captioned(blocks[0], caption) {
      blocks = [captioned]
    } else {
      blocks.append(.paragraph(caption))
    }
    builder.append(blocks)
  }

  /// A picture's words below it are its title, if they are plain; a quotation's are the line that says whose it is.
  private static func captioned(_ block: Block, _ caption: [Inline]) -> Block? {
    switch block {
    case .quotation(let inner): return .quotation(inner + [.paragraph(attribution(caption))])
    case .paragraph(let words) where words.count == 1:
      guard caption.count == 1, case .text(let text) = caption[0] else { return nil }
      if case .image(let alternative, let address, _) = words[0] {
        return .paragraph([.image(alternative: alternative, address: address, title: text)])
      }
      // Words below a picture that is a link would be seen by nobody.
      return nil
    default: return nil
    }
  }

  static func attribution(_ words: [Inline]) -> [Inline] {
    guard let first = words.first else { return [] }
    if case .text(let text) = first, let sign = text.unicodeScalars.first, "—–-―".unicodeScalars.contains(sign) {
      return words
    }
    return [.text("— ")] + words
  }

  // MARK: Films and recordings

  /// A link in its own paragraph, with the element's words.
  mutating func readEmbed(_ element: HTMLElement, _ node: Int, _ builder: inout BlockBuilder) {
    builder.endParagraph()
    guard !Self.isUnseen(element), let source = source(of: element, node) else {
      // What an embedded program can't show is shown in its place.
      if element.name == "object" { return readChildren(of: node, marks: [], &builder) }
      return lose(.removed(element.name), at: node)
    }
    let words = title(of: element) ?? element["aria-label"] ?? source
    builder.append(.paragraph([.link([.text(words)], address: reader.address(source, .embed), title: nil)]))
  }

  private static func isUnseen(_ element: HTMLElement) -> Bool {
    ["0", "1"].contains(element["width"] ?? "") || ["0", "1"].contains(element["height"] ?? "")
  }

  private func source(of element: HTMLElement, _ node: Int) -> String? {
    let own = ["src", "data", "data-src"].lazy.compactMap { element[$0] }.first { !$0.isEmpty && $0 != "about:blank" }
    let inner = tree[node].children.lazy.compactMap(tree.element).first { $0.name == "source" }?["src"]
    guard let source = own ?? inner else { return nil }
    return trimmed(source)
  }
}
