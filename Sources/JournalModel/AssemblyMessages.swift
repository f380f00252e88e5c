internal import Diagnostics
internal import FrontMatter
internal import Letters

// The wording of what assembling a journal finds.
extension Diagnostic {
  static func sameID(_ id: String, kind: ThingKind, file: String, other: String) -> Self {
    Diagnostic(
      .error, "same-id", file: file, message: "'\(other)' is the \(kind.rawValue) '\(id)' as well",
      hint: withLookAlike("rename one of the two files", file, other))
  }

  static func sameTitle(_ title: String, kind: ThingKind, file: String, other: String) -> Self {
    Diagnostic(
      .error, "same-title", file: file, message: "'\(other)' is called '\(title)' as well",
      hint: "give one of the two another title, or make it an alias of the other")
  }

  static func aliasTaken(_ alias: Located<String>, kind: ThingKind, file: String, other: String) -> Self {
    Diagnostic(
      .error, "alias-taken", file: file, at: alias.position, length: alias.length,
      message: "'\(alias.value)' already means '\(other)'", hint: "leave the alias out of one of the two")
  }

  /// - Parameter isDraft: whether one of the two is published nowhere, so that nothing is lost.
  static func sameAddress(_ route: String, isDraft: Bool, file: String, other: String) -> Self {
    Diagnostic(
      isDraft ? .warning : .error, "same-address", file: file, message: "'\(other)' has the address /\(route) as well",
      hint: withLookAlike("rename one of the two files, or give one of them a 'slug'", file, other))
  }

  /// - Parameter other: the file that has the short address.
  static func laterPost(_ slug: Located<String>, _ route: String, file: String, other: String) -> Self {
    Diagnostic(
      .warning, "same-address", file: file, at: slug.position, length: slug.length,
      message: "'\(other)' has this address, so this post's is /\(route)", hint: "give one of them another 'slug'")
  }

  static func nearID(_ name: Located<String>, kind: ThingKind, file: String, nearest: String) -> Self {
    Diagnostic(
      .warning, "unknown-id", file: file, at: name.position, length: name.length,
      message: "no \(kind.rawValue) is called '\(name.value)', so it gets a page of its own",
      hint: "did you mean '\(nearest)'?")
  }

  static func updatedBeforeDate(_ updated: Located<PostDate>, _ day: CalendarDay, file: String) -> Self {
    Diagnostic(
      .warning, "updated-before-date", file: file, at: updated.position, length: updated.length,
      message:
        "this says that the post last changed on \(updated.value.day), before its own day \(day), so the page doesn't show it",
      hint: "write the day of the last change, or delete the line")
  }

  static func authorWithoutFile(_ name: Located<String>, file: String) -> Self {
    let words = name.value.split { "-_.".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
    return Diagnostic(
      .warning, "author-without-file", file: file, at: name.position, length: name.length,
      message: "no file in content/people describes the author '\(name.value)', so the page has nothing but this name",
      hint: "bring the file back, make one with: daybook new person \"\(words)\", or name another author")
  }

  static func nearAsker(_ name: Located<String>, file: String, nearest: String) -> Self {
    Diagnostic(
      .warning, "unknown-id", file: file, at: name.position, length: name.length,
      message: "no person, team, level, series or post is called '\(name.value)', so the page shows these words",
      hint: "did you mean '\(nearest)'?")
  }

  static func unreadableID(_ name: Located<String>, kind: ThingKind, file: String) -> Self {
    Diagnostic(
      .error, "unreadable-id", file: file, at: name.position, length: name.length,
      message: "'\(name.value)' has no letter or digit, so the \(kind.rawValue) can have no address",
      hint: "use a name with letters")
  }

  static func unknownQuestion(_ name: Located<String>, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, at: name.position, length: name.length,
      message: "no post asks the question '\(name.value)' and no file describes it",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "a question is asked by 'asks' in a post or by a file in content/questions")
  }

  static func unknownPost(_ name: Located<String>, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, at: name.position, length: name.length,
      message: "there is no post '\(name.value)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "'follows' takes the name of a post's file without date and '.md'")
  }

  static func unknownLevel(_ name: Located<String>, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, at: name.position, length: name.length,
      message: "there is no level '\(name.value)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "add content/levels/\(slug(name.value)).md")
  }

  static func unknownTag(_ name: Located<String>, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, at: name.position, length: name.length,
      message: "no post names the tag '\(name.value)' and no file describes it",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "add content/tags/\(slug(name.value)).md")
  }

  static func relatedToItself(_ name: Located<String>, field: String, file: String) -> Self {
    Diagnostic(
      .error, "related-to-itself", file: file, at: name.position, length: name.length,
      message: "'\(name.value)' in '\(field)' is this tag itself", hint: "name another tag, or take it away")
  }

  static func levelCycle(_ titles: [String], at name: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "level-cycle", file: file, at: name.position, length: name.length,
      message: titles.count > 2
        ? "these levels support each other in a circle: \(titles.joined(separator: " → "))"
        : "the level '\(titles.first ?? "")' supports itself",
      hint: titles.count > 2 ? "take one 'supports' away" : "name the level that it helps, or take 'supports' away")
  }

  static func sameFeedID(_ id: Located<String>, file: String, other: String) -> Self {
    Diagnostic(
      .warning, "same-feed-id", file: file, at: id.position, length: id.length,
      message: "the 'id' is also that of '\(other)', so feeds use it for that post alone",
      hint: "delete this line")
  }

  static func samePart(_ entry: Located<SeriesEntry>, series: String, file: String, other: String) -> Self {
    Diagnostic(
      .error, "same-part", file: file, at: entry.position, length: entry.length,
      message: "'\(other)' is part \(entry.value.part ?? 0) of '\(series)' as well",
      hint: "give each part its own number")
  }
}

private func withLookAlike(_ hint: String, _ file: String, _ other: String) -> String {
  LookAlike(file, other).map { "\(hint); \($0.words)" } ?? hint
}
