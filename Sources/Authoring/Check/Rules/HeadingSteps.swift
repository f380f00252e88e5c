internal import Diagnostics
internal import Markdown

/// Headings that leave a level out on the way down, as the author wrote them: whoever goes from heading to heading by ear
/// looks for the one that is missing. The page itself closes the gap.
func headingSteps(in journal: CheckedJournal) -> [Diagnostic] {
  journal.texts.flatMap { text -> [Diagnostic] in
    let headings = (text.body.titleHeading.map { [$0] } ?? []) + text.body.headings
    return zip(headings, headings.dropFirst()).compactMap { last, heading in
      heading.writtenLevel > last.writtenLevel + 1
        ? .skippedHeading(
          heading.writtenLevel, after: last.writtenLevel, file: text.file, at: heading.position) : nil
    }
  }
}
