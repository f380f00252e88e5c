internal import Cyaml
internal import Diagnostics
internal import Letters

/// Reads one YAML document by libyaml's events into a tree. The only file that sees libyaml.
///
/// It owns the parser and frees it; nesting costs a stack in memory, not the thread's. Aliases are replaced by what they
/// stand for; tags and a second document are refused.
struct YAMLReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  let file: String
  private let plain: PlainText
  private var lines: LineMap
  var document: YAMLDocument
  var anchors = YAMLAnchors()
  /// The collections that are open, by their indices.
  private(set) var open: [Int] = []
  private var documents = 0
  private var nextValue = 0

  /// - Parameters:
  ///   - range: the YAML's bytes in `source`, at most `YAMLLimits.size`.
  ///   - firstLine: the number, in the file, of the line that `range` begins with.
  static func read(
    _ source: [UInt8], range: Range<Int>, firstLine: Int, file: String, roles: FieldRoles
  ) throws(Diagnostic) -> YAMLDocument {
    if range.count <= YAMLLimits.size,
      let simple = SimpleYAMLReader.read(source, range: range, firstLine: firstLine, roles: roles)
    {
      return simple
    }
    return try readByEvents(source, range: range, firstLine: firstLine, file: file, roles: roles)
  }

  /// The same by libyaml, whatever the form of the text.
  static func readByEvents(
    _ source: [UInt8], range: Range<Int>, firstLine: Int, file: String, roles: FieldRoles
  ) throws(Diagnostic) -> YAMLDocument {
    let lines = LineMap(source, range: range, firstLine: firstLine)
    guard range.count <= YAMLLimits.size else {
      throw .frontMatterTooLarge(file: file, at: lines.position(at: range.lowerBound + YAMLLimits.size))
    }
    if let (place, value) = oddLineEnd(in: source[range]) {
      throw .oddLineEnd(value, file: file, at: lines.position(at: place))
    }
    let plain = PlainTextScanner.scan(source, lines: lines, roles: roles)
    if let name = plain.indentedPrivacy {
      throw .indentedPrivacy(
        String(decoding: source[name], as: UTF8.self), file: file, at: lines.position(at: name.lowerBound),
        length: name.count)
    }
    let reader = YAMLReader(source, lines: lines, plain: plain, file: file)
    return try reader.readAll(plain.blotted(source), range: range)
  }

  private init(_ source: [UInt8], lines: LineMap, plain: PlainText, file: String) {
    parser = .allocate(capacity: 1)
    self.file = file
    self.lines = lines
    self.plain = plain
    document = YAMLDocument(source: source)
    document.nodes.reserveCapacity(32)
  }

  deinit { parser.deallocate() }

  private consuming func readAll(_ bytes: [UInt8], range: Range<Int>) throws(Diagnostic) -> YAMLDocument {
    guard yaml_parser_initialize(parser) == 1 else { throw .outOfMemory(file: file) }
    defer { yaml_parser_delete(parser) }
    let result: Result<Void, Diagnostic> = bytes.withUnsafeBufferPointer { all in
      let part = UnsafeBufferPointer(rebasing: all[range])
      guard let start = part.baseAddress else { return .success(()) }
      yaml_parser_set_input_string(parser, start, part.count)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      do throws(Diagnostic) { return .success(try readEvents()) } catch { return .failure(error) }
    }
    try result.get()
    if let (name, position) = anchors.unusedText { throw .unusedAnchor(name, file: file, at: position) }
    if let root = document.nodes.first, root.kind != .mapping { throw noFields(root) }
    return document
  }

  private mutating func readEvents() throws(Diagnostic) {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return }
      try read(&event)
    }
  }

  private mutating func read(_ event: inout yaml_event_t) throws(Diagnostic) {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 { throw .secondDocument(file: file, at: position(event.start_mark)) }
    case YAML_ALIAS_EVENT:
      try expand(alias: name(event.data.alias.anchor), at: position(event.start_mark))
    case YAML_SCALAR_EVENT:
      try refuse(tag: event.data.scalar.tag, at: event.start_mark)
      note(event.data.scalar.anchor, isText: true, at: event.start_mark)
      try addScalar(event)
    case YAML_SEQUENCE_START_EVENT:
      try refuse(tag: event.data.sequence_start.tag, at: event.start_mark)
      note(event.data.sequence_start.anchor, at: event.start_mark)
      try openCollection(.sequence, event)
    case YAML_MAPPING_START_EVENT:
      try refuse(tag: event.data.mapping_start.tag, at: event.start_mark)
      note(event.data.mapping_start.anchor, at: event.start_mark)
      try openCollection(.mapping, event)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      try closeCollection(event)
    default: break
    }
  }

  private mutating func openCollection(_ kind: YAMLNode.Kind, _ event: yaml_event_t) throws(Diagnostic) {
    let node = self.node(kind, event)
    guard open.count < YAMLLimits.depth else { throw .tooDeep(file: file, at: node.position) }
    open.append(document.nodes.count)
    document.nodes.append(node)
  }

  private mutating func closeCollection(_ event: yaml_event_t) throws(Diagnostic) {
    guard let node = open.popLast() else { return }
    let end = lines.offset(ofCharacter: event.end_mark.index)
    document.nodes[node].end = document.nodes.count
    document.nodes[node].sourceEnd = end
    document.nodes[node].length = lines.length(from: document.nodes[node].sourceStart, to: end)
    if anchors.hasMerges, document.nodes[node].kind == .mapping { try merge(into: node) }
  }

  private mutating func node(_ kind: YAMLNode.Kind, _ event: yaml_event_t) -> YAMLNode {
    let start = lines.offset(ofCharacter: event.start_mark.index)
    let end = lines.offset(ofCharacter: event.end_mark.index)
    return YAMLNode(
      kind: kind, position: lines.position(at: start), length: lines.length(from: start, to: end),
      sourceStart: start, sourceEnd: end, end: document.nodes.count + 1)
  }

  private mutating func addScalar(_ event: yaml_event_t) throws(Diagnostic) {
    var node = self.node(.scalar, event)
    let scalar = event.data.scalar
    node.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    let end = lines.offset(ofCharacter: event.end_mark.index)
    if holdsBlottedValue(from: node.sourceStart, to: end) {
      node.isPlain = false
      setFolded(&node, from: node.sourceStart, to: end)
    } else {
      setText(&node, UnsafeBufferPointer(start: scalar.value, count: scalar.length))
      if node.isExtra, let value = controlCharacter(document.extra[node.text]) {
        throw .controlCharacter(Int32(value), file: file, at: node.position)
      }
    }
    document.nodes.append(node)
    if document.isMergeKey(document.nodes.count - 1) { anchors.hasMerges = true }
  }

  /// Points the node at its bytes in the source if they're unchanged, or copies them.
  private mutating func setText(_ node: inout YAMLNode, _ text: UnsafeBufferPointer<UInt8>) {
    let start = node.sourceStart + (node.isPlain ? 0 : 1)
    let isVerbatim = document.source.withUnsafeBufferPointer { source in
      guard start + text.count <= source.count else { return false }
      return text.elementsEqual(UnsafeBufferPointer(rebasing: source[start..<start + text.count]))
    }
    if isVerbatim {
      node.text = start..<start + text.count
    } else {
      node.isExtra = true
      node.text = document.extra.count..<document.extra.count + text.count
      document.extra.append(contentsOf: text)
    }
  }

  private mutating func holdsBlottedValue(from start: Int, to end: Int) -> Bool {
    while nextValue < plain.values.count, plain.values[nextValue].upperBound <= start { nextValue += 1 }
    return nextValue < plain.values.count && plain.values[nextValue].lowerBound < end
  }

  /// The text of a plain scalar as YAML folds it, from the source: a line end is a space.
  private mutating func setFolded(_ node: inout YAMLNode, from start: Int, to end: Int) {
    let whole = document.source[start..<end].trimmed
    guard whole.contains(where: \.isLineEnd) else {
      node.text = whole.indices
      return
    }
    let first = document.extra.count
    for line in whole.split(whereSeparator: \.isLineEnd) {
      let text = line.trimmed
      if document.extra.count > first, !text.isEmpty { document.extra.append(.space) }
      document.extra.append(contentsOf: text)
    }
    node.isExtra = true
    node.text = first..<document.extra.count
  }
}

// Refused constructs, and those that libyaml itself refuses.
extension YAMLReader {
  private mutating func position(_ mark: yaml_mark_t) -> Position {
    lines.position(at: lines.offset(ofCharacter: mark.index))
  }

  private func name(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private mutating func refuse(
    tag: UnsafeMutablePointer<yaml_char_t>?, at mark: yaml_mark_t
  ) throws(Diagnostic) {
    if let tag { throw .yamlTag(name(tag), file: file, at: position(mark)) }
  }

  /// The next node may be named by aliases.
  private mutating func note(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, isText: Bool = false, at mark: yaml_mark_t
  ) {
    guard let anchor else { return }
    anchors.add(name(anchor), node: document.nodes.count, isText: isText, at: position(mark))
  }

  private func noFields(_ root: YAMLNode) -> Diagnostic {
    guard let suspect = plain.suspect else { return .notFields(file: file, at: root.position) }
    return .fieldLineSlip(suspect, file: file, at: lines.position(at: suspect.offset))
  }

  /// libyaml's own problem, in our words.
  private mutating func syntaxError() -> Diagnostic {
    switch parser.pointee.error {
    case YAML_MEMORY_ERROR: return .outOfMemory(file: file)
    case YAML_READER_ERROR:
      let offset = min(lines.starts[0] + parser.pointee.problem_offset, document.source.count)
      return .controlCharacter(parser.pointee.problem_value, file: file, at: lines.position(at: offset))
    default: break
    }
    let place = lines.offset(ofCharacter: parser.pointee.problem_mark.index)
    let context =
      parser.pointee.context == nil
      ? nil : lines.offset(ofCharacter: parser.pointee.context_mark.index)
    let problem = YAMLProblem(
      text: parser.pointee.problem.map { String(cString: $0) } ?? "",
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      offset: place, contextOffset: context ?? place, source: document.source)
    if problem.mayBeFieldLine, let suspect = plain.suspect, suspect.offset <= max(place, context ?? 0) {
      return .fieldLineSlip(suspect, file: file, at: lines.position(at: suspect.offset))
    }
    let offset = problem.bestOffset
    return .yamlSyntax(problem.kind, file: file, at: lines.position(at: offset))
  }
}

/// A character that an escape such as `\0` or `\x07` wrote and that no page or feed may hold.
private func controlCharacter(_ text: ArraySlice<UInt8>) -> UInt8? {
  text.first { ($0 < .space && $0 != .tab && !$0.isLineEnd) || $0 == 0x7F }
}
