internal import Diagnostics

// Parents and the blocks that are filled in them.
extension Compiler {
  mutating func compileParent(_ index: Int, in context: Context) {
    let token = token(index, in: context)
    let name = name(of: token, in: context)
    guard let template = set.index(of: name) else {
      if !token.standsAlone { beginLine(in: context) }
      return reportIfStrict(
        .unknownTemplate(name, nearest: set.nearestTemplate(to: name), at: place(of: token, in: context)))
    }
    let fillings = fillings(of: index, in: context)
    if rules == .strict { checkBlocks(fillings, of: template, named: name, in: context) }
    var inner = context
    inner.environment = environment(adding: fillings, to: context)
    include(template, at: token, in: inner)
  }

  /// The blocks directly inside the parent tag, by name.
  private mutating func fillings(of parent: Int, in context: Context) -> [String: Filling] {
    var fillings: [String: Filling] = [:]
    let parentToken = token(parent, in: context)
    var index = parent + 1
    while index < parentToken.match {
      let token = token(index, in: context)
      if token.kind == .block {
        let filling = Filling(template: context.template, token: index, environment: context.environment)
        let name = name(of: token, in: context)
        if fillings.updateValue(filling, forKey: name) != nil {
          reportIfStrict(.filledTwice(name, at: place(of: token, in: context)))
        }
      } else {
        checkIsBlank(token, in: parentToken, in: context)
      }
      index = max(index, token.match) + 1
    }
    return fillings
  }

  private mutating func checkIsBlank(_ token: Token, in parent: Token, in context: Context) {
    let bytes = set.templates[context.template].bytes
    let text = token.range.first { !isBlank(bytes[$0]) && !isNewline(bytes[$0]) }
    guard let text, token.kind != .lineEnd else { return }
    let length = token.kind == .text ? 1 : token.range.count
    let place = set.templates[context.template].place(text, length)
    reportIfStrict(.outsideBlock(in: name(of: parent, in: context), at: place))
  }

  private mutating func checkBlocks(
    _ fillings: [String: Filling], of template: Int, named name: String, in context: Context
  ) {
    let known = blockNames[template] ?? set.blockNames(of: template)
    blockNames[template] = known
    for (block, filling) in fillings where !known.contains(block) {
      let place = place(of: token(filling.token, in: context), in: context)
      report(.unknownBlock(block, template: name, nearest: nearest(to: block, among: known), at: place))
    }
  }

  /// Outer fillings override the parent's own.
  private mutating func environment(adding fillings: [String: Filling], to context: Context) -> Int {
    let merged = fillings.merging(environments[context.environment]) { $1 }
    if let known = environmentIndices[merged] { return known }
    environments.append(merged)
    environmentIndices[merged] = environments.count - 1
    return environments.count - 1
  }

  mutating func compileBlock(_ index: Int, in context: Context) {
    let site = token(index, in: context)
    if !site.standsAlone { beginLine(in: context) }
    checkSize(at: site, in: context)
    guard mayNest(in: context, at: site) else { return }
    guard let filling = environments[context.environment][name(of: site, in: context)] else {
      var inner = context
      inner.depth += 1
      compileBody(index + 1..<site.match, in: inner)
      isLinePending = false
      return
    }
    let endsLine = compileFilling(filling, at: index, in: context)
    let after = set.templates[context.template].tokens
    isLinePending = false
    if !endsLine, site.match + 1 < after.count, after[site.match + 1].kind == .lineEnd {
      compileText(after[site.match + 1].range, in: context)
    }
  }

  /// Compiles a filling at the block at `index`: its own indentation is removed, and it's indented like that block.
  /// Returns whether it ends with the end of a line.
  private mutating func compileFilling(_ filling: Filling, at index: Int, in context: Context) -> Bool {
    let site = token(index, in: context)
    var inner = context
    inner.template = filling.template
    inner.environment = filling.environment
    inner.depth += 1
    let filler = token(filling.token, in: inner)
    if site.standsAlone {
      let blanks = contentIndentation(of: index, in: context) ?? site.indentation
      inner.indentation = indentation(behind: blanks, in: context)
    }
    let own = contentIndentation(of: filling.token, in: inner) ?? 0..<0
    inner.dedentation = Array(set.templates[filling.template].bytes[own])
    let content = filling.token + 1..<filler.match
    compileIncluded(content, at: site, in: inner)
    let close = token(filler.match, in: inner)
    return content.isEmpty || close.startsLine
  }

  /// The white space before the first line of a block's content that is not empty; `nil` when the content begins on the
  /// block's own line or there is none.
  private func contentIndentation(of block: Int, in context: Context) -> Range<Int>? {
    let template = set.templates[context.template]
    let content = block + 1..<template.tokens[block].match
    guard let first = content.first, template.tokens[first].startsLine else { return nil }
    for token in template.tokens[content] {
      guard token.kind == .text else { return token.standsAlone ? token.indentation : nil }
      let text = template.bytes[token.range]
      guard let filled = text.firstIndex(where: { !isBlank($0) && !isNewline($0) }) else {
        if text.last.map(isNewline) == true { continue }
        return blanks(endingAt: token.range.upperBound, in: text)
      }
      return blanks(endingAt: filled, in: text)
    }
    return nil
  }

  private func blanks(endingAt end: Int, in text: ArraySlice<UInt8>) -> Range<Int> {
    let start = text[..<end].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? text.startIndex
    return start..<end
  }
}
