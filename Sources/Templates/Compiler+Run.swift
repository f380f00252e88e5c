// From a template to its program.
extension Compiler {
  init(_ set: TemplateSet, _ rules: TemplateSet.Rules, _ words: TemplateWords?) {
    self.init(set, rules, words) { $0.run($1, in: $2) }
  }

  /// The program means something only when `problems` stays empty.
  mutating func compile(_ index: Int, for shape: AnyShape) -> Program {
    escaping = Escaping(forTemplate: set.templates[index].name)
    subprograms = [Subprogram(context: Context(template: index, scopes: [Scope(shape: shape)]))]
    var next = 0
    while next < subprograms.count, !isTooLarge {
      subprograms[next].entry = code.count
      compileSubprogram(subprograms[next].context)
      next += 1
    }
    if rules == .strict { reportEndlessCalls() }
    return Program(
      shape: shape, escaping: escaping, code: code, literals: literals, slots: slots, choices: choices,
      calls: finishedCalls(), used: used)
  }

  private mutating func compileSubprogram(_ context: Context) {
    label = code.count
    isLinePending = true
    run(set.templates[context.template].tokens.indices, in: context)
    append(.end)
  }

  private func finishedCalls() -> [Call] {
    calls.map {
      Call(
        entry: subprograms[$0.subprogram].entry, indentation: $0.indentation, keepsIndentation: $0.keepsIndentation,
        frames: $0.frames)
    }
  }

  private mutating func run(_ tokens: Range<Int>, in context: Context) {
    let all = set.templates[context.template].tokens
    var index = tokens.lowerBound
    while index < tokens.upperBound, !isTooLarge {
      let token = all[index]
      tokenCount += 1
      if token.startsLine { isLinePending = true }
      switch token.kind {
      case .text: compileText(token.range, in: context)
      case .variable, .raw: compileVariable(token, in: context)
      case .section, .inverted: compileSection(index, in: context)
      case .block: compileBlock(index, in: context)
      case .partial: compilePartial(token, in: context)
      case .parent: compileParent(index, in: context)
      case .close, .lineEnd: break
      }
      index = token.kind == .close ? index + 1 : max(index, token.match) + 1
    }
  }
}
