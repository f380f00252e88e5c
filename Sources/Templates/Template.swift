internal import Diagnostics

/// A parsed template file: its bytes and the tokens that point into them.
struct Template: Sendable {
  let name: String
  let file: String
  let bytes: [UInt8]
  private let lines: LineIndex
  private(set) var tokens: [Token] = []
  /// The names of the templates that this one includes or fills.
  private(set) var references: Set<String> = []
  private(set) var blockNames: Set<String> = []

  private init(_ source: TemplateSource) {
    name = source.name
    file = source.file
    bytes = source.text
    lines = LineIndex(source.text)
  }

  /// Parses `source`; the problems found are added to `problems`, and the tags that have one are left out.
  static func parse(_ source: TemplateSource, problems: inout Problems) -> Template {
    var template = Template(source)
    var scanner = TagScanner(template)
    scanner.scan()
    problems.add(scanner.problems)
    var tokens = LineLayout(template).tokens(of: scanner.tags)
    var nesting = Nesting(template)
    nesting.match(&tokens)
    problems.add(nesting.problems)
    template.tokens = tokens
    template.references = template.names { $0 == .partial || $0 == .parent }
    template.blockNames = template.names { $0 == .block }
    return template
  }

  private func names(of isWanted: (Token.Kind) -> Bool) -> Set<String> {
    Set(tokens.filter { isWanted($0.kind) }.map { string($0.range) })
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func place(_ range: Range<Int>) -> Place { place(range.lowerBound, range.count) }

  func place(_ offset: Int, _ length: Int) -> Place {
    Place(file: file, position: lines.position(at: offset), length: length)
  }
}

/// The place that a message points to.
struct Place: Hashable {
  let file: String
  let position: Position
  let length: Int
}
