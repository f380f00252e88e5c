internal import Diagnostics
internal import Localization

/// Turns a template and all that it includes into one program.
///
/// Partials and parents are copied to where they are used; only templates that may include themselves become
/// subprograms, which are compiled once for each meaning of the names in them.
struct Compiler {
  /// Tokens that may be compiled for one program, those of a template copied twice counted twice, and the instructions
  /// and bytes of text that it may have: some hundred times what a large page needs.
  static let tokenLimit = 2_000_000
  static let codeLimit = 4_000_000
  static let literalLimit = 64_000_000

  let set: TemplateSet
  let rules: TemplateSet.Rules
  let words: TemplateWords?
  /// Of the program that is compiled.
  var escaping = Escaping.html
  var code: [Instruction] = []
  var literals: [UInt8] = []
  var slots: [Int32] = []
  var choices: [Choice] = []
  /// For each shape whether each of its fields is named.
  var used: [ObjectIdentifier: [Bool]] = [:]
  var calls: [(subprogram: Int, indentation: [UInt8], keepsIndentation: Bool, frames: [Int])] = []
  /// Whether the current line's indentation isn't written yet.
  var isLinePending = true
  /// Whether that line started before the current inclusion, so that it's already indented.
  var isLineIndented = false
  /// A literal before this instruction may not grow, as a jump ends after it.
  var label = 0

  var environments: [[String: Filling]] = [[:]]
  var environmentIndices: [[String: Filling]: Int] = [[:]: 0]
  var subprograms: [Subprogram] = []
  var subprogramIndices: [Subprogram.Key: Int] = [:]
  var unguardedCalls: [UnguardedCall] = []
  var tokenCount = 0
  var isTooLarge = false
  /// The blocks that each parent used so far has, for its index.
  var blockNames: [Int: Set<String>] = [:]
  private var found = FoundProblems()

  init(_ set: TemplateSet, _ rules: TemplateSet.Rules, _ words: TemplateWords?) {
    self.set = set
    self.rules = rules
    self.words = words
  }

  var problems: [Diagnostic] { found.all }

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
    compile(set.templates[context.template].tokens.indices, in: context)
    append(.end)
  }

  private func finishedCalls() -> [Call] {
    calls.map {
      Call(
        entry: subprograms[$0.subprogram].entry, indentation: $0.indentation, keepsIndentation: $0.keepsIndentation,
        frames: $0.frames)
    }
  }

  mutating func compile(_ tokens: Range<Int>, in context: Context) {
    let template = set.templates[context.template]
    var index = tokens.lowerBound
    while index < tokens.upperBound, !isTooLarge {
      let token = template.tokens[index]
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

  func token(_ index: Int, in context: Context) -> Token { set.templates[context.template].tokens[index] }

  func name(of token: Token, in context: Context) -> String {
    set.templates[context.template].string(token.range)
  }

  func place(of token: Token, in context: Context) -> Place { set.templates[context.template].place(token.range) }

  /// Whether the content of `token` may be compiled; reports nesting that's too deep.
  mutating func mayNest(in context: Context, at token: Token) -> Bool {
    if context.depth < Nesting.limit { return true }
    report(.includedTooDeep(Nesting.limit, at: place(of: token, in: context)))
    return false
  }

  /// Whether a problem of this kind has already been reported for that place, since a template may be copied to many places.
  func isReported(_ code: String, at place: Place) -> Bool { found.contains(code, at: place) }

  mutating func report(_ problem: Diagnostic) { found.add(problem) }

  /// Reports what is an error only under strict rules.
  mutating func reportIfStrict(_ problem: Diagnostic) {
    if rules == .strict { found.add(problem) }
  }
}
