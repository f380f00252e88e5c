internal import Diagnostics

/// The meaning of a name in a tag.
enum Reference {
  case value(Path, Field.Kind)
  /// `{{#name?}}`: whether there is something, without stepping into it.
  case test(Path)
  case edge(ListEdge, frame: Int32)
}

// Finding what names mean: fields of the innermost record first, then of those around it.
extension Compiler {
  /// `nil` when nothing has that name, which is reported.
  mutating func resolve(_ token: Token, in context: Context) -> Reference? {
    let name = name(of: token, in: context)
    if name.utf8.first == UInt8(ascii: "-") {
      if name == "-first" { return edge(.first, token, in: context) }
      if name == "-last" { return edge(.last, token, in: context) }
    }
    let isTest = name.utf8.count > 1 && name.utf8.last == UInt8(ascii: "?")
    let field = isTest ? String(decoding: name.utf8.dropLast(), as: UTF8.self) : name
    guard let (path, kind) = field == "." ? ownValue(token, in: context) : find(field, token, in: context) else {
      return nil
    }
    return isTest ? .test(path) : .value(path, kind)
  }

  private mutating func edge(_ edge: ListEdge, _ token: Token, in context: Context) -> Reference? {
    guard let frame = context.scopes.lastIndex(where: \.isItem) else {
      reportIfStrict(.outsideList(name(of: token, in: context), at: place(of: token, in: context)))
      return nil
    }
    return .edge(edge, frame: Int32(frame))
  }

  /// `{{.}}`: the innermost value itself; a record may have a field of that name.
  private mutating func ownValue(_ token: Token, in context: Context) -> (Path, Field.Kind)? {
    let frame = Int32(context.scopes.count - 1)
    guard let scope = context.scopes.last else { return nil }
    if let kind = scope.own { return (Path(frame: frame, slot: -1), kind) }
    if let shape = scope.shape, let slot = use(".", of: shape) {
      return (Path(frame: frame, slot: Int32(slot)), shape.fields[slot].kind)
    }
    reportIfStrict(.noDot(noun: scope.shape?.noun ?? "", at: place(of: token, in: context)))
    return nil
  }

  /// Finds the field and notes that it is named, with the one whose value it takes.
  private mutating func use(_ name: String, of shape: AnyShape) -> Int? {
    guard let slot = shape.slot(of: name) else { return nil }
    var named: Field.Source? = Field.Source(shape: shape, slot: slot)
    while let field = named {
      used[ObjectIdentifier(field.shape), default: Array(repeating: false, count: field.shape.fields.count)][
        field.slot] =
        true
      named = field.shape.fields[field.slot].source
    }
    return slot
  }

  mutating func find(_ name: String, _ token: Token, in context: Context) -> (Path, Field.Kind)? {
    // By bytes: letters are slow to take apart, and every tag has a name.
    let dot = name.utf8.firstIndex(of: UInt8(ascii: "."))
    let first = dot.map { String(name[..<$0]) } ?? name
    for frame in context.scopes.indices.reversed() {
      guard let shape = context.scopes[frame].shape, let slot = use(first, of: shape) else { continue }
      let path = Path(frame: Int32(frame), slot: Int32(slot))
      if dot == nil { return (path, shape.fields[slot].kind) }
      let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return follow(parts.map { String(Substring($0)) }, from: path, shape.fields[slot].kind, token, in: context)
    }
    let place = place(of: token, in: context)
    if rules == .lenient || isReported("unknown-name", at: place) { return nil }
    let known = context.scopes.flatMap { $0.shape?.fields.map(\.name) ?? [] }
    let noun = context.innermostShape?.noun ?? ""
    let unknown = first.isEmpty ? name : first
    report(.unknownName(unknown, noun: noun, nearest: nearest(to: unknown, among: known), at: place))
    return nil
  }

  /// The later parts of a dotted name, each a field of the one before.
  private mutating func follow(
    _ parts: [String], from path: Path, _ kind: Field.Kind, _ token: Token, in context: Context
  ) -> (Path, Field.Kind)? {
    var kind = kind
    var offset = token.range.lowerBound
    var found: [Int32] = []
    for (owner, part) in zip(parts, parts.dropFirst()) {
      offset += owner.utf8.count + 1
      let place = set.templates[context.template].place(offset, part.utf8.count)
      guard case .record(let shape) = kind else {
        reportIfStrict(.noParts(part, of: owner, kind, at: place))
        return nil
      }
      guard let slot = use(part, of: shape()) else {
        let candidates = shape().fields.map(\.name)
        reportIfStrict(
          .unknownName(part, noun: shape().noun, nearest: nearest(to: part, among: candidates), at: place))
        return nil
      }
      found.append(Int32(slot))
      kind = shape().fields[slot].kind
    }
    var path = path
    path.rest = Int32(slots.count)..<Int32(slots.count + found.count)
    slots += found
    return (path, kind)
  }

  /// Reports a value that can't be printed, or not unescaped.
  mutating func check(_ kind: Field.Kind, isRaw: Bool, _ token: Token, in context: Context) {
    let name = name(of: token, in: context)
    switch kind {
    case .flag, .texts, .list, .record:
      reportIfStrict(.notPrinted(name, kind, at: place(of: token, in: context)))
    case .text, .number, .route:
      if isRaw { reportIfStrict(.alwaysEscaped(name, kind, at: place(of: token, in: context))) }
    case .html: break
    }
  }
}
