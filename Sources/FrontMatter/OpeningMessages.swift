internal import Diagnostics

// What is said of front matter that is almost right, and of files that are no Markdown.
extension Diagnostic {
  static func foreignFile(_ signature: FileSignature, file: String) -> Self {
    let (what, cure) = signature.words
    return Diagnostic(
      .error, "foreign-file", file: file, at: .start, message: "this is \(what), whatever its name says", hint: cure)
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
      message: "this looks like the field '\(name)', but no line '---' stands above it",
      hint:
        "put a line '---' above the first field and one below the last; if it's text, begin the file with two such lines"
    )
  }

  static func oddLineEnd(_ value: UInt32, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "odd-line-end", file: file, at: position,
      message:
        "the line ends with the invisible sign U+\(hexadecimal(value, digits: 4)), which most programs don't know",
      hint: "delete it and press Return, or save the file as plain text")
  }

  static func strayPrivacy(
    _ name: String, hasFrontMatter: Bool, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .error, "stray-privacy", file: file, at: position, length: length,
      message: "'\(name)' keeps nothing private here, in the text",
      hint: hasFrontMatter
        ? "move it up between the lines '---', or say it in a sentence if it's text"
        : "move the fields to the top of the file, with a line '---' above and below them")
  }

  static func misplacedFields(
    _ name: String, hasFrontMatter: Bool, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .error, "misplaced-fields", file: file, at: position, length: length,
      message: hasFrontMatter
        ? "a second set of fields begins here, with '\(name)'"
        : "the fields begin here, with '\(name)', below other lines",
      hint: hasFrontMatter
        ? "move them up to the first ones; for ruled lines write '***'"
        : "move them to the top of the file, with their lines '---'; for ruled lines write '***'")
  }

  static func strayFields(_ name: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "stray-fields", file: file, at: position, length: length,
      message: "the text begins with lines like fields ('\(name)'), which readers will see",
      hint: "move them between the lines '---' at the top if they are fields")
  }

  static func indentedPrivacy(_ name: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "near-privacy", file: file, at: position, length: length,
      message: "'\(name)' is indented, so it belongs to the text of the field above",
      hint: "begin the line at the margin, or put the text above between quotes or behind '|'")
  }
}

extension FileSignature {
  fileprivate var words: (what: String, cure: String) {
    switch self {
    case .richText:
      (
        "a file in RTF",
        "save it as plain text: in TextEdit with Format > Make Plain Text, in Word as 'Plain Text (.txt)', then end its "
          + "name in '.md'"
      )
    case .zip:
      (
        "a document of Word, Pages or another program (a ZIP archive)",
        "open it there and copy the text into a plain text file; in Google Docs download it as Markdown"
      )
    case .pdf: ("a PDF", "copy its text into a plain text file, or put it into content/media and link it")
    case .gzip: ("a compressed file (gzip)", "unpack it first")
    case .oldWord: ("a document of Word (.doc)", "open it there and copy the text into a plain text file")
    case .html: ("a page in HTML", "save it as Markdown, or copy the text into a plain text file")
    case .mail: ("a saved mail or web archive", "copy its text into a plain text file")
    }
  }
}

extension FenceLine.Oddity {
  fileprivate var words: (what: String, cure: String) {
    let typeThem = "type three hyphens"
    switch self {
    case .longDash:
      return (
        "is a dash, as some programs make of hyphens",
        typeThem
          + "; switch the dashes off in TextEdit under Edit > Substitutions > Smart Dashes, in Word under AutoCorrect > "
          + "AutoFormat As You Type, in Google Docs under Tools > Preferences, in Pages under Edit > Substitutions"
      )
    case .otherHyphens: return ("is made of signs that only look like hyphens", typeThem)
    case .count: return ("does not have just three hyphens side by side", "write exactly three")
    case .indented: return ("has blanks before it", "delete them")
    case .escaped:
      return (
        "has a backslash before its hyphens, as exports from Google Docs and other programs write it",
        "delete the backslash"
      )
    case .invisible: return ("holds a sign that nobody sees", "delete the line and type it again: three hyphens")
    case .word: return ("has a word behind its hyphens", "delete the word")
    case .otherSign: return ("is made of other signs than hyphens", typeThem)
    }
  }
}
