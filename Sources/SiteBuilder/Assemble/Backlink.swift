internal import Markdown

/// A link seen from its target: who links here, and in which sentence.
struct Backlink: Sendable {
  var from: PageNode
  var citation: Citation?
}
