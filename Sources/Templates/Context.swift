/// Where the compiler is: what names mean here and how lines are indented.
struct Context {
  /// The index of the template whose tokens are compiled.
  var template: Int
  /// One for each frame that the program will have here, the innermost last.
  var scopes: [Scope]
  /// What fills the blocks here: an index into the compiler's environments.
  var environment = 0
  /// Written before each line.
  var indentation: [UInt8] = []
  /// Removed from the beginning of each line, as far as the line begins with it.
  var dedentation: [UInt8] = []
  /// Whether lines are also indented as the running subprogram's caller wants it.
  var followsCaller = false
  /// Whether a section decides if this is written at all.
  var isConditional = false
  /// The subprogram that is compiled; 0 is the page.
  var subprogram = 0
  /// How many sections, blocks and templates are around.
  var depth = 0

  var innermostShape: AnyShape? { scopes.last { $0.shape != nil }?.shape }

  /// This place, one section further in.
  func entering(_ scope: Scope? = nil) -> Context {
    var inner = self
    if let scope { inner.scopes.append(scope) }
    inner.isConditional = true
    inner.depth += 1
    return inner
  }
}

/// What a section made the innermost thing that names refer to.
struct Scope {
  /// The record's shape; `nil` for a single value.
  var shape: AnyShape?
  /// What `{{.}}` prints, for a single value.
  var own: Field.Kind?
  /// Whether it is the item of a list.
  var isItem = false
}

/// What a page puts into a block of its parent: a block token of a template.
struct Filling: Hashable {
  let template: Int
  let token: Int
  /// What fills the blocks inside it: the environment of the template that it stands in.
  let environment: Int
}
