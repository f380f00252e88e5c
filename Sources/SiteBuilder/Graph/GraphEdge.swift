internal import Diagnostics
internal import JournalModel

/// A connection, seen from the text that says it.
package struct GraphEdge: Sendable, Encodable {
  /// What kinds of connections there are; docs/GRAPH.md says what each leads from and to.
  package enum Kind: String, Sendable, Encodable, CaseIterable {
    case author, tag, level, series, source, asks, answers, skill, goal, follows, link
    case `for`, supports
  }

  package var type: Kind
  package var from: String
  package var to: String
  /// Where the text says it.
  package var place: GraphPlace?
  /// Of a link, the author's words for it.
  package var label: String?
  /// Which part of a series, as the author numbered it.
  package var part: Int?
  /// The place in a source: `p. 13`.
  package var locator: String?
}

/// Where a connection stands, for editors.
package struct GraphPlace: Sendable, Encodable, Equatable {
  /// Below the journal's folder.
  package var file: String
  /// From 1.
  package var line: Int
  /// From 1, in UTF-8 bytes.
  package var column: Int
  /// In bytes of that line.
  package var length: Int

  init(_ file: String, _ position: Position, length: Int) {
    self.file = file
    (line, column) = (position.line, position.column)
    self.length = length
  }

  init<Value>(_ file: String, _ value: Located<Value>) {
    self.init(file, value.position, length: value.length)
  }
}
