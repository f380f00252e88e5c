/// A place in a text file: what editors and compilers mean by `line:column`.
package struct Position: Hashable, Sendable, Comparable {
  /// From 1.
  package var line: Int
  /// From 1, in UTF-8 bytes, as swiftc and clang count.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first byte of a file.
  package static let start = Position(line: 1, column: 1)

  package static func < (a: Position, b: Position) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
