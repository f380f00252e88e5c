internal import Diagnostics
internal import Letters

/// Finds positions in the writer's file. libcmark's columns are bytes, but it assumes that every line of a paragraph
/// starts where the first one does, and it gives a link the line on which it ends.
extension BodyRenderer {
  func position(at offset: Int) -> Position {
    let line = lines.line(at: offset)
    let column = offset - lines.start(of: line, in: source.bytes) + 1
    return Position(
      line: line + options.firstLine - 1, column: shifts.isEmpty ? column : max(1, column - (shifts[line] ?? 0)))
  }

  /// The offset in the source that libcmark means by a line and column within the current block.
  func offset(line: Int, column: Int) -> Int {
    if !cellOffsets.isEmpty {
      // A cell's words come after `# `.
      return line >= 1 && line <= cellOffsets.count ? cellOffsets[line - 1] + max(0, column - 3) : source.bytes.count
    }
    guard line > block.line, block.line > 0 else { return lines.start(of: line, in: source.bytes) + max(0, column - 1) }
    return contentStart(of: line, quotes: quotes.count) + max(0, column - block.column)
  }

  /// The start of a paragraph's later line: after spaces and quotation marks (`>`).
  func contentStart(of line: Int, quotes depth: Int) -> Int {
    let bytes = source.bytes
    let end = lines.end(of: line, in: bytes)
    var offset = lines.start(of: line, in: bytes)
    var marks = depth
    while offset < end {
      if bytes[offset] == UInt8(ascii: ">"), marks > 0 {
        marks -= 1
      } else if bytes[offset] != 0x20, bytes[offset] != 0x09 {
        break
      }
      offset += 1
    }
    return offset
  }

  /// The line from there to its end.
  func content(of line: Int, quotes depth: Int) -> Range<Int> {
    let start = contentStart(of: line, quotes: depth)
    return start..<max(start, lines.end(of: line, in: source.bytes))
  }

  /// The start of a block whose libcmark column is correct.
  func start(of block: Event) -> Int {
    lines.start(of: Int(block.line), in: source.bytes) + max(0, Int(block.column) - 1)
  }

  /// The next position of `needle` after the event's start; libcmark's position if it isn't within 4,096 bytes.
  mutating func locate(_ needle: [UInt8], event: Event) -> Int {
    let start = max(block.searched, offset(line: Int(event.line), column: Int(event.column)))
    let found = first(needle, from: start) ?? start
    block.searched = min(found + needle.count, source.bytes.count)
    return min(found, source.bytes.count)
  }

  /// The position of `needle` within 4,096 bytes from `start`.
  func first(_ needle: [UInt8], from start: Int) -> Int? {
    let bytes = source.bytes
    let limit = min(bytes.count, start + 4096)
    guard start <= limit - needle.count else { return nil }
    return (start...(limit - needle.count)).first { offset in
      bytes[offset] == needle[0] && bytes[offset..<(offset + needle.count)].elementsEqual(needle)
    }
  }

  /// The place of a link or picture in the source.
  func place(of event: Event, at index: Int) -> (offset: Int, length: Int) {
    let breaks = list.events[list.inside(index)].count { $0.kind == .softBreak || $0.kind == .lineBreak }
    let line = Int(event.line) - breaks
    var start = max(block.searched, offset(line: line, column: Int(event.column)))
    if start >= source.bytes.count || !ByteSet("[<!").contains(source.bytes[start]) {
      start = first([UInt8(ascii: "[")], from: start) ?? min(start, source.bytes.count)
    }
    if breaks == 0, event.endColumn >= event.column { return (start, Int(event.endColumn - event.column) + 1) }
    return (start, max(1, lines.end(of: lines.line(at: start), in: source.bytes) - start))
  }
}
