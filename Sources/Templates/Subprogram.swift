/// A template that may include itself, compiled once for what names mean where it is used.
struct Subprogram {
  struct Key: Hashable {
    let template: Int
    let environment: Int
    let scopes: [ScopeKey]
  }

  struct ScopeKey: Hashable {
    let shape: ObjectIdentifier?
    let own: String?
    let isItem: Bool

    init(_ scope: Scope) {
      shape = scope.shape.map { ObjectIdentifier($0) }
      own = scope.own?.label
      isItem = scope.isItem
    }
  }

  let context: Context
  /// The start of its instructions, once compiled.
  var entry = 0
}

/// A use of a subprogram by another that no section guards.
struct UnguardedCall {
  let caller: Int
  let callee: Int
  let template: Int
  let token: Token
}
