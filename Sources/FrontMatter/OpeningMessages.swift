internal import Diagnostics
internal import Letters

// Messages about front matter that is almost right, and about files that aren't Markdown.
extension Diagnostic {
  static func foreignFile(_ signature: FileSignature, file: String) -> Self {
    let (what, cure) = signature.words
    return Diagnostic(
      .error, "foreign-file", file: file, at: .start, message: "this is \(what), despite its name", hint: cure)
  }

  static func oddFence(
    _ oddity: FenceLine.Oddity, isOpening: Bool, file: String, at position: Position, length: Int
  ) -> Self {
    let (what, cure) = oddity.words
    return Diagnostic(
      .warning, "odd-fence", file: file, at: position, length: length,
      message: "the line \(isOpening ? "above" : "below") the fields \(what); it's read as '---'", hint: cure)
  }

  static func noFence(_ name: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "no-fence", file: file, at: position, length: length,
      message: "this looks like the field '\(name)', but there's no '---' line above it",
      hint:
        "add a '---' line above the first field and another below the last; if this is text, start the file with two '---' lines"
    )
  }

  static func oddLineEnd(_ value: UInt32, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "odd-line-end", file: file, at: position,
      message:
        "the line ends with the invisible character U+\(hexadecimal(value, digits: 4)), which most programs don't treat as a line end",
      hint: "delete it and press Return, or save the file as plain text")
  }

  static func strayPrivacy(
    _ name: String, hasFrontMatter: Bool, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .error, "stray-privacy", file: file, at: position, length: length,
      message: "'\(name)' doesn't keep anything private down here in the text",
      hint: hasFrontMatter
        ? "move it up between the '---' lines; if it's text, make it part of a sentence"
        : "move the fields to the top of the file, with a '---' line above and below them")
  }

  static func misplacedFields(
    _ name: String, hasFrontMatter: Bool, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .error, "misplaced-fields", file: file, at: position, length: length,
      message: hasFrontMatter
        ? "a second block of fields starts here, with '\(name)'"
        : "the fields start here, with '\(name)', below other lines",
      hint: hasFrontMatter
        ? "move them up to the first block; for horizontal lines, write '***'"
        : "move them to the top of the file, along with their '---' lines; for horizontal lines, write '***'")
  }

  static func strayFields(_ name: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "stray-fields", file: file, at: position, length: length,
      message: "the text starts with lines that look like fields ('\(name)'), and readers will see them",
      hint: "if they're fields, move them between the '---' lines at the top")
  }

  static func indentedPrivacy(_ name: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "near-privacy", file: file, at: position, length: length,
      message: "'\(name)' is indented, so it's read as part of the field above",
      hint: "start the line at the left margin, or put the text above in quotes or after '|'")
  }
}

extension FileSignature {
  fileprivate var words: (what: String, cure: String) {
    switch self {
    case .richText:
      (
        "a file in RTF",
        "save it as plain text (TextEdit: Format > Make Plain Text; Word: 'Plain Text (.txt)'), then change the end of its "
          + "name to '.md'"
      )
    case .zip:
      (
        "a document from Word, Pages, or another program (a ZIP archive)",
        "open it in that program and copy the text into a plain text file; in Google Docs, download it as Markdown"
      )
    case .pdf: ("a PDF", "copy its text into a plain text file, or move it to content/media and link to it")
    case .gzip: ("a compressed file (gzip)", "unpack it first")
    case .oldWord: ("a Word document (.doc)", "open it in Word and copy the text into a plain text file")
    case .html: ("an HTML page", "save it as Markdown, or copy the text into a plain text file")
    case .mail: ("a saved email or web archive", "copy its text into a plain text file")
    }
  }
}

extension FenceLine.Oddity {
  fileprivate var words: (what: String, cure: String) {
    let typeThem = "type three hyphens"
    switch self {
    case .longDash:
      return (
        "is a dash, which some programs make out of hyphens",
        typeThem
          + "; to turn smart dashes off: TextEdit: Edit > Substitutions > Smart Dashes; Word: AutoCorrect > "
          + "AutoFormat As You Type; Google Docs: Tools > Preferences; Pages: Edit > Substitutions"
      )
    case .otherHyphens: return ("is made of characters that only look like hyphens", typeThem)
    case .count: return ("isn't exactly three hyphens in a row", "type exactly three")
    case .indented: return ("has spaces before it", "delete them")
    case .escaped:
      return (
        "has a backslash before its hyphens, as exports from Google Docs and other programs do",
        "delete the backslash"
      )
    case .invisible: return ("contains an invisible character", "delete the line and type three hyphens again")
    case .word: return ("has a word after its hyphens", "delete the word")
    case .otherSign: return ("isn't made of hyphens", typeThem)
    }
  }
}
