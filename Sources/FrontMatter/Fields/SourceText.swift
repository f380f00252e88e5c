package import Diagnostics

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
    guard let opening = try FrontMatterOpening.find(bytes, &scanner, file: file) else {
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
