internal import Exports
internal import HTMLReading
internal import MarkdownWriter

extension DocumentReading {
  mutating func readRuns(in node: Int, _ context: RunContext, _ state: inout BlockState) {
    guard state.depth < 60 else { return lose(.tooDeep) }
    state.depth += 1
    defer { state.depth -= 1 }
    let tree = state.part.tree
    for child in tree[node].children {
      switch tree[child].name {
      case "w:r": readRun(child, context, &state)
      case "w:hyperlink": readLink(child, context, &state)
      case "w:fldSimple": readField(child, context, &state)
      case "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:bdo", "w:dir", "w:sdtContent", "w:ruby", "w:rubyBase",
        "w:rt":
        readRuns(in: child, context, &state)
      case "w:sdt": if control(child, tree) == .words { readRuns(in: child, context, &state) }
      case "mc:AlternateContent": if let choice = choice(of: child, tree) { readRuns(in: choice, context, &state) }
      case "m:oMath", "m:oMathPara": readFormula(child, &state)
      default: break
      }
    }
  }

  private mutating func readLink(_ node: Int, _ context: RunContext, _ state: inout BlockState) {
    let attributes = state.part.tree[node].attributes
    var inner = context
    if let relation = attributes["r:id"].flatMap({ state.part.relations[$0] }), relation.isExternal {
      let place = attributes["w:anchor"].map { "#" + $0 } ?? ""
      inner.link = link(relation.target + place, node, title: attributes["w:tooltip"])
    }
    readRuns(in: node, inner, &state)
  }

  private func link(_ address: String, _ node: Int, title: String? = nil) -> RunMark {
    .link(address: reader.address(address), title: title, element: node)
  }

  private mutating func readField(_ node: Int, _ context: RunContext, _ state: inout BlockState) {
    let code = FieldCode(state.part.tree[node].attributes["w:instr"] ?? "")
    if let removed = code.removed { return lose(.removed(removed)) }
    guard !code.isHidden else { return }
    var inner = context
    if let address = code.link { inner.link = link(address, node) }
    readRuns(in: node, inner, &state)
  }

  private mutating func readFormula(_ node: Int, _ state: inout BlockState) {
    lose(.removed("formula"))
    let tree = state.part.tree
    for index in tree.inside(node) where tree[index].name == "m:t" { state.run.add(text: tree[index].text, marks: []) }
  }

  private mutating func readRun(_ node: Int, _ context: RunContext, _ state: inout BlockState) {
    let tree = state.part.tree
    let properties = tree.child(node, "w:rPr").map { RunProperties(tree, $0) } ?? RunProperties()
    let field = state.fields.link.map { link($0, -1) }
    guard let marks = context.marks(properties, styles, link: field) else {
      if tree.inside(node).contains(where: { tree[$0].name == "w:t" }) { lose(.hidden) }
      return readFieldMarks(node, &state)
    }
    let isLink = marks.contains(where: \.isLink)
    for look in properties.looks where !isLink { lose(.look(look)) }
    for child in tree[node].children { readPiece(child, marks, context, &state) }
  }

  /// The signs of fields count in hidden runs as well.
  private mutating func readFieldMarks(_ node: Int, _ state: inout BlockState) {
    let tree = state.part.tree
    for child in tree[node].children {
      if tree[child].name == "w:fldChar" { readFieldMark(tree[child].attributes["w:fldCharType"], &state) }
      if tree[child].name == "w:instrText" { state.fields.add(code: tree[child].text) }
    }
  }

  private mutating func readFieldMark(_ type: String?, _ state: inout BlockState) {
    switch type {
    case "begin": state.fields.begin()
    case "separate":
      state.fields.separate()
      if let removed = state.fields.removed { lose(.removed(removed)) }
    case "end": state.fields.end()
    default: break
    }
  }

  private mutating func readPiece(_ node: Int, _ marks: [RunMark], _ context: RunContext, _ state: inout BlockState) {
    let tree = state.part.tree
    let piece = tree[node]
    switch piece.name {
    case "w:fldChar": return readFieldMark(piece.attributes["w:fldCharType"], &state)
    case "w:instrText": return state.fields.add(code: piece.text)
    default: break
    }
    guard !state.fields.isHidden else { return }
    switch piece.name {
    case "w:t": add(piece.text, marks, context, &state)
    case "w:tab", "w:ptab": add(context.isCode ? "    " : " ", marks, context, &state)
    case "w:br", "w:cr":
      if piece.attributes["w:type"] == nil || piece.attributes["w:type"] == "textWrapping" {
        addBreak(marks, context, &state)
      }
    case "w:noBreakHyphen": add("\u{2011}", marks, context, &state)
    case "w:sym": lose(.removed("symbol"))
    case "w:footnoteReference": addReference(.footnote, piece.attributes["w:id"], &state)
    case "w:endnoteReference": addReference(.endnote, piece.attributes["w:id"], &state)
    case "w:drawing", "w:pict", "w:object": readDrawing(node, marks, &state)
    case "mc:AlternateContent":
      guard let choice = choice(of: node, tree) else { return }
      for child in tree[choice].children where state.depth < 60 { readPiece(child, marks, context, &state) }
    case "w:ruby": readRuns(in: node, context, &state)
    default: break
    }
  }

  /// Code keeps its blanks.
  private func add(_ text: String, _ marks: [RunMark], _ context: RunContext, _ state: inout BlockState) {
    if context.isCode { state.run.add(.code(text), marks: marks) } else { state.run.add(text: text, marks: marks) }
  }

  private func addBreak(_ marks: [RunMark], _ context: RunContext, _ state: inout BlockState) {
    if context.isCode { return state.run.add(.code("\n"), marks: marks) }
    guard !state.run.addBreak(marks: marks) else { return }
    let words = state.run.take()
    if !words.isEmpty { state.blocks.add(words, as: .plain, marks: .bullets) }
  }

  private mutating func addReference(_ kind: NoteTable.Kind, _ id: String?, _ state: inout BlockState) {
    guard let id else { return }
    state.run.add(.noteReference(String(notes.number(of: kind, id))), marks: [])
  }

  // MARK: Pictures

  private mutating func readDrawing(_ node: Int, _ marks: [RunMark], _ state: inout BlockState) {
    let tree = state.part.tree
    let inside = tree.inside(node)
    let properties = inside.first { tree[$0].name == "wp:docPr" }.map { tree[$0].attributes } ?? [:]
    guard !["1", "true"].contains(properties["hidden"] ?? "") else { return lose(.hidden) }
    let shape =
      inside.first { tree[$0].name == "v:shape" || tree[$0].name == "v:rect" }.map { tree[$0].attributes } ?? [:]
    let words = properties["descr"] ?? shape["alt"] ?? properties["title"] ?? ""
    var found = false
    for index in inside where tree[index].name == "a:blip" || tree[index].name == "v:imagedata" {
      guard let address = pictureAddress(tree[index].attributes, state.part.relations) else { continue }
      found = true
      state.run.add(
        .image(
          alternative: words.split(whereSeparator: \.isWhitespace).joined(separator: " "), address: address, title: nil),
        marks: marks.filter(\.isLink))
    }
    let boxes = inside.filter { tree[$0].name == "w:txbxContent" }
    for box in boxes where !boxes.contains(where: { $0 != box && tree.isNode(box, within: $0) }) {
      state.boxes += blocks(in: box, state.part, depth: state.depth + 1)
      found = true
    }
    if !found, shape["o:hr"] == nil { lose(.removed("drawing")) }
  }

  private mutating func pictureAddress(_ attributes: [String: String], _ relations: Relations) -> String? {
    guard let id = attributes["r:embed"] ?? attributes["r:id"] ?? attributes["r:link"], let relation = relations[id]
    else { return nil }
    if relation.isExternal { return reader.picture(relation.target) }
    let name = relation.target.hasPrefix("word/") ? String(relation.target.dropFirst(5)) : relation.target
    if !pictures.contains(name) { pictures.append(name) }
    return reader.picture(name)
  }
}

extension XMLTree {
  func isNode(_ node: Int, within other: Int) -> Bool {
    sequence(first: node) { self[$0].parent < 0 ? nil : self[$0].parent }.contains(other)
  }
}
