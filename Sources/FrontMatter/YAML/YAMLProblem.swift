internal import Letters

/// A problem that libyaml reports, sorted into the slips that writers make.
struct YAMLProblem {
  enum Kind {
    case colonInText, quoteNotClosed, bracketNotClosed, braceNotClosed, tab, listItem, indentation, escape, sign
    case noColon, noName, trailing, blockText, anchor, tag, other
  }

  /// libyaml's words, to sort by; they are never shown.
  let text: String
  let context: String
  /// Where libyaml noticed the problem, and where the construct it was reading began.
  let offset: Int
  let contextOffset: Int
  let source: [UInt8]

  private var byte: UInt8? { source.indices.contains(offset) ? source[offset] : nil }

  var kind: Kind {
    if text.contains("tab character") || (text.contains("cannot start any token") && byte == .tab) { return .tab }
    switch text {
    case "mapping values are not allowed in this context", "found unexpected ':'": return .colonInText
    case "could not find expected ':'": return .noColon
    case "found unexpected end of stream", "found unexpected document indicator": return .quoteNotClosed
    case "did not find expected ',' or ']'": return .bracketNotClosed
    case "did not find expected ',' or '}'": return .braceNotClosed
    case "block sequence entries are not allowed in this context", "did not find expected '-' indicator":
      return .listItem
    case "did not find expected key", "did not find expected <document start>",
      "mapping keys are not allowed in this context", "did not find expected node content":
      return byte == .colon ? .noName : startsLine ? .indentation : .trailing
    case "found character that cannot start any token": return .sign
    default: return kindByContext
    }
  }

  /// Whether only blanks come before the position on its line.
  private var startsLine: Bool {
    let before = source[..<min(offset, source.count)].reversed().prefix { !$0.isLineEnd }
    return before.allSatisfy(\.isBlank)
  }

  private var kindByContext: Kind {
    if context.contains("quoted scalar") { return .escape }
    if context.contains("block scalar") { return .blockText }
    if context.contains("anchor") || context.contains("alias") { return .anchor }
    if context.contains("tag") { return .tag }
    return .other
  }

  /// Whether a line at the margin that isn't a field may have caused libyaml's problem.
  var mayBeFieldLine: Bool {
    switch kind {
    case .noColon, .indentation, .colonInText, .trailing, .noName, .other: true
    default: false
    }
  }

  /// The place to show: of what was never closed its beginning, of the rest where libyaml noticed.
  var bestOffset: Int {
    switch kind {
    case .quoteNotClosed, .bracketNotClosed, .braceNotClosed, .noColon: contextOffset
    default: offset
    }
  }
}
