internal import Diagnostics
internal import Disk
internal import FrontMatter

// The wording of what looking over a journal finds.
extension Diagnostic {
  static func vagueLink(_ words: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "vague-link", file: file, at: position, length: length,
      message: "the link text '\(words)' means nothing to someone who hears only the links",
      hint: "say where the link goes, as in [the bell schedule](…)")
  }

  static func emptyLink(file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "empty-link", file: file, at: position, length: length,
      message: "this link has no text, so nobody can see or follow it", hint: "put text between [ and ]")
  }

  static func skippedHeading(_ level: Int, after last: Int, file: String, at position: Position) -> Self {
    Diagnostic(
      .warning, "skipped-heading", file: file, at: position, length: level,
      message: "a heading with \(level) # comes right after one with \(last)",
      hint: "use \(last + 1) #, or add the missing heading above it")
  }

  static func unnamedTable(file: String, at position: Position) -> Self {
    Diagnostic(
      .warning, "unnamed-table", file: file, at: position,
      message: "the first row of this table is empty, so its columns have no names",
      hint: "give each column a heading in the first row")
  }

  static func unlinkedPost(_ file: String) -> Self {
    Diagnostic(
      .warning, "unlinked-post", file: file, message: "no other post links here",
      hint: "link to it from a related post, or make both part of a series")
  }

  static func lonelyTag(_ tag: Located<String>, file: String) -> Self {
    Diagnostic(
      .warning, "lonely-tag", file: file, at: tag.position, length: tag.length,
      message: "no other post has the tag '\(tag.value)'",
      hint: "add it to other posts, or use a tag that you already have")
  }

  /// - Parameter otherFile: of a tag that has one.
  static func nearTag(_ tag: Located<String>, to other: String, otherFile: String?, file: String) -> Self {
    let reason = otherFile.map { "which has the file \($0)" } ?? "and each has a separate page"
    return Diagnostic(
      .warning, "near-tag", file: file, at: tag.position, length: tag.length,
      message: "the tag '\(tag.value)' is almost '\(other)', \(reason)",
      hint: "if they mean the same thing, write '\(other)' here")
  }

  static func unansweredQuestion(_ title: String, until: CalendarDay, file: String, at position: Position?) -> Self {
    Diagnostic(
      .warning, "unanswered-question", file: file, at: position,
      message: "'\(title)' was open until \(until), but nobody answered it",
      hint: "set a later date in 'until', or answer it in a post with 'answers'")
  }

  static func seriesGap(_ parts: [Int], of series: String, file: String, at position: Position) -> Self {
    let missing = parts.map(String.init).joined(separator: ", ")
    return Diagnostic(
      .warning, "series-gap", file: file, at: position,
      message: "the series '\(series)' has no part \(missing) before this one",
      hint: "number the parts from 1 without gaps, or leave the numbers out to sort by date")
  }

  static func lostAddress(_ address: String, output: String) -> Self {
    Diagnostic(
      .warning, "lost-address", file: "\(output)/\(address)index.html",
      message: "/\(address) will disappear: the last build had that page, but the next one won't",
      hint: "if the page moved, add this to its new file: aliases: /\(address)")
  }

  static func changedFeedID(_ file: String, was id: String) -> Self {
    Diagnostic(
      .warning, "changed-feed-id", file: file, at: .start,
      message: "this post's feed id has changed since the last build, so feed readers would get it again",
      hint: "add 'id: \(writtenText(id))' to its front matter")
  }

  static func movedFeedIDs(_ url: Located<String>, from old: String, count: Int) -> Self {
    Diagnostic(
      .warning, "changed-feed-id", file: settingsFile, at: url.position, length: url.length,
      message: "the address was '\(old)' in the last build, so feed readers would get "
        + (count == 1 ? "an old post again" : "\(count) old posts again"),
      hint: "add 'id: \(old)' below it, and keep that line permanently")
  }

  static func privateName(line: Int, file: String, at position: Position?, length: Int) -> Self {
    Diagnostic(
      .error, "private-name", file: file, at: position, length: length,
      message: "this is a name that must not be published (line \(line) of \(NameList.file))",
      hint: "describe the person instead, such as: a Grade 7 student")
  }

  static func privateNameInPath(line: Int, file: String) -> Self {
    Diagnostic(
      .error, "private-name", file: file,
      message: "the file's name contains a name that must not be published (line \(line) of \(NameList.file))",
      hint: "rename the file")
  }

  static func deadWebLink(_ reason: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "dead-web-link", file: file, at: position, length: length,
      message: "this web link doesn't work: \(reason)",
      hint: "try it in a browser, then fix or remove the link")
  }

  static func noCurl() -> Self {
    Diagnostic(
      .error, "no-web-program", file: settingsFile,
      message: "checking web links needs the program 'curl', which isn't installed",
      hint: "install it (Debian and Ubuntu: apt install curl), or leave out --external")
  }

  static func webProgramFailed(_ error: SystemError) -> Self {
    Diagnostic(
      .error, "no-web-program", file: settingsFile, message: "the program 'curl' couldn't be run: \(error)",
      hint: "try again, or leave out --external")
  }
}
