// Writes a template's text, line by line.
extension Compiler {
  mutating func append(_ instruction: Instruction) {
    code.append(instruction)
  }

  /// The index of the next instruction, as a target for jumps.
  mutating func placeLabel() -> Int32 {
    label = code.count
    return Int32(label)
  }

  /// Indents each line of `range` again, except empty lines.
  mutating func compileText(_ range: Range<Int>, in context: Context) {
    let bytes = set.templates[context.template].bytes
    if context.indentation.isEmpty, context.dedentation.isEmpty, !context.followsCaller {
      appendLiteral(bytes[range])
      isLinePending = bytes[range].last == UInt8(ascii: "\n")
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let newline = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let end = newline.map { $0 + 1 } ?? range.upperBound
      compileLine(bytes[start..<end], in: context)
      isLinePending = newline != nil
      start = end
    }
  }

  private mutating func compileLine(_ line: ArraySlice<UInt8>, in context: Context) {
    guard isLinePending else { return appendLiteral(line) }
    let rest = dedented(line, in: context)
    if rest.first.map(isNewline) != true { beginLine(in: context) }
    appendLiteral(rest)
    isLineIndented = false
  }

  /// Compiles tokens that replace `site`: the rest of the current line, or separate lines.
  mutating func compileIncluded(_ tokens: Range<Int>, at site: Token, in context: Context) {
    let opensLine = tokens.first.map { token($0, in: context).startsLine } ?? false
    isLineIndented = !site.standsAlone && opensLine
    compile(tokens, in: context)
    isLineIndented = false
  }

  /// Writes the indentation that is due before the first thing of a line.
  mutating func beginLine(in context: Context) {
    guard isLinePending else { return }
    isLinePending = false
    guard !isLineIndented else {
      isLineIndented = false
      return
    }
    if context.followsCaller { append(.indent) }
    appendLiteral(context.indentation[...])
  }

  func dedented(_ line: ArraySlice<UInt8>, in context: Context) -> ArraySlice<UInt8> {
    line.dropFirst(zip(line, context.dedentation).prefix { $0 == $1 }.count)
  }

  /// The indentation for what replaces a tag that's alone on its line after `blanks`.
  func indentation(behind blanks: Range<Int>, in context: Context) -> [UInt8] {
    context.indentation + dedented(set.templates[context.template].bytes[blanks], in: context)
  }

  mutating func appendLiteral(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    let end = Int32(literals.count)
    if code.count > label, case .literal(let before, Int32(start)) = code[code.count - 1] {
      code[code.count - 1] = .literal(start: before, end: end)
    } else {
      append(.literal(start: Int32(start), end: end))
    }
  }

  /// Gives up on a program that has grown beyond all use: templates that include others twice, again and again.
  mutating func checkSize(at token: Token, in context: Context) {
    guard !isTooLarge else { return }
    isTooLarge =
      tokenCount > Self.tokenLimit || code.count > Self.codeLimit || literals.count > Self.literalLimit
    guard isTooLarge else { return }
    report(.tooLarge(set.templates[context.template].name, at: place(of: token, in: context)))
  }
}
