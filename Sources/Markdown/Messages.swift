package import Diagnostics

/// All wording of this target.
extension BodyProblem {
  /// The problem as it's shown to the writer of `file`.
  package func diagnostic(in file: String) -> Diagnostic {
    switch kind {
    case .rawHTML(let tags):
      return Diagnostic(
        .warning, "raw-html", file: file, at: position, length: length,
        message: tags == 1 ? "an HTML tag is left out" : "\(tags) HTML tags are left out",
        hint: "the words between tags stay; write Markdown instead ('daybook guide markdown')")
    case .dangerousLink(let scheme):
      return Diagnostic(
        .warning, "dangerous-link", file: file, at: position, length: length,
        message: "a '\(scheme):' address is not linked", hint: "link to a page or to an https address")
    case .untoldPicture(let path):
      return Self.untoldPicture(
        file, position, length, words: "![What it shows](\(path))", ornament: "![](\(path) \"decorative\")")
    case .untoldEmbed(let path):
      return Self.untoldPicture(
        file, position, length, words: "![[\(path)|What it shows]]", ornament: "![[\(path)|decorative]]")
    case .shortcode(let shown):
      return Diagnostic(
        .warning, BodyProblem.shortcodeCode, file: file, at: position, length: length,
        message: "'\(shown)' is a mark of another program and stays as it is written",
        hint: "write it as Markdown, or delete it")
    case .mistypedLink(let mistake, let isPicture, let words, let address):
      let shown = (isPicture ? "![" : "[") + (words.count > 40 ? "…" : words) + "]"
      return Diagnostic(
        .warning, "mistyped-link", file: file, at: position, length: length,
        message: "this looks like a link and is none: \(mistake.reason)",
        hint: "write \(shown)(\(address.contains(" ") ? "<\(address)>" : address))")
    case .strayMark(.heading(let signs)):
      return Diagnostic(
        .warning, "mistyped-heading", file: file, at: position, length: length,
        message:
          "this looks like a heading and is none: there is no space after '\(String(repeating: "#", count: signs))'",
        hint: "write a space between the signs and the words")
    case .strayMark(.stars):
      return Diagnostic(
        .warning, "stray-stars", file: file, at: position, length: length,
        message: "readers see these stars: they make nothing strong",
        hint: "leave no space inside them, as in **Note:** text; for stars that stay write \\*\\*")
    case .strayMark(.openCode(let fence)):
      return Diagnostic(
        .warning, "open-code", file: file, at: position, length: length,
        message: "all that follows is shown as code: no line of '\(fence)' ends it",
        hint: "write \(fence) on a line of its own where the code ends")
    case .strayBrackets(let text, let reason):
      return Diagnostic(
        .warning, "stray-brackets", file: file, at: position, length: length,
        message: "'\(text)' isn't a link, so readers see the brackets: \(reason.words)", hint: reason.remedy)
    case .repeatedID(let id, let other):
      return Diagnostic(
        .warning, "repeated-id", file: file, at: position, length: length,
        message: "the id '\(id)' is taken already, so links find this as '#\(other)'",
        hint: "give it another id, or delete the mark")
    case .missingFootnote(let label):
      return Diagnostic(
        .error, "missing-footnote", file: file, at: position, length: length,
        message: "footnote '[^\(label)]' has no text", hint: "add a line that begins with '[^\(label)]:'")
    case .unusedFootnote(let label):
      return Diagnostic(
        .warning, "unused-footnote", file: file, at: position, length: length,
        message: "footnote '[^\(label)]' is not used, so it isn't shown",
        hint: "write '[^\(label)]' where it belongs, or remove it")
    case .repeatedFootnote(let label, let firstLine):
      return Diagnostic(
        .warning, "repeated-footnote", file: file, at: position, length: length,
        message: "footnote '[^\(label)]' has a text in line \(firstLine) already, so this one isn't shown",
        hint: "give one of them another name")
    }
  }

  private static func untoldPicture(
    _ file: String, _ position: Position, _ length: Int, words: String, ornament: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, "no-alt", file: file, at: position, length: length,
      message: "this picture has no words for those who cannot see it",
      hint: "say what it shows, as in \(words); for an ornament write \(ornament)")
  }
}

extension MistypedLink.Mistake {
  fileprivate var reason: String {
    switch self {
    case .spaceInAddress: "there is a space in its address"
    case .gap: "there is a space between its brackets"
    case .bracketsReversed: "words belong in square brackets, the address in round ones"
    }
  }
}

extension BodyProblem {
  fileprivate static let shortcodeCode = "shortcode"

  /// Of several warnings about the same mark of another program the first, with the number of files.
  package static func onceForEachShortcode(_ problems: [Diagnostic]) -> [Diagnostic] {
    var first: [String: Diagnostic] = [:]
    var counts: [String: Int] = [:]
    for problem in problems where problem.code == shortcodeCode {
      counts[problem.message, default: 0] += 1
      first[problem.message] = min(problem, first[problem.message] ?? problem)
    }
    guard !first.isEmpty else { return problems }
    let gathered = first.map { message, problem in
      var problem = problem
      let files = counts[message] ?? 1
      if files > 1 { problem.message += ", in \(files) files" }
      return problem
    }
    return problems.filter { $0.code != shortcodeCode } + gathered
  }
}
