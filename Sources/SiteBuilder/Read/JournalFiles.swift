internal import Diagnostics
internal import JournalModel

/// Stage 1's value: what a journal's folder holds, sorted into kinds; texts are read when they are parsed.
struct JournalFiles: Sendable {
  let folder: JournalFolder
  private(set) var settings: Settings
  let zone: ZoneOffsets
  /// Markdown files of posts, in path order.
  let posts: [String]
  let things: [ThingFile]
  let selfReflections: [SelfFile]
  /// Comments: nobody reads those that wait.
  let replies: [String]
  let media: MediaIndex
  /// The files in the journal's `templates/`.
  let templates: [String]
  let look: Look
  /// What is wrong with the settings and the folder.
  let problems: [Diagnostic]
  /// Errors of what can't be a file of the journal, in a journal that leaves out mistakes.
  let unlisted: [Diagnostic]
  /// Of the settings' bytes and of all files' paths, sizes and times.
  let fingerprint: Fingerprint
  /// When any file was changed last, in nanoseconds since 1970.
  let lastChange: Int

  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// The same with the setting 'mistakes: leave-out'.
  var leavingOutMistakes: JournalFiles {
    var files = self
    files.settings.mistakes = .leaveOut
    return files
  }
}

/// A Markdown file in one of the folders of things.
struct ThingFile: Sendable {
  let path: String
  let kind: ThingKind
  /// The name without ending; of a free page with the folders it lies in.
  let name: String
}

/// A self-reflection: `content/self/<person>/<day>.md`.
struct SelfFile: Sendable {
  let path: String
  /// The folder's name.
  let person: String
  let day: CalendarDay
}
