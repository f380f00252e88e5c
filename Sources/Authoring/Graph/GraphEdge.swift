internal import Diagnostics

/// A connection, seen from the text that says it.
package struct GraphEdge: Sendable, Encodable {
  /// The kinds of connections; docs/content/pages/graph.md says what each one connects.
  package enum Kind: String, Sendable, Encodable, CaseIterable {
    case author, tag, level, series, source, asks, answers, skill, goal, framework, follows, link
    case `for`, supports, needs, member, team, person, leverages, grows, offers, evidence, looksLike, item
    case askedBy, opposite, see, next, promise, towards, to, done, dropped
  }

  package var type: Kind
  package var from: String
  package var to: String
  /// The place in the text; `nil` if nobody may know it.
  package var place: GraphPlace?
  /// The author's words for a link, what a person offers, what a skill looks like, or why a step was given up.
  package var label: String?
  /// The part's number in its series, if the author gave one.
  package var part: Int?
  /// The place in a source: `p. 13`.
  package var locator: String?
  /// The skill that a post is evidence of.
  package var skill: String?
}
