internal import MarkdownWriter

/// Reads a tree of HTML once. It calls itself for elements within elements, which are as deep as `TagThinning` leaves them. Each
/// kind of element adds its part in a separate file.
struct BlockReading {
  typealias ElementReader = (inout BlockReading, HTMLElement, Int, [RunMark], inout BlockBuilder) -> Void

  let tree: HTMLTree
  let reader: HTMLReader
  let notes: Footnotes
  var losses: [Loss] = []
  private let readElement: ElementReader

  /// - Parameter readElement: reads an element by its name.
  init(_ tree: HTMLTree, reader: HTMLReader, readElement: @escaping ElementReader) {
    (self.tree, self.reader, self.readElement) = (tree, reader, readElement)
    notes = Footnotes(tree)
  }

  mutating func result() -> ReadHTML {
    var result = ReadHTML()
    guard !tree.nodes.isEmpty else { return result }
    var builder = BlockBuilder()
    for child in tree[0].children { readRoot(child, &builder) }
    result.document.blocks = builder.taken()
    for (index, element) in notes.notes.enumerated() {
      result.document.notes.append(Note(label: String(index + 1), blocks: blocks(in: element)))
    }
    result.title = tree.nodes.indices.first { tree.name($0) == "title" }.map {
      tree.text($0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    result.losses = losses.sorted { $0.offset < $1.offset }
    return result
  }

  /// Of a document's head only scripts and the like are told.
  private mutating func readRoot(_ node: Int, _ builder: inout BlockBuilder) {
    switch tree.name(node) {
    case "html": for child in tree[node].children { readRoot(child, &builder) }
    case "head": for child in tree[node].children { read(child, marks: [], &builder) }
    case "body": readChildren(of: node, marks: [], &builder)
    default: read(node, marks: [], &builder)
    }
  }

  /// The blocks of all that is in an element.
  mutating func blocks(in node: Int, marks: [RunMark] = []) -> [Block] {
    var builder = BlockBuilder()
    readChildren(of: node, marks: marks, &builder)
    return builder.taken()
  }

  /// The words of all that is in an element, with line breaks between its blocks.
  mutating func inlines(in node: Int, marks: [RunMark] = []) -> [Inline] { blocks(in: node, marks: marks).words }

  mutating func readChildren(of node: Int, marks: [RunMark], _ builder: inout BlockBuilder) {
    let children = tree[node].children
    var index = 0
    while index < children.count {
      let items = wordItems(children[index...])
      if items.count > 0 {
        builder.append(items.lists)
        index += items.count
      } else {
        read(children[index], marks: marks, &builder)
        index += 1
      }
    }
  }

  mutating func read(_ node: Int, marks: [RunMark], _ builder: inout BlockBuilder) {
    switch tree[node].content {
    case .document: readChildren(of: node, marks: marks, &builder)
    case .text(let text): add(text, node, marks, &builder)
    case .comment(let text): if reader.keepsTags { addHTML("<!--\(text)-->", marks, &builder) }
    case .element(let element):
      guard !notes.noteElements.contains(node), !notes.backLinks.contains(node) else { return }
      if let note = notes.references[node] {
        builder.run.add(.noteReference(String(note + 1)), marks: marks.filter { !$0.isLink && $0 != .superscript })
      } else if let reason = removal(of: element) {
        remove(node, element, reason, marks, &builder)
      } else {
        let readElement = readElement
        readElement(&self, element, node, marks, &builder)
      }
    }
  }

  func isBlank(_ node: Int) -> Bool {
    switch tree[node].content {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .comment: true
    default: false
    }
  }

  private func add(_ text: String, _ node: Int, _ marks: [RunMark], _ builder: inout BlockBuilder) {
    guard reader.linksAddresses, Self.mayHoldAddress(text),
      !marks.contains(where: \.isLink)
    else { return builder.run.add(text: text, marks: marks) }
    var start = text.startIndex
    while let found = BareAddress(in: text, from: start) {
      builder.run.add(text: String(text[start..<found.range.lowerBound]), marks: marks)
      let link = RunMark.link(address: reader.address(found.address, .link), title: nil, element: node)
      builder.run.add(text: String(text[found.range]), marks: marks + [link])
      start = found.range.upperBound
    }
    builder.run.add(text: String(text[start...]), marks: marks)
  }

  /// `://`, `www.` or `@`, looked for in one go.
  private static func mayHoldAddress(_ text: String) -> Bool {
    var (last, before) = (UInt8(0), UInt8(0))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "/") where before == UInt8(ascii: "/") && last == UInt8(ascii: ":"): return true
      case UInt8(ascii: ".") where before == UInt8(ascii: "w") && last == UInt8(ascii: "w"): return true
      default: break
      }
      (last, before) = (before, byte)
    }
    return false
  }

  mutating func lose(_ kind: Loss.Kind, at node: Int) {
    // A look is told once: programs write it on every word.
    if case .look = kind, losses.contains(where: { $0.kind == kind }) { return }
    losses.append(Loss(kind, offset: tree[node].offset))
  }

  // MARK: What goes

  private func removal(of element: HTMLElement) -> Loss.Kind? {
    if TagNames.removed.contains(element.name) { return .removed(element.name) }
    if element.attributes.isEmpty { return nil }
    if !reader.removedClasses.isEmpty,
      let name = element.classes.map(String.init).sorted().first(where: reader.removedClasses.contains)
    {
      return .removed(name)
    }
    return Style(element).isHidden ? .hidden : nil
  }

  private mutating func remove(
    _ node: Int, _ element: HTMLElement, _ reason: Loss.Kind, _ marks: [RunMark], _ builder: inout BlockBuilder
  ) {
    // An item's box is the item's.
    if element["type"]?.lowercased() == "checkbox" { return }
    if reader.keepsTags, TagNames.removed.contains(element.name), !TagNames.silent.contains(element.name) {
      // A text area's first line break doesn't count.
      let text = tree.text(node)
      let inner = element.name == "textarea" && text.hasPrefix("\n") ? "\n" + text : text
      return addHTML(element.tag + inner + (element.name == "input" ? "" : "</\(element.name)>"), marks, &builder)
    }
    if element.name != "input", TagNames.blocks.contains(element.name) { builder.endParagraph() }
    guard !TagNames.silent.contains(element.name) else { return }
    lose(reason, at: node)
  }

  /// Tags as they are, among the words.
  func addHTML(_ html: String, _ marks: [RunMark], _ builder: inout BlockBuilder) {
    builder.run.add(.html(html), marks: marks)
  }
}
