package import Diagnostics

/// A file's text and where its front matter ends and its body begins.
///
/// Front matter stands between a first line `---` and the next line `---` or `...`; blank lines may precede it. Text
/// without it is all body.
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

  /// - Throws: when the front matter is not closed, too large, or in TOML or JSON.
  package init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
    self.bytes = bytes
    if let problem = foreignFormat(bytes, file: file) { throw problem }
    var scanner = LineScanner(bytes)
    guard let opening = scanner.openFrontMatter() else {
      (frontMatter, body, bodyFirstLine, frontMatterFirstLine) = (nil, bytes.indices, 1, 1)
      return
    }
    frontMatterFirstLine = scanner.number
    let start = scanner.offset
    while let line = scanner.next(), line.lowerBound - start <= YAMLLimits.size {
      guard scanner.isMark(line, "---") || scanner.isMark(line, "...") else { continue }
      frontMatter = start..<line.lowerBound
      body = scanner.offset..<bytes.count
      bodyFirstLine = scanner.number
      return
    }
    let place = Position(line: opening, column: 1)
    throw scanner.offset < bytes.count
      ? .frontMatterTooLarge(file: file, at: place) : .frontMatterNotClosed(file: file, at: place)
  }
}

/// Steps from line to line; lines end with LF, CRLF or CR.
struct LineScanner {
  private let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var offset = 0
  /// The next line's number, from 1.
  private(set) var number = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

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

  /// Whether a line is `mark` and blanks at most behind it.
  func isMark(_ line: Range<Int>, _ mark: StaticString) -> Bool {
    let marks = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    let text = bytes[line]
    return text.starts(with: marks) && text.dropFirst(marks.count).allSatisfy(\.isBlank)
  }

  /// Passes the opening `---`, when there is one, and returns the number of its line.
  ///
  /// Behind blank lines it opens front matter only when a field follows, for there it may also be a ruled line.
  mutating func openFrontMatter() -> Int? {
    var opening = number
    while let line = next() {
      if isMark(line, "---") { return opening == 1 || fieldFollows() ? opening : nil }
      guard bytes[line].allSatisfy(\.isBlank) else { return nil }
      opening = number
    }
    return nil
  }

  private func fieldFollows() -> Bool {
    let name = bytes[offset...].prefix(while: \.isNameByte)
    return !name.isEmpty && name.endIndex < bytes.count && bytes[name.endIndex] == .colon
  }
}
