internal import Letters

/// Turns byte offsets of a text into positions, and back.
///
/// Lines end with LF, CRLF or CR, as in CommonMark. Building it costs one pass over the text.
package struct LineIndex: Sendable {
  private let lines: LineStarts

  package init(_ bytes: some Collection<UInt8>) { lines = LineStarts(bytes) }

  /// The position of the byte at `offset`, which may be the text's end.
  package func position(at offset: Int) -> Position {
    let line = lines.line(at: offset)
    return Position(line: line + 1, column: offset - lines.offsets[line] + 1)
  }

  /// The offset of the byte at `position`.
  package func offset(of position: Position) -> Int {
    lines.offsets[min(max(0, position.line - 1), lines.offsets.count - 1)] + position.column - 1
  }
}
