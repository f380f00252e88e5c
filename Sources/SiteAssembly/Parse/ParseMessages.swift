internal import Diagnostics
internal import FrontMatter
internal import JournalModel

// The wording of what reading a text finds.
extension Diagnostic {
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
}
