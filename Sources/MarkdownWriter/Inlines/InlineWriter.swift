/// Writes the words of one block.
struct InlineWriter {
  /// Where the words are, which decides what would be a mark.
  enum Place {
    /// In a paragraph: lines may end in it, and at a line's begin other blocks may begin.
    case paragraph
    /// In one line: a heading, a title.
    case line
    /// In one line of which signs at the end close nothing.
    case cell
  }

  let dialect: Dialect
  let labels: NoteLabels
  private var pieces: [Piece] = []
  private var emphases: [Emphasis] = []

  init(dialect: Dialect, labels: NoteLabels) { (self.dialect, self.labels) = (dialect, labels) }

  /// The lines of tidied inlines; empty if they contain no text.
  static func lines(_ inlines: [Inline], in place: Place, dialect: Dialect, labels: NoteLabels) -> [String] {
    var writer = InlineWriter(dialect: dialect, labels: labels)
    writer.add(inlines, in: place, parent: nil)
    let emphases = EmphasisChoice(writer.pieces, writer.emphases, dialect: dialect).chosen
    let text = PieceText(writer.pieces, emphases, dialect: dialect, place: place).written
    return text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private mutating func add(_ inlines: [Inline], in place: Place, parent: Int?) {
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let text): pieces.append(.text(text))
      case .code(let code): pieces.append(.exact(CodeSpan(code, dialect: dialect).written))
      case .html(let html): pieces.append(.exact(html))
      case .lineBreak: pieces.append(place == .paragraph ? .lineEnd(isSeen: true) : .exact("<br>"))
      case .softBreak: pieces.append(place == .paragraph ? .lineEnd(isSeen: false) : .text(" "))
      case .noteReference(let label): pieces.append(reference(label))
      case .image(let alternative, let address, let title):
        pieces.append(.exact("!"))
        pieces.append(.linkStart)
        if !alternative.isEmpty { pieces.append(.text(Self.oneLine(alternative))) }
        pieces.append(.linkEnd(LinkEnd(address: address, title: title, dialect: dialect).written))
      default:
        guard let (mark, inner) = Mark.of(inline) else { continue }
        let isOnly = inlines.count == 1
        add(
          mark, inner, in: place, parent: parent,
          edge: isOnly ? .both : index == 0 || index == inlines.count - 1 ? .one : .none)
      }
    }
  }

  private mutating func add(_ mark: Mark, _ inner: [Inline], in place: Place, parent: Int?, edge: Emphasis.Edge) {
    switch mark {
    case .link(let address, let title):
      if title == nil, let autolink = Autolink(inner, address: address) {
        return pieces.append(.exact(autolink.written))
      }
      pieces.append(.linkStart)
      add(inner, in: place, parent: nil)
      pieces.append(.linkEnd(LinkEnd(address: address, title: title, dialect: dialect).written))
    case .emphasis, .strong:
      let number = emphases.count
      emphases.append(Emphasis(mark: mark, within: parent.map { emphases[$0] }, edge: edge))
      pieces.append(.delimiter(number: number, isOpening: true))
      add(inner, in: place, parent: number)
      pieces.append(.delimiter(number: number, isOpening: false))
    case .strikethrough where dialect == .daybook && !startsOrEndsInTilde(inner):
      let number = emphases.count
      emphases.append(Emphasis(mark: mark, within: nil, edge: edge))
      pieces.append(.delimiter(number: number, isOpening: true))
      add(inner, in: place, parent: nil)
      pieces.append(.delimiter(number: number, isOpening: false))
    case .strikethrough, .superscript, .subscript:
      pieces.append(.exact("<\(mark.tag)>"))
      add(inner, in: place, parent: nil)
      pieces.append(.exact("</\(mark.tag)>"))
    }
  }

  /// Escapes beside the signs would be read with them.
  private func startsOrEndsInTilde(_ inner: [Inline]) -> Bool {
    if case .text(let text)? = inner.last, text.hasSuffix("~") { return true }
    return false
  }

  private func reference(_ label: String) -> Piece {
    switch dialect {
    case .daybook: .note("[^\(labels[label])]")
    case .commonMark: .exact("<sup>\(labels.number(of: label))</sup>")
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
