package import Diagnostics
internal import Letters

/// A file's text and where its front matter ends and its body begins.
///
/// Front matter is between a first line `---` and the next line `---` or `...`; blank lines may come before it. Daybook also
/// reads such lines in the forms that other programs turn them into, with a warning. Text without front matter is all body.
package struct SourceText: Sendable {
  /// UTF-8, as `decodeText` returns it.
  package let bytes: [UInt8]
  /// Between the two marks, both left out; `nil` when there is no front matter.
  package let frontMatter: Range<Int>?
  package let body: Range<Int>
  /// The number, in the file, of the body's first line.
  package let bodyFirstLine: Int
  /// The number of the front matter's first line.
  let frontMatterFirstLine: Int
  /// That a line around the front matter is not quite what it should be.
  package let warning: Diagnostic?

  /// - Throws: when the front matter is not closed, too large, in TOML or JSON, or seems to be there and cannot be told for sure;
  ///   when the file is another program's.
  package init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
    self.bytes = bytes
    var scanner = LineScanner(bytes)
    guard let opening = try scanner.openFrontMatter(file: file) else {
      (frontMatter, body, bodyFirstLine, frontMatterFirstLine, warning) = (nil, bytes.indices, 1, 1, nil)
      return
    }
    frontMatterFirstLine = scanner.number
    let start = scanner.offset
    guard let closing = FrontMatterClosing.find(bytes, &scanner) else {
      if scanner.offset < bytes.count { throw .frontMatterTooLarge(file: file, at: opening.position) }
      throw .frontMatterNotClosed(file: file, at: opening.position, opening.oddity)
    }
    frontMatter = start..<closing.line.lowerBound
    body = scanner.offset..<bytes.count
    bodyFirstLine = scanner.number
    let openingNote = opening.oddity.map {
      Diagnostic.oddFence($0, isOpening: true, file: file, at: opening.position, length: opening.length)
    }
    warning =
      openingNote
      ?? closing.oddity.map {
        .oddFence($0, isOpening: false, file: file, at: closing.position, length: closing.line.count)
      }
  }
}

/// Steps from line to line; lines end with LF, CRLF or CR.
struct LineScanner {
  private let bytes: [UInt8]
  /// The offset of the next line.
  private(set) var offset = 0
  /// The next line's number, from 1.
  private(set) var number = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter number: of the line that begins at `offset`.
  init(_ bytes: [UInt8], from offset: Int, number: Int) {
    (self.bytes, self.offset, self.number) = (bytes, offset, number)
  }

  /// The next line without its ending.
  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    bytes.withUnsafeBufferPointer { bytes in
      while offset < bytes.count, !bytes[offset].isLineEnd { offset += 1 }
    }
    let end = offset
    if offset < bytes.count {
      let isPair = bytes[offset] == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
      offset += isPair ? 2 : 1
      number += 1
    }
    return start..<end
  }

  /// Whether a line is `mark`, followed only by blanks.
  func isMark(_ line: Range<Int>, _ mark: StaticString) -> Bool {
    let marks = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    let text = bytes[line]
    return text.starts(with: marks) && text.dropFirst(marks.count).allSatisfy(\.isBlank)
  }

  /// Passes the line that opens the front matter, when there is one.
  mutating func openFrontMatter(file: String) throws(Diagnostic) -> FrontMatterOpening? {
    let start = self
    if let line = next(), isMark(line, "---") {
      return FrontMatterOpening(position: .start, oddity: nil, length: line.count)
    }
    self = start
    return try FrontMatterOpening.find(bytes, &self, file: file)
  }
}
