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
      hint: "go to your journal's folder, or make a journal with: daybook init my-journal")
  }

  static func unknownZone(_ zone: Located<String>) -> Self {
    Diagnostic(
      .error, "unknown-zone", file: "daybook.yml", at: zone.position, length: zone.length,
      message: "there is no time zone '\(zone.value)'", hint: "write it as America/Chicago or Europe/Madrid")
  }

  static func sectionPage(_ path: String) -> Self {
    Diagnostic(
      .warning, "section-page", file: path,
      message: "'_index.md' is another program's page for a folder, so it isn't published",
      hint: "Daybook makes its own lists; put your own text into content/pages")
  }

  /// - Parameter name: of the post's file; it may begin with a day that does not exist.
  static func noDate(_ path: String, name: String) -> Self {
    let start = String(name.prefix(10))
    let isLikeADay = start.wholeMatch(of: #/[0-9]{4}[-_][0-9]{2}[-_][0-9]{2}/#) != nil
    return Diagnostic(
      .warning, "no-date", file: path, at: .start,
      message: (isLikeADay
        ? "the file's name begins with '\(start)', and there's no such day" : "this post has no date")
        + ", so it isn't published",
      hint: "add 'date: 2026-03-02' to its first lines, or begin the file's name with the day, as 2026-03-02-my-post.md"
    )
  }

  /// - Parameter kind: of a thing; `nil` for a post.
  static func emptyFile(_ file: String, kind: ThingKind?) -> Self {
    let isLeftOut = kind == nil || kind == .page
    return Diagnostic(
      .warning, "empty-file", file: file,
      message: isLeftOut
        ? "this file is empty, so it isn't published" : "this file is empty, so its page has nothing but a name",
      hint: "write something in it, or delete it")
  }

  static func dayInText(_ day: CalendarDay, line: Int, file: String) -> Self {
    Diagnostic(
      .warning, "date-from-text", file: file, at: Position(line: line, column: 1),
      message: "this post has no field 'date', so its day is read from this line", hint: "add 'date: \(day)' to be sure"
    )
  }

  static func dayOfUpdate(_ updated: Located<PostDate>, file: String) -> Self {
    Diagnostic(
      .warning, "date-from-text", file: file, at: updated.position, length: updated.length,
      message: "this post has no date, so the day of its last change is used",
      hint: "add 'date: \(updated.value.day)' to be sure")
  }

  static func noTitle(_ title: String, file: String, fromHeading: Bool) -> Self {
    Diagnostic(
      .warning, "no-title", file: file, at: .start,
      message: "no title, so \(fromHeading ? "its first heading" : "the file's name") serves: '\(title)'",
      hint: "add 'title: \(title)' to its first lines")
  }

  static func brokenWikiLink(_ link: Link, _ severity: Severity, file: String, nearest: String?) -> Self {
    Diagnostic(
      severity, "broken-link", file: file, at: link.position, length: link.length,
      message: "no page is called '\(link.path)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "write the title of a page or the name of its file, or \\[[…]] for brackets that readers see")
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
      hint: "write it between backticks, as `[[\(link.destination)]]`")
  }

  /// - Parameter choices: the texts that the name may mean, the one first to which the link leads, and what finds each.
  static func ambiguousLink(
    _ link: Link, called name: String, _ choices: [(file: String, name: String)], file: String
  ) -> Self {
    let files = choices.map(\.file).joined(separator: " and ")
    let links = choices.map { "[[\($0.name)|\(link.hasOwnText ? link.text : name)]]" }.joined(separator: " or ")
    return Diagnostic(
      .warning, "ambiguous-link", file: file, at: link.position, length: link.length,
      message: "'\(name)' means \(choices.count) texts, and this link leads to the first: \(files)",
      hint: "write \(links)")
  }

  static func brokenLink(_ link: Link, _ severity: Severity, file: String, nearest: String?) -> Self {
    broken(link, "broken-link", severity, file, "the link leads nowhere: there is no '\(link.destination)'", nearest)
  }

  static func severalFiles(_ name: String, _ files: [String], at position: Position, length: Int, file: String) -> Self
  {
    let shown = files.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + (files.count > 3 ? " …" : "")
    return Diagnostic(
      .warning, "same-file-name", file: file, at: position, length: length,
      message: "\(files.count) files are called '\(name)', and the first is taken: \(shown)",
      hint: "write the path of the one that you mean, as '\(relativePath(to: files[0], from: file))'")
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
    let words = "'\(stem).txt' with what is said"
    return Diagnostic(
      .warning, "no-captions", file: file, at: position, length: length,
      message: "'\(name)' has no words for those who cannot hear it",
      hint: "put \(kind == .film ? "its captions beside it as '\(stem).vtt', or \(words)" : "\(words) beside it")")
  }

  static func untoldImage(_ path: Located<String>, file: String) -> Self {
    Diagnostic(
      .warning, "no-alt", file: file, at: path.position, length: path.length,
      message: "this picture has no words for those who cannot see it",
      hint: "add a line 'alt: What it shows' below; for an ornament 'alt: \"\"'")
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
      .error, "same-address", file: file, message: "this page's address /\(route) belongs to \(other)",
      hint: "give this file another name")
  }

  static func oldAddressTaken(_ alias: Located<String>, by other: String, file: String) -> Self {
    Diagnostic(
      .warning, "alias-taken", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' belongs to \(other), so it does not lead here",
      hint: "take it out of 'aliases'")
  }

  /// - Parameter other: the page or folder that a disk may hold to be the same.
  package static func oldAddressNearlyTaken(_ alias: Located<String>, by other: String, file: String) -> Self {
    Diagnostic(
      .warning, "impossible-alias", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' can't lead here: on some disks it collides with '/\(other)'",
      hint: "take it out of 'aliases', or let your web server redirect it")
  }

  static func impossibleOldAddress(_ alias: Located<String>, reason: String, file: String) -> Self {
    Diagnostic(
      .warning, "impossible-alias", file: file, at: alias.position, length: alias.length,
      message: "the old address '\(alias.value)' can't lead here: \(reason)",
      hint: "take it out of 'aliases', or let your web server redirect it")
  }

  package static func brokenMenu(_ target: Located<String>, nearest: String?) -> Self {
    let isList = ThingKind.allCases.contains { $0 != .page && target.value.hasPrefix("/\($0.section)/") }
    let remedy =
      isList ? "a list appears with its first entry" : "make that page, or take the entry out of 'menu'"
    return Diagnostic(
      .warning, "broken-link", file: "daybook.yml", at: target.position, length: target.length,
      message: "the menu leads nowhere: there is no '\(target.value)' on the site",
      hint: nearest.map { "did you mean '\($0)'?" } ?? remedy)
  }

  static func withheldLink(_ link: Link, title: String, file: String) -> Self {
    Diagnostic(
      .warning, "withheld-link", file: file, at: link.position, length: link.length,
      message: "'\(title)' is not published, so this link becomes plain text",
      hint: "publish it too, or take the link away")
  }

  /// - Returns: `nil` where the journal has no plan at all: then the link is as broken as any.
  static func hiddenPlan(_ link: Link, in journal: Journal, file: String) -> Self? {
    guard journal.settings.plan != .off else { return nil }
    return Diagnostic(
      .warning, "withheld-link", file: file, at: link.position, length: link.length,
      message: journal.showsPlan
        ? "the plan has nothing to show yet, so this link becomes plain text"
        : "the plan is for staff only, so this link becomes plain text",
      hint: journal.showsPlan
        ? "the page appears with the first 'next' or 'promises' of a post"
        : "write 'plan: public' into daybook.yml, or take the link away")
  }
}

// What is wrong with the words of a language.
extension Diagnostic {
  static func noWords(in language: Located<String>, nearest: String?) -> Self {
    Diagnostic(
      .warning, "no-words", file: "daybook.yml", at: language.position, length: language.length,
      message: "there are no words for pages in '\(language.value)', so they stand in English",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "'daybook guide themes' says how to add a language: 'templates/words/\(language.value).yml'")
  }

  static func noWordFile(_ file: String) -> Self {
    Diagnostic(
      .error, "no-word-file", file: file, message: "this is no file of words",
      hint: "name it by its language, as 'templates/words/pt.yml'")
  }
}
