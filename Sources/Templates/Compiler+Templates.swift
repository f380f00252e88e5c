internal import Diagnostics

// Partials, and templates that may include themselves.
extension Compiler {
  mutating func compilePartial(_ token: Token, in context: Context) {
    let name = name(of: token, in: context)
    guard let template = set.index(of: name) else {
      if !token.standsAlone { beginLine(in: context) }
      return reportIfStrict(
        .unknownTemplate(name, nearest: set.nearestTemplate(to: name), at: place(of: token, in: context)))
    }
    include(template, at: token, in: context)
  }

  /// Compiles `template` at `token`: copied there, or called if it may include itself.
  mutating func include(_ template: Int, at token: Token, in context: Context) {
    if !token.standsAlone { beginLine(in: context) }
    checkSize(at: token, in: context)
    guard mayNest(in: context, at: token) else { return }
    var inner = context
    inner.template = template
    inner.dedentation = []
    inner.depth += 1
    inner.indentation = token.standsAlone ? indentation(behind: token.indentation, in: context) : []
    inner.followsCaller = context.followsCaller && token.standsAlone
    if set.mayRecur[template] {
      call(inner, at: token, from: context)
    } else {
      compileIncluded(set.templates[template].tokens.indices, at: token, in: inner)
    }
    isLinePending = false
  }

  private mutating func call(_ inner: Context, at token: Token, from context: Context) {
    let frames = visibleFrames(of: inner.scopes)
    let scopes = frames.map { inner.scopes[$0] }
    let key = Subprogram.Key(
      template: inner.template, environment: inner.environment, scopes: scopes.map { Subprogram.ScopeKey($0) })
    let index = subprogramIndices[key] ?? subprograms.count
    if index == subprograms.count {
      subprogramIndices[key] = index
      subprograms.append(
        Subprogram(
          context: Context(
            template: inner.template, scopes: scopes, environment: inner.environment, followsCaller: true,
            subprogram: index)))
    }
    if !context.isConditional {
      unguardedCalls.append(
        UnguardedCall(caller: context.subprogram, callee: index, template: context.template, token: token))
    }
    append(.call(Int32(calls.count)))
    calls.append((index, inner.indentation, inner.followsCaller, frames))
  }

  /// The frames that names can still reach: a record hides outer records of the same shape. So a template that descends
  /// a tree of records means the same at each level, and is compiled once.
  private func visibleFrames(of scopes: [Scope]) -> [Int] {
    let item = scopes.lastIndex { $0.isItem }
    var seen: Set<ObjectIdentifier> = []
    let visible = scopes.indices.reversed().filter { index in
      let isNew = scopes[index].shape.map { seen.insert(ObjectIdentifier($0)).inserted } ?? false
      return isNew || index == scopes.count - 1 || index == item
    }
    return visible.reversed()
  }

  /// Reports the uses that lead back to themselves without a section between: those left when all that end, and all
  /// that only lead there, are removed.
  mutating func reportEndlessCalls() {
    var remaining = unguardedCalls
    while true {
      let callers = Set(remaining.map(\.caller))
      let callees = Set(remaining.map(\.callee))
      let next = remaining.filter { callers.contains($0.callee) && callees.contains($0.caller) }
      if next.count == remaining.count { break }
      remaining = next
    }
    for call in remaining {
      let template = set.templates[call.template]
      report(.includesItself(template.string(call.token.range), at: template.place(call.token.range)))
    }
  }
}
