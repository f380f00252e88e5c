internal import Diagnostics
internal import FrontMatter

/// A connection's place, for editors.
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
