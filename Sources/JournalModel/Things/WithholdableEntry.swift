package import FrontMatter

/// A file that a build may leave out.
package protocol WithholdableEntry: Sendable {
  /// The reason why it's left out of a build; `nil` if it's published.
  func withheld(by publication: Publication, settings: Settings) -> Withheld?
}

extension PostEntry: WithholdableEntry {
  package func withheld(by publication: Publication, settings: Settings) -> Withheld? {
    let reason = publication.reasonToWithhold(
      file, draft: fields.draft ?? false, audience: fields.audience?.value ?? settings.audience,
      date: isUndated ? nil : date, window: fields.window)
    return (reason ?? (isUndated ? .undated : nil)).map { Withheld(file: file, id: id, title: title, reason: $0) }
  }
}

extension SelfEntry: WithholdableEntry {
  package func withheld(by publication: Publication, settings: Settings) -> Withheld? {
    publication.reasonToWithhold(
      file, draft: fields.draft ?? false, audience: fields.audience?.value ?? settings.audience, date: PostDate(day),
      window: fields.window
    ).map { Withheld(file: file, id: day.description, title: "Self-reflection of \(day)", reason: $0) }
  }
}

extension ThingEntry: WithholdableEntry {
  package func withheld(by publication: Publication, settings: Settings) -> Withheld? {
    publication.reasonToWithhold(
      file, draft: fields.draft ?? false, audience: fields.audience?.value ?? .public, date: nil, window: fields.window
    ).map { Withheld(file: file, id: name, title: title, reason: $0) }
  }
}
