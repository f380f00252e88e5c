// Variables and sections.
extension Compiler {
  mutating func compileVariable(_ token: Token, in context: Context) {
    beginLine(in: context)
    checkSize(at: token, in: context)
    if let tag = wordTag(token, in: context) { return compileWord(tag, token, in: context) }
    let isRaw = token.kind == .raw
    switch resolve(token, in: context) {
    case .value(let path, let kind):
      check(kind, isRaw: isRaw, token, in: context)
      append(.write(path, raw: isRaw))
    case .test, .edge:
      reportIfStrict(.testPrinted(name(of: token, in: context), at: place(of: token, in: context)))
    case nil: break
    }
  }

  mutating func compileSection(_ index: Int, in context: Context) {
    let token = token(index, in: context)
    if !token.standsAlone { beginLine(in: context) }
    checkSize(at: token, in: context)
    guard mayNest(in: context, at: token) else { return }
    let body = index + 1..<token.match
    if token.kind == .section, let tag = wordTag(token, in: context) {
      compileWord(tag, token, body: body, in: context.entering())
      isLinePending = false
      return
    }
    let start = code.count
    switch (resolve(token, in: context), token.kind) {
    case (nil, .inverted): compileBody(body, in: context.entering())
    case (nil, _): break
    case (.value(let path, _), .inverted), (.test(let path), .inverted):
      append(.skipIf(path, target: 0))
      compileBody(body, in: context.entering())
      code[start] = .skipIf(path, target: placeLabel())
    case (.edge(let edge, let frame), .inverted):
      append(.skipIfEdge(edge, frame: frame, target: 0))
      compileBody(body, in: context.entering())
      code[start] = .skipIfEdge(edge, frame: frame, target: placeLabel())
    case (.edge(let edge, let frame), _):
      append(.skipUnlessEdge(edge, frame: frame, target: 0))
      compileBody(body, in: context.entering())
      code[start] = .skipUnlessEdge(edge, frame: frame, target: placeLabel())
    case (.test(let path), _): compileGuarded(body, by: path, in: context)
    case (.value(let path, let kind), _): compileSection(body, on: path, kind, in: context)
    }
    isLinePending = false
  }

  private mutating func compileSection(_ body: Range<Int>, on path: Path, _ kind: Field.Kind, in context: Context) {
    switch kind {
    case .flag: compileGuarded(body, by: path, in: context)
    case .record(let shape): compileEntered(body, path, Scope(shape: shape()), in: context)
    case .text, .number, .html, .route: compileEntered(body, path, Scope(own: kind), in: context)
    case .list(let shape): compileLoop(body, path, Scope(shape: shape(), isItem: true), in: context)
    case .texts: compileLoop(body, path, Scope(own: .text, isItem: true), in: context)
    }
  }

  private mutating func compileGuarded(_ body: Range<Int>, by path: Path, in context: Context) {
    let start = code.count
    append(.skipUnless(path, target: 0))
    compileBody(body, in: context.entering())
    code[start] = .skipUnless(path, target: placeLabel())
  }

  private mutating func compileEntered(_ body: Range<Int>, _ path: Path, _ scope: Scope, in context: Context) {
    let start = code.count
    append(.enter(path, target: 0))
    compileBody(body, in: context.entering(scope))
    append(.leave)
    code[start] = .enter(path, target: placeLabel())
  }

  private mutating func compileLoop(_ body: Range<Int>, _ path: Path, _ scope: Scope, in context: Context) {
    let start = code.count
    append(.enterList(path, target: 0))
    let firstItem = placeLabel()
    compileBody(body, in: context.entering(scope))
    append(.nextItem(start: firstItem))
    code[start] = .enterList(path, target: placeLabel())
  }

  /// Compiles the body and the start of its closing tag's line, which belongs to it.
  mutating func compileBody(_ body: Range<Int>, in context: Context) {
    compile(body, in: context)
    let close = token(body.upperBound, in: context)
    if close.startsLine { isLinePending = true }
    if !close.standsAlone { beginLine(in: context) }
  }
}
