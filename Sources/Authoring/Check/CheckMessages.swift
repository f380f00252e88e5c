internal import Diagnostics
internal import Disk
internal import FrontMatter

// The wording of what looking over a journal finds.
extension Diagnostic {
  static func vagueLink(_ words: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "vague-link", file: file, at: position, length: length,
      message: "the link is called '\(words)', which says nothing to somebody who hears the links alone",
      hint: "say where it leads, as in [the bell schedule](…)")
  }

  static func emptyLink(file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "empty-link", file: file, at: position, length: length,
      message: "this link has no words, so nobody can see or follow it", hint: "put words between [ and ]")
  }

  static func skippedHeading(_ level: Int, after last: Int, file: String, at position: Position) -> Self {
    Diagnostic(
      .warning, "skipped-heading", file: file, at: position, length: level,
      message: "a heading with \(level) # comes right after one with \(last)",
      hint: "write it with \(last + 1) #, or give it a heading above")
  }

  static func unnamedTable(file: String, at position: Position) -> Self {
    Diagnostic(
      .warning, "unnamed-table", file: file, at: position,
      message: "the first row of this table has no words, so its columns have no names",
      hint: "write into each column's first cell what stands below it")
  }

  static func unlinkedPost(_ file: String) -> Self {
    Diagnostic(
      .warning, "unlinked-post", file: file, message: "no other post leads here",
      hint: "link it from a post that belongs to it, or make both parts of a series")
  }

  static func lonelyTag(_ tag: Located<String>, file: String) -> Self {
    Diagnostic(
      .warning, "lonely-tag", file: file, at: tag.position, length: tag.length,
      message: "no other post has the tag '\(tag.value)'", hint: "give it to others, or use one that you have already")
  }

  /// - Parameter otherFile: of a tag that has one.
  static func nearTag(_ tag: Located<String>, to other: String, otherFile: String?, file: String) -> Self {
    let reason = otherFile.map { "which has the file \($0)" } ?? "and each has its own page"
    return Diagnostic(
      .warning, "near-tag", file: file, at: tag.position, length: tag.length,
      message: "the tag '\(tag.value)' is nearly '\(other)', \(reason)",
      hint: "write '\(other)' here if you mean the same")
  }

  static func unansweredQuestion(_ title: String, until: CalendarDay, file: String, at position: Position?) -> Self {
    Diagnostic(
      .warning, "unanswered-question", file: file, at: position,
      message: "'\(title)' waited for answers until \(until), and there is none",
      hint: "give it a later day with 'until', or answer it in a post with 'answers'")
  }

  static func seriesGap(_ parts: [Int], of series: String, file: String, at position: Position) -> Self {
    let missing = parts.map(String.init).joined(separator: ", ")
    return Diagnostic(
      .warning, "series-gap", file: file, at: position,
      message: "the series '\(series)' has no part \(missing) before this one",
      hint: "number the parts from 1 without a gap, or leave the numbers out: then the dates decide")
  }

  static func lostAddress(_ address: String, output: String) -> Self {
    Diagnostic(
      .warning, "lost-address", file: "\(output)/\(address)index.html",
      message: "the last build had a page at /\(address), and the next one has not",
      hint: "if it moved, write into the file of its new page: aliases: /\(address)")
  }

  static func changedFeedID(_ file: String, was id: String) -> Self {
    Diagnostic(
      .warning, "changed-feed-id", file: file, at: .start,
      message: "the feeds call this post by another id than in the last build, so their readers would get it again",
      hint: "add 'id: \(writtenText(id))' to its first lines")
  }

  static func movedFeedIDs(_ url: Located<String>, from old: String, count: Int) -> Self {
    Diagnostic(
      .warning, "changed-feed-id", file: settingsFile, at: url.position, length: url.length,
      message: "the address was '\(old)' in the last build, so readers of the feeds would get "
        + (count == 1 ? "an old post again" : "\(count) old posts again"),
      hint: "add 'id: \(old)' below it, and keep that line for good")
  }

  static func privateName(line: Int, file: String, at position: Position?, length: Int) -> Self {
    Diagnostic(
      .error, "private-name", file: file, at: position, length: length,
      message: "a name that must not be published stands here (line \(line) of \(NameList.file))",
      hint: "write what the person does instead, as in: a Grade 7 student")
  }

  static func privateNameInPath(line: Int, file: String) -> Self {
    Diagnostic(
      .error, "private-name", file: file,
      message: "the file's own name holds a name that must not be published (line \(line) of \(NameList.file))",
      hint: "give the file another name")
  }

  static func deadWebLink(_ reason: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "dead-web-link", file: file, at: position, length: length,
      message: "this address of the web does not answer as it should: \(reason)",
      hint: "open it in a browser, then mend the link or take it out")
  }

  static func noCurl() -> Self {
    Diagnostic(
      .error, "no-web-program", file: settingsFile,
      message: "web links are tried by the program 'curl', which is not installed",
      hint: "install it (Debian and Ubuntu: apt install curl), or leave --external out")
  }

  static func webProgramFailed(_ error: SystemError) -> Self {
    Diagnostic(
      .error, "no-web-program", file: settingsFile, message: "the program 'curl' could not be run: \(error)",
      hint: "try again, or leave --external out")
  }
}
