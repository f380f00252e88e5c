package import Diagnostics
internal import Letters

/// Lines at the top of a text that look like fields but aren't where Daybook reads them.
///
/// Only the beginning is looked at: headings, and up to two paragraphs. A line that may ask for privacy is an error, for it would
/// be published with all that it is to keep private.
struct StrayFields {
  private let bytes: [UInt8]
  private let file: String
  /// Whether the text has front matter, so that its first lines may well be text.
  private let hasFrontMatter: Bool
  private var scanner: LineScanner
  private var paragraphs = 0
  private var blocks = 0
  /// Whether the current block starts right below a line that looks like `---`.
  private var isBelowFence = false
  private(set) var found: Diagnostic?

  /// - Returns: what is to be said of the first of them; `nil` when there are none.
  static func find(in text: SourceText, file: String) -> Diagnostic? {
    var search = StrayFields(text, file: file)
    search.run()
    return search.found
  }

  private init(_ text: SourceText, file: String) {
    (bytes, self.file, hasFrontMatter) = (text.bytes, file, text.frontMatter != nil)
    scanner = LineScanner(text.bytes, from: text.body.lowerBound, number: text.bodyFirstLine)
  }

  /// As far into the text as is looked at.
  private static let reach = 4_096

  private mutating func run() {
    let start = scanner.offset
    var block = Block()
    while found == nil, paragraphs < 2 {
      let number = scanner.number
      guard scanner.offset - start < Self.reach, let line = scanner.next() else { break }
      let text = bytes[line].prefix(400)
      if isEnd(text) {
        let isFence = FenceLine(text.trimmed) != nil
        close(&block, isAboveFence: isFence)
        isBelowFence = isFence
        pass(text)
      } else {
        block.add(text, line: number, hasFrontMatter: hasFrontMatter)
      }
    }
    close(&block)
  }

  /// Whether a line ends the block before it: a blank line, a heading, a fence.
  private func isEnd(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first(where: { !$0.isBlank }) else { return true }
    switch first {
    case .hash: return FieldLine(text) == nil
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return isCodeFence(text)
    case .plus: return text.trimmed.allSatisfy { $0 == .plus }
    default: return FenceLine.canBegin(with: first) && FenceLine(text.trimmed) != nil
    }
  }

  private func isCodeFence(_ text: ArraySlice<UInt8>) -> Bool {
    let text = text.trimmed
    guard let sign = text.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return false }
    return text.prefix(while: { $0 == sign }).count >= 3
  }

  /// Passes a code block of a text that has front matter: it shows something.
  private mutating func pass(_ text: ArraySlice<UInt8>) {
    guard hasFrontMatter, isCodeFence(text) else { return }
    while let line = scanner.next(), !isCodeFence(bytes[line]) {}
    paragraphs += 1
  }

  private mutating func close(_ block: inout Block, isAboveFence: Bool = false) {
    defer { (block, isBelowFence) = (Block(), false) }
    guard block.lines > 0 else { return }
    blocks += 1
    if let field = block.privacy(hasFrontMatter: hasFrontMatter) {
      found = .strayPrivacy(
        field.line.written, hasFrontMatter: hasFrontMatter, file: file, at: field.position,
        length: field.line.range.count)
    } else if isBelowFence, isAboveFence, block.isOnlyFields, let field = block.fields.first(where: { $0.line.isKnown })
    {
      found = .misplacedFields(
        field.line.written, hasFrontMatter: hasFrontMatter, file: file, at: field.position,
        length: field.line.range.count)
    } else if blocks == 1, block.isOnlyFields, let first = block.fields.first, isRemarkable(block) {
      found = .strayFields(first.line.written, file: file, at: first.position, length: first.line.range.count)
    }
    if !block.isOnlyFields { paragraphs += 1 }
  }

  /// Whether a text's first lines look so much like fields that its author should know they're published.
  private func isRemarkable(_ block: Block) -> Bool {
    hasFrontMatter ? block.fields.contains { $0.line.isKnown } : block.fields.count > 1
  }
}

extension SourceText {
  /// The warning about the body's first lines if they look like fields; `nil` if they don't.
  package func strayFields(_ file: String) -> Diagnostic? { StrayFields.find(in: self, file: file) }
}

/// Lines without a blank one between them.
private struct Block {
  private(set) var lines = 0
  private(set) var fields: [(line: FieldLine, position: Position)] = []
  private var isText = false

  var isOnlyFields: Bool { !isText && !fields.isEmpty }

  mutating func add(_ text: ArraySlice<UInt8>, line number: Int, hasFrontMatter: Bool) {
    lines += 1
    if let field = FieldLine(text) {
      // Below front matter, a comment, quotation, or list is text.
      if hasFrontMatter, field.hasMarks {
        isText = true
      } else {
        fields.append((field, position(of: field, text, number)))
      }
    } else if !continuesField(text) {
      isText = true
    }
  }

  private func position(of field: FieldLine, _ text: ArraySlice<UInt8>, _ number: Int) -> Position {
    Position(line: number, column: field.range.lowerBound - text.startIndex + 1)
  }

  /// Whether a line can be the value of the field above: indented, or a list item.
  private func continuesField(_ text: ArraySlice<UInt8>) -> Bool {
    guard !fields.isEmpty, let first = text.first else { return false }
    return first.isBlank || (first == .hyphen && text.dropFirst().first?.isBlank == true)
  }

  /// The first line that may ask for the text not to be published.
  func privacy(hasFrontMatter: Bool) -> (line: FieldLine, position: Position)? {
    fields.first { $0.line.asksForPrivacy(amongFields: isOnlyFields, hasFrontMatter: hasFrontMatter) }
  }
}

extension FieldLine {
  /// Whether the line may ask that the text not be published.
  ///
  /// - Parameters:
  ///   - amongFields: whether all lines of its paragraph look like fields.
  ///   - hasFrontMatter: whether the text has fields where they belong, so that only plain words count here.
  fileprivate func asksForPrivacy(amongFields: Bool, hasFrontMatter: Bool) -> Bool {
    guard words <= 6 else { return false }
    guard let sense else {
      return nearPrivacyName(name) != nil && PrivacyValue(value).isPlain
    }
    switch PrivacyRequest(value, sense, isQuoted: false) {
    case .none: return false
    case .draft, .readers: return true
    case .opens, .closes: return amongFields && !hasFrontMatter
    case .unclear:
      let isOurs = ["draft", "audience", "visibility", "private"].contains(name)
      return isOurs
        ? amongFields : amongFields && !hasFrontMatter && sense.isAboutReaders && !value.contains(where: \.isDigit)
    }
  }
}
