package import Diagnostics
package import FrontMatter
internal import JournalModel
internal import Markdown

// The wording of links that go nowhere, or not where they should.
extension Diagnostic {
  static func brokenWikiLink(_ link: Link, _ severity: Severity, file: String, nearest: String?) -> Self {
    Diagnostic(
      severity, "broken-link", file: file, at: link.position, length: link.length,
      message: "no page is called '\(link.path)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "use a page's title or its file's name; to show brackets, write \\[[…]]")
  }

  static func embeddedPage(_ link: Link, file: String) -> Self {
    Diagnostic(
      .warning, "embedded-page", file: file, at: link.position, length: link.length,
      message: "a page can't be shown inside another one, so '\(link.path)' becomes a link",
      hint: link.isEmbed
        ? "write [[\(link.destination)]] without the '!'" : "write [\(link.text)](\(link.destination)) without the '!'")
  }

  static func codeInBrackets(_ link: Link, file: String) -> Self {
    Diagnostic(
      .warning, "stray-brackets", file: file, at: link.position, length: link.length,
      message: "'[[\(link.destination)]]' isn't a link, so readers see the brackets: it looks like code",
      hint: "put it in backticks: `[[\(link.destination)]]`")
  }

  /// - Parameter choices: the texts that the name may mean, the one first to which the link leads, and what finds each.
  static func ambiguousLink(
    _ link: Link, called name: String, _ choices: [(file: String, name: String)], file: String
  ) -> Self {
    let files = choices.map(\.file).joined(separator: " and ")
    let links = choices.map { "[[\($0.name)|\(link.hasOwnText ? link.text : name)]]" }.joined(separator: " or ")
    return Diagnostic(
      .warning, "ambiguous-link", file: file, at: link.position, length: link.length,
      message: "'\(name)' could mean \(choices.count) pages, and this link goes to the first: \(files)",
      hint: "write \(links)")
  }

  static func brokenLink(_ link: Link, _ severity: Severity, file: String, nearest: String?) -> Self {
    broken(link, "broken-link", severity, file, "the link goes nowhere: there is no '\(link.destination)'", nearest)
  }

  static func brokenFragment(
    _ link: Link, _ fragment: String, _ severity: Severity, page: String?, file: String, nearest: String?
  ) -> Self {
    let place = page.map { "'\($0)' has" } ?? "this text has"
    return broken(
      link, "broken-fragment", severity, file, "\(place) no heading '#\(fragment)'", nearest.map { "#" + $0 })
  }

  private static func broken(
    _ link: Link, _ code: String, _ severity: Severity, _ file: String, _ message: String, _ nearest: String?
  ) -> Self {
    Diagnostic(
      severity, code, file: file, at: link.position, length: link.length, message: message,
      hint: nearest.map { "did you mean '\($0)'?" })
  }

  static func withheldLink(_ link: Link, title: String, file: String) -> Self {
    Diagnostic(
      .warning, "withheld-link", file: file, at: link.position, length: link.length,
      message: "'\(title)' isn't published, so this link becomes plain text",
      hint: "publish it too, or remove the link")
  }

  /// - Returns: `nil` where the journal has no plan at all: then the link is as broken as any.
  static func hiddenPlan(_ link: Link, in journal: Journal, file: String) -> Self? {
    guard journal.settings.plan != .off else { return nil }
    return Diagnostic(
      .warning, "withheld-link", file: file, at: link.position, length: link.length,
      message: journal.showsPlan
        ? "the plan is still empty, so this link becomes plain text"
        : "the plan is for staff only, so this link becomes plain text",
      hint: journal.showsPlan
        ? "the page appears when a post has 'next' or 'promises'"
        : "add 'plan: public' to daybook.yml, or remove the link")
  }

  package static func brokenMenu(_ target: Located<String>, nearest: String?) -> Self {
    let isList = ThingKind.allCases.contains { $0 != .page && target.value.hasPrefix("/\($0.section)/") }
    let remedy =
      isList ? "a list appears when it has an entry" : "create that page, or remove the entry from 'menu'"
    return Diagnostic(
      .warning, "broken-link", file: "daybook.yml", at: target.position, length: target.length,
      message: "this menu entry goes nowhere: there is no '\(target.value)' on the site",
      hint: nearest.map { "did you mean '\($0)'?" } ?? remedy)
  }
}
