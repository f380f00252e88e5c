package import Diagnostics
internal import Letters

/// All wording of this target.
extension BodyProblem {
  /// The problem as it's shown to the writer of `file`.
  package func diagnostic(in file: String) -> Diagnostic {
    switch kind {
    case .rawHTML(let tags):
      return Diagnostic(
        .warning, "raw-html", file: file, at: position, length: length,
        message: tags == 1 ? "an HTML tag is left out" : "\(tags) HTML tags are left out",
        hint: "the words between the tags are kept; write Markdown instead ('daybook guide markdown')")
    case .dangerousLink(let scheme):
      return Diagnostic(
        .warning, "dangerous-link", file: file, at: position, length: length,
        message: "a '\(scheme.hasPrefix("\\") ? scheme : scheme + ":")' address isn't turned into a link",
        hint: "link to a page or an https address")
    case .untoldPicture(let path):
      return Self.untoldPicture(
        file, position, length, words: "![What it shows](\(path))", ornament: "![](\(path) \"decorative\")")
    case .untoldEmbed(let path):
      return Self.untoldPicture(
        file, position, length, words: "![[\(path)|What it shows]]", ornament: "![[\(path)|decorative]]")
    case .shortcode(let shown):
      return Diagnostic(
        .warning, BodyProblem.shortcodeCode, file: file, at: position, length: length,
        message: "'\(shown)' is another program's markup, so readers see it as typed",
        hint: "write it in Markdown, or delete it")
    case .mistypedLink(let mistake, let isPicture, let words, let address):
      let shown = (isPicture ? "![" : "[") + (words.count > 40 ? "…" : words) + "]"
      return Diagnostic(
        .warning, "mistyped-link", file: file, at: position, length: length,
        message: "this looks like a link but isn't one: \(mistake.reason)",
        hint: "write \(shown)(\(address.contains(" ") ? "<\(address)>" : address))")
    case .strayMark(.heading(let signs)):
      return Diagnostic(
        .warning, "mistyped-heading", file: file, at: position, length: length,
        message:
          "this looks like a heading but isn't one: there's no space after '\(String(repeating: "#", count: signs))'",
        hint: "add a space before the words")
    case .strayMark(.stars):
      return Diagnostic(
        .warning, "stray-stars", file: file, at: position, length: length,
        message: "these asterisks don't make anything bold, so readers see them",
        hint: "remove the space inside them, as in **Note:** text; to show asterisks, write \\*\\*")
    case .strayMark(.openCode(let fence)):
      return Diagnostic(
        .warning, "open-code", file: file, at: position, length: length,
        message: "this code block isn't closed, so everything after it is shown as code",
        hint: "add a line with only '\(fence)' where the code ends")
    case .pastedList(let item, let runsTogether):
      return Diagnostic(
        .warning, "pasted-list", file: file, at: position, length: length,
        message: runsTogether
          ? "these lines run together on the page"
          : "this line looks like a list item, but it's shown as plain text",
        hint: runsTogether
          ? "for a list, write '\(item)' and so on; for a conversation, leave a blank line between them"
          : "for a list, write '\(item)'")
    case .pastedTable(let row, let columns):
      return Diagnostic(
        .warning, "pasted-table", file: file, at: position, length: length,
        message: "these lines look like a table, but they run together on the page",
        hint:
          "write the first line as '\(row)', put '|\(String(repeating: " --- |", count: columns))' below it, and write the rest like the first"
      )
    case .localFile(let address, let name, let isPicture):
      let shown = isPicture ? "![What it shows](" : "[words]("
      return Diagnostic(
        .error, "local-file", file: file, at: position, length: length,
        message: "'\(address)' is on your own computer, where readers can't \(isPicture ? "see" : "open") it",
        hint: "copy the file into 'content/media', and write \(shown)\(name.contains(" ") ? "<\(name)>" : name))")
    case .strayBrackets(let text, let reason):
      return Diagnostic(
        .warning, "stray-brackets", file: file, at: position, length: length,
        message: "'\(text)' isn't a link, so readers see the brackets: \(reason.words)", hint: reason.remedy)
    case .repeatedID(let id, let other):
      return Diagnostic(
        .warning, "repeated-id", file: file, at: position, length: length,
        message: "the id '\(id)' is already taken, so links find this as '#\(other)'",
        hint: "give it another id, or delete this one")
    case .unknownCallout(let name, let nearest):
      return Diagnostic(
        .warning, "unknown-callout", file: file, at: position, length: length,
        message: "there's no callout '\(name)', so this one is shown as a note",
        hint: nearest.map { "did you mean '\($0)'?" }
          ?? "use note, tip, info, warning, question, quote, or another kind")
    case .openCallout:
      return Diagnostic(
        .warning, "open-callout", file: file, at: position, length: length,
        message: "this callout isn't closed, so everything after it is inside it",
        hint: "add a line with only ':::' where the callout ends")
    case .longRow(let cells, let head):
      return Diagnostic(
        .warning, "long-row", file: file, at: position, length: length,
        message:
          "this row has \(cells) cells, but the table's header has \(head), so the last cell gets the rest of the row",
        hint: "add a column to the header, or write '\\|' for a '|' inside a cell")
    case .comment(let problem): return Self.comment(problem, in: file, at: position, length: length)
    case .missingFootnote(let label):
      return Diagnostic(
        .error, "missing-footnote", file: file, at: position, length: length,
        message: "footnote '[^\(label)]' has no text", hint: "add a line that starts with '[^\(label)]:'")
    case .unusedFootnote(let label):
      return Diagnostic(
        .warning, "unused-footnote", file: file, at: position, length: length,
        message: "nothing refers to footnote '[^\(label)]', so it isn't shown",
        hint: "write '[^\(label)]' where it belongs, or remove it")
    case .repeatedFootnote(let label, let firstLine):
      return Diagnostic(
        .warning, "repeated-footnote", file: file, at: position, length: length,
        message: "footnote '[^\(label)]' already has text on line \(firstLine), so this one isn't shown",
        hint: "give one of them another name")
    }
  }

  private static func comment(
    _ problem: CommentMarks.Problem, in file: String, at position: Position, length: Int
  ) -> Diagnostic {
    switch problem {
    case .open:
      Diagnostic(
        .warning, "open-comment", file: file, at: position, length: length,
        message: "this comment isn't closed, so nothing after it is published",
        hint: "write '%%' where the comment ends; to show two percent signs, write '\\%%'")
    case .percent:
      Diagnostic(
        .warning, "percent-signs", file: file, at: position, length: length,
        message: "the words after this '%%' are treated as a comment and left out",
        hint: "if you mean percent, write a single '%'")
    case .shown:
      Diagnostic(
        .warning, "percent-signs", file: file, at: position, length: length,
        message: "readers see this '%%'", hint: "write a single '%', or put '%% … %%' around what nobody should see")
    }
  }

  private static func untoldPicture(
    _ file: String, _ position: Position, _ length: Int, words: String, ornament: String
  ) -> Diagnostic {
    Diagnostic(
      .warning, "no-alt", file: file, at: position, length: length,
      message: "this picture has no description for people who can't see it",
      hint: "describe it, as in \(words); if it's only decoration, write \(ornament)")
  }
}

extension MistypedLink.Mistake {
  fileprivate var reason: String {
    switch self {
    case .spaceInAddress: "there's a space in its address"
    case .gap: "there's a space between ']' and '('"
    case .bracketsReversed: "the words go in square brackets and the address in parentheses"
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
