/// The compiler's context: what names mean here and how lines are indented.
struct Context {
  /// The index of the template whose tokens are compiled.
  var template: Int
  /// One for each frame that the program will have here, the innermost last.
  var scopes: [Scope]
  /// The content of the blocks here: an index into the compiler's environments.
  var environment = 0
  /// Written before each line.
  var indentation: [UInt8] = []
  /// Removed from the beginning of each line, as far as the line begins with it.
  var dedentation: [UInt8] = []
  /// Whether lines are also indented for the running subprogram's caller.
  var followsCaller = false
  /// Whether a section decides if this is written at all.
  var isConditional = false
  /// The subprogram that is compiled; 0 is the page.
  var subprogram = 0
  /// The number of sections, blocks, and templates around this.
  var depth = 0

  var innermostShape: Shape? { scopes.last { $0.shape != nil }?.shape }

  /// This place, one section further in.
  func entering(_ scope: Scope? = nil) -> Context {
    var inner = self
    if let scope { inner.scopes.append(scope) }
    inner.isConditional = true
    inner.depth += 1
    return inner
  }
}

/// The innermost object that names refer to, set by a section.
struct Scope {
  /// The record's shape; `nil` for a single value.
  var shape: Shape?
  /// The kind of `{{.}}`, for a single value.
  var own: Field.Kind?
  /// Whether it's a list's item.
  var isItem = false
}

/// A page's content for a block of its parent: a block token in a template.
struct Filling: Hashable {
  let template: Int
  let token: Int
  /// The content of the blocks inside it: the environment of its template.
  let environment: Int
}
