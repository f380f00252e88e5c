internal import Diagnostics
internal import FrontMatter
internal import Letters

// The wording of what assembling a journal finds.
extension Diagnostic {
  static func sameID(_ id: String, kind: ThingKind, file: String, other: String) -> Self {
    Diagnostic(
      .error, "same-id", file: file, message: "'\(other)' is also the \(kind.rawValue) '\(id)'",
      hint: withLookAlike("rename one of the files", file, other))
  }

  static func sameTitle(_ title: String, kind: ThingKind, file: String, other: String) -> Self {
    Diagnostic(
      .error, "same-title", file: file, message: "'\(other)' is also called '\(title)'",
      hint: "give one of them another title, or make it an alias of the other")
  }

  static func aliasTaken(_ alias: Located<String>, kind: ThingKind, file: String, other: String) -> Self {
    Diagnostic(
      .error, "alias-taken", file: file, at: alias.position, length: alias.length,
      message: "'\(alias.value)' already means '\(other)'", hint: "remove the alias from one of them")
  }

  /// - Parameter isDraft: whether one of the two is published nowhere, so that nothing is lost.
  static func sameAddress(_ route: String, isDraft: Bool, file: String, other: String) -> Self {
    Diagnostic(
      isDraft ? .warning : .error, "same-address", file: file, message: "'\(other)' also has the address /\(route)",
      hint: withLookAlike("rename one of the files, or give one of them a 'slug'", file, other))
  }

  /// - Parameter other: the file that has the short address.
  static func laterPost(_ slug: Located<String>, _ route: String, file: String, other: String) -> Self {
    Diagnostic(
      .warning, "same-address", file: file, at: slug.position, length: slug.length,
      message: "'\(other)' already has this address, so this post moves to /\(route)",
      hint: "give one of them another 'slug'")
  }

  static func nearID(_ name: Located<String>, kind: ThingKind, file: String, nearest: String) -> Self {
    Diagnostic(
      .warning, "unknown-id", file: file, at: name.position, length: name.length,
      message: "no \(kind.rawValue) is called '\(name.value)', so this name gets a new page",
      hint: "did you mean '\(nearest)'?")
  }

  static func updatedBeforeDate(_ updated: Located<PostDate>, _ day: CalendarDay, file: String) -> Self {
    Diagnostic(
      .warning, "updated-before-date", file: file, at: updated.position, length: updated.length,
      message:
        "the post can't have changed on \(updated.value.day), before its date of \(day), so the page doesn't show this",
      hint: "write the date of the last change, or delete the line")
  }

  static func authorWithoutFile(_ name: Located<String>, file: String) -> Self {
    let words = name.value.split { "-_.".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
    return Diagnostic(
      .warning, "author-without-file", file: file, at: name.position, length: name.length,
      message: "content/people has no file for the author '\(name.value)', so their page shows only the name",
      hint: "bring the file back, create one with: daybook new person \"\(words)\", or name another author")
  }

  static func nearAsker(_ name: Located<String>, file: String, nearest: String) -> Self {
    Diagnostic(
      .warning, "unknown-id", file: file, at: name.position, length: name.length,
      message:
        "no person, team, level, series, or post is called '\(name.value)', so the page shows these words without a link",
      hint: "did you mean '\(nearest)'?")
  }

  static func unreadableID(_ name: Located<String>, kind: ThingKind, file: String) -> Self {
    Diagnostic(
      .error, "unreadable-id", file: file, at: name.position, length: name.length,
      message: "'\(name.value)' has no letters or digits, so the \(kind.rawValue) can't have a web address",
      hint: "use a name with letters in it")
  }

  static func unknownQuestion(_ name: Located<String>, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, at: name.position, length: name.length,
      message: "no post or file asks the question '\(name.value)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "ask it with 'asks' in a post, or add a file to content/questions")
  }

  static func unknownPost(_ name: Located<String>, file: String, nearest: String?) -> Self {
    Diagnostic(
      .error, "unknown-id", file: file, at: name.position, length: name.length,
      message: "there is no post '\(name.value)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "in 'follows', write the name of the post's file without the date and '.md'")
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
      message: "no post or file uses the tag '\(name.value)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "add content/tags/\(slug(name.value)).md")
  }

  static func relatedToItself(_ name: Located<String>, field: String, file: String) -> Self {
    Diagnostic(
      .error, "related-to-itself", file: file, at: name.position, length: name.length,
      message: "'\(name.value)' in '\(field)' is this same tag", hint: "name another tag, or remove it")
  }

  static func levelCycle(_ titles: [String], at name: Located<String>, file: String) -> Self {
    Diagnostic(
      .error, "level-cycle", file: file, at: name.position, length: name.length,
      message: titles.count > 2
        ? "these levels support each other in a circle: \(titles.joined(separator: " → "))"
        : "the level '\(titles.first ?? "")' supports itself",
      hint: titles.count > 2 ? "remove one of the 'supports'" : "name the level that it helps, or remove 'supports'")
  }

  static func sameFeedID(_ id: Located<String>, file: String, other: String) -> Self {
    Diagnostic(
      .warning, "same-feed-id", file: file, at: id.position, length: id.length,
      message: "'\(other)' has the same 'id', so feeds use it for that post only",
      hint: "delete this line")
  }

  static func samePart(_ entry: Located<SeriesEntry>, series: String, file: String, other: String) -> Self {
    Diagnostic(
      .error, "same-part", file: file, at: entry.position, length: entry.length,
      message: "'\(other)' is also part \(entry.value.part ?? 0) of '\(series)'",
      hint: "give each part a different number")
  }
}

private func withLookAlike(_ hint: String, _ file: String, _ other: String) -> String {
  LookAlike(file, other).map { "\(hint); \($0.words)" } ?? hint
}
