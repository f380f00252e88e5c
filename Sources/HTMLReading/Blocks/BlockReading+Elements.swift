internal import MarkdownWriter

extension BlockReading {
  mutating func read(_ element: HTMLElement, _ node: Int, marks: [RunMark], _ builder: inout BlockBuilder) {
    switch element.name {
    case "h1", "h2", "h3", "h4", "h5", "h6": readHeading(element, node, marks, &builder)
    case "blockquote": builder.append(.quotation(quotation(node)))
    case "ul", "ol", "menu", "dir": if let list = list(element, node) { builder.append(.list(list)) }
    case "pre": builder.append(code(element, node))
    case "hr": if !isRuleOfNotes(node) { builder.append(.rule) }
    case "table": readTable(node, &builder)
    case "figure": readFigure(node, marks, &builder)
    case "details": readDetails(element, node, marks, &builder)
    case "dt":
      builder.endParagraph()
      readChildren(of: node, marks: Self.adding(.strong, to: marks), &builder)
      builder.endParagraph()
    case "iframe", "video", "audio", "embed", "object": readEmbed(element, node, &builder)
    case "p": readParagraph(element, node, marks, &builder)
    case "aside" where element.classes.contains("callout"): readDetails(element, node, marks, &builder)
    case let name where TagNames.blocks.contains(name): readPlainBlock(element, node, marks, &builder)
    default: readInline(element, node, marks, &builder)
    }
  }

  private mutating func readPlainBlock(
    _ element: HTMLElement, _ node: Int, _ marks: [RunMark], _ builder: inout BlockBuilder
  ) {
    let isKept = reader.keepsTags && !["html", "body"].contains(element.name)
    builder.endParagraph()
    if isKept { builder.append(.html(element.tag)) }
    readChildren(of: node, marks: self.marks(of: element, node, marks), &builder)
    builder.endParagraph()
    if isKept { builder.append(.html("</\(element.name)>")) }
  }

  private mutating func readParagraph(
    _ element: HTMLElement, _ node: Int, _ marks: [RunMark], _ builder: inout BlockBuilder
  ) {
    builder.endParagraph()
    let name = element["class"] ?? ""
    let marks = self.marks(of: element, node, marks)
    if name.hasPrefix("MsoTitle") {
      builder.append(.heading(level: 1, inlines(in: node, marks: marks)))
    } else if name.hasPrefix("MsoQuote") || name.hasPrefix("MsoIntenseQuote") {
      let inner = blocks(in: node, marks: marks.filter { $0 != .emphasis })
      if !builder.replaceLast({ if case .quotation(let before) = $0 { .quotation(before + inner) } else { nil } }) {
        builder.append(.quotation(inner))
      }
    } else {
      readChildren(of: node, marks: marks, &builder)
    }
    builder.endParagraph()
  }

  private mutating func readHeading(
    _ element: HTMLElement, _ node: Int, _ marks: [RunMark], _ builder: inout BlockBuilder
  ) {
    builder.endParagraph()
    _ = self.marks(of: element, node, marks)
    // Programs set headings bold, which says nothing.
    var words = inlines(in: node, marks: [])
    if words.count == 1, case .strong(let inner) = words[0] { words = inner }
    if !words.isEmpty { builder.append(.heading(level: Int(element.name.dropFirst()) ?? 1, words)) }
  }

  private mutating func quotation(_ node: Int) -> [Block] {
    var builder = BlockBuilder()
    for child in tree[node].children {
      // A source in its own element becomes the line with a dash that ends a quotation.
      if ["cite", "footer"].contains(tree.name(child)), endsQuotation(child, in: node) {
        builder.endParagraph()
        let words = Self.attribution(inlines(in: child))
        if !words.isEmpty { builder.append(.paragraph(words)) }
      } else {
        read(child, marks: [], &builder)
      }
    }
    return builder.taken()
  }

  private func endsQuotation(_ child: Int, in node: Int) -> Bool {
    let rest = tree[node].children.drop { $0 != child }.dropFirst()
    let before = tree[node].children.prefix { $0 != child }.last { !isBlank($0) }
    return rest.allSatisfy(isBlank) && before.map { TagNames.blocks.contains(tree.name($0)) } ?? false
  }

  private mutating func code(_ element: HTMLElement, _ node: Int) -> Block {
    let inside = tree.inside(node).compactMap(tree.element).filter { $0.name == "pre" || $0.name == "code" }
    if element.classes.contains("wp-block-verse") { return .paragraph(verse(node)) }
    let text = tree.text(node).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return .code(
      text.isEmpty || text.hasSuffix("\n") ? text : text + "\n", language: CodeLanguage.named(in: inside.reversed()))
  }

  /// Lines of a poem.
  private func verse(_ node: Int) -> [Inline] {
    let lines = tree.text(node).split(whereSeparator: \.isNewline)
    return Array(lines.map { [Inline.text(String($0))] }.joined(separator: [.lineBreak]))
  }

  /// The line that a program draws above its notes.
  private func isRuleOfNotes(_ node: Int) -> Bool {
    let siblings = tree[tree[node].parent].children
    guard let next = siblings.drop(while: { $0 != node }).dropFirst().first(where: { !isBlank($0) }) else {
      return false
    }
    let name = tree.element(tree[node].parent)?["class"]?.lowercased() ?? ""
    let isInNotes = name.contains("footnote") || name.contains("endnote")
    return (tree.name(next) == "div" || isInNotes) && notes.holders.contains(next)
  }

  private mutating func readDetails(
    _ element: HTMLElement, _ node: Int, _ marks: [RunMark], _ builder: inout BlockBuilder
  ) {
    let isTitle = { [tree] (child: Int) in
      tree.name(child) == "summary" || tree.element(child)?.classes.contains("callout-title") == true
    }
    let children = tree[node].children
    let title = children.first(where: isTitle).map { inlines(in: $0) } ?? []
    var inner = BlockBuilder()
    for child in children where !isTitle(child) { read(child, marks: marks, &inner) }
    let kind = element.classes.contains("callout") ? element.classes.first { $0 != "callout" } : nil
    builder.append(.callout(kind: kind.map(String.init) ?? "note", title: title, inner.taken()))
  }
}
