package import Diagnostics
package import FrontMatter
internal import JournalModel
internal import Markdown

// The wording of what building a site finds, but for the disk's own messages.
extension Diagnostic {
  static func noJournal(_ folder: String) -> Self {
    Diagnostic(
      .error, "no-journal", file: "daybook.yml",
      message:
        "there's no 'daybook.yml' in \(folder == "." ? "this folder or above it" : "'\(folder)'"), so it isn't a journal",
      hint: "go to your journal's folder, or start a journal with: daybook init my-journal")
  }

  static func unknownZone(_ zone: Located<String>) -> Self {
    Diagnostic(
      .error, "unknown-zone", file: "daybook.yml", at: zone.position, length: zone.length,
      message: "there is no time zone '\(zone.value)'", hint: "use a name such as America/Chicago or Europe/Madrid")
  }

  static func sectionPage(_ path: String) -> Self {
    Diagnostic(
      .warning, "section-page", file: path,
      message: "'_index.md' is how another program describes a folder, so it isn't published",
      hint: "Daybook makes its own lists; move your text to content/pages")
  }

  /// - Parameter name: of the post's file; it may begin with a day that does not exist.
  static func noDate(_ path: String, name: String) -> Self {
    let start = String(name.prefix(10))
    let isLikeADay = start.wholeMatch(of: #/[0-9]{4}[-_][0-9]{2}[-_][0-9]{2}/#) != nil
    return Diagnostic(
      .warning, "no-date", file: path, at: .start,
      message: (isLikeADay
        ? "the file's name starts with '\(start)', but there's no such day" : "this post has no date")
        + ", so it isn't published",
      hint:
        "add 'date: 2026-03-02' to its front matter, or start the file's name with the date, as in 2026-03-02-my-post.md"
    )
  }

  /// - Parameter kind: of a thing; `nil` for a post.
  static func emptyFile(_ file: String, kind: ThingKind?) -> Self {
    let isLeftOut = kind == nil || kind == .page
    return Diagnostic(
      .warning, "empty-file", file: file,
      message: isLeftOut
        ? "this file is empty, so it isn't published" : "this file is empty, so its page shows only a name",
      hint: "write something in it, or delete it")
  }

  static func dayInText(_ day: CalendarDay, line: Int, file: String) -> Self {
    Diagnostic(
      .warning, "date-from-text", file: file, at: Position(line: line, column: 1),
      message: "this post has no 'date', so its date comes from this line", hint: "add 'date: \(day)' to be sure"
    )
  }

  static func dayOfUpdate(_ updated: Located<PostDate>, file: String) -> Self {
    Diagnostic(
      .warning, "date-from-text", file: file, at: updated.position, length: updated.length,
      message: "this post has no 'date', so the date of its last change is used",
      hint: "add 'date: \(updated.value.day)' to be sure")
  }

  static func noTitle(_ title: String, file: String, fromHeading: Bool) -> Self {
    Diagnostic(
      .warning, "no-title", file: file, at: .start,
      message: "there's no title, so \(fromHeading ? "the first heading" : "the file's name") is used: '\(title)'",
      hint: "add 'title: \(title)' to its front matter")
  }

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

  static func severalFiles(_ name: String, _ files: [String], at position: Position, length: Int, file: String) -> Self
  {
    let shown = files.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + (files.count > 3 ? " …" : "")
    return Diagnostic(
      .warning, "same-file-name", file: file, at: position, length: length,
      message: "\(files.count) files are called '\(name)', and the first is used: \(shown)",
      hint: "write the path of the one you mean, such as '\(relativePath(to: files[0], from: file))'")
  }

  static func missingImage(
    _ path: String, at position: Position, length: Int, _ severity: Severity, file: String, nearest: String?
  ) -> Self {
    Diagnostic(
      severity, "missing-image", file: file, at: position, length: length,
      message: "there is no \(RecordingKind(file: path) == nil ? "picture" : "recording") '\(path)'",
      hint: nearest.map { "did you mean '\($0)'?" })
  }

  static func silentRecording(
    _ path: String, _ kind: RecordingKind, at position: Position, length: Int, file: String
  ) -> Self {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)
    let words = "a transcript as '\(stem).txt'"
    return Diagnostic(
      .warning, "no-captions", file: file, at: position, length: length,
      message: "'\(name)' has no captions or transcript for people who can't hear it",
      hint: "put \(kind == .film ? "captions beside it as '\(stem).vtt', or \(words)" : "\(words) beside it")")
  }

  static func untoldImage(_ path: Located<String>, file: String) -> Self {
    Diagnostic(
      .warning, "no-alt", file: file, at: path.position, length: path.length,
      message: "this picture has no description for people who can't see it",
      hint: "add a line 'alt: What it shows' below; if it's only decoration, 'alt: \"\"'")
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

  static func addressTaken(_ route: String, by other: String, file: String) -> Self {
    Diagnostic(
      .error, "same-address", file: file, message: "this page's address, /\(route), belongs to \(other)",
      hint: "rename this file")
  }

  static func oldAddressTaken(_ alias: Located<String>, by other: String, file: String) -> Self {
    Diagnostic(
      .warning, "alias-taken", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' belongs to \(other), so it doesn't lead here",
      hint: "remove it from 'aliases'")
  }

  /// - Parameter other: the page or folder that a disk may hold to be the same.
  package static func oldAddressNearlyTaken(_ alias: Located<String>, by other: String, file: String) -> Self {
    Diagnostic(
      .warning, "impossible-alias", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' can't lead here: on some disks it collides with '/\(other)'",
      hint: "remove it from 'aliases', or let your web server redirect it")
  }

  static func impossibleOldAddress(_ alias: Located<String>, reason: String, file: String) -> Self {
    Diagnostic(
      .warning, "impossible-alias", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' can't lead here: \(reason)",
      hint: "remove it from 'aliases', or let your web server redirect it")
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
}

// Problems with a language's phrases.
extension Diagnostic {
  static func noWords(in language: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .warning, "no-words", file: "daybook.yml", at: language.position, length: language.length,
      message: "Daybook has no page text in '\(language.value)', so pages use English",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "to add it, write 'templates/words/\(language.value).yml'; 'daybook guide themes' explains how")
  }

  static func noWordFile(_ file: String) -> Self {
    Diagnostic(
      .error, "no-word-file", file: file, message: "this file's name isn't a language",
      hint: "name it after its language, such as 'templates/words/pt.yml'")
  }
}
