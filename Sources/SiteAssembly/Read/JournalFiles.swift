package import Diagnostics
package import Disk
package import FrontMatter

/// Stage 1's value: what a journal's folder holds, sorted into kinds; texts are read when they are parsed.
package struct JournalFiles: Sendable {
  package let folder: JournalFolder
  package private(set) var settings: Settings
  package let zone: ZoneOffsets
  /// Markdown files of posts, in path order.
  package let posts: [String]
  package let things: [ThingFile]
  package let selfReflections: [SelfFile]
  /// Comments: nobody reads those that wait.
  package let replies: [String]
  package let media: MediaIndex
  /// The files in the journal's `templates/`.
  package let templates: [String]
  package let branding: Branding
  /// Problems with the settings and the folder.
  package let problems: [Diagnostic]
  /// Errors of what can't be a file of the journal, in a journal that leaves out mistakes.
  package let unlisted: [Diagnostic]
  /// Of the settings' bytes and of all files' paths, sizes and times.
  package let fingerprint: Fingerprint
  /// When any file was changed last, in nanoseconds since 1970.
  package let lastChange: Int

  package var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// The files that a build may leave out: posts, things, self-reflections.
  package var withholdable: [String] { posts + things.map(\.path) + selfReflections.map(\.path) }

  /// The same with the setting 'mistakes: leave-out'.
  package var leavingOutMistakes: JournalFiles {
    var files = self
    files.settings.mistakes = .leaveOut
    return files
  }
}

/// A Markdown file in one of the folders of things.
package struct ThingFile: Sendable {
  package let path: String
  let kind: ThingKind
  /// The name without its ending; for a page in `content/pages`, with its folders.
  let name: String
}

/// A self-reflection: `content/self/<person>/<day>.md`.
package struct SelfFile: Sendable {
  package let path: String
  /// The folder's name.
  let person: String
  let day: CalendarDay
}
