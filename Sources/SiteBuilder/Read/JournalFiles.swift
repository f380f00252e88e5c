internal import Diagnostics
internal import JournalModel

/// Stage 1's value: what a journal's folder holds, sorted into kinds; texts are read when they are parsed.
struct JournalFiles: Sendable {
  let folder: JournalFolder
  let settings: Settings
  let zone: ZoneOffsets
  /// Markdown files of posts, in path order.
  let posts: [String]
  let things: [ThingFile]
  let media: MediaIndex
  /// The files in the journal's `templates/`.
  let templates: [String]
  let warnings: [Diagnostic]
}

/// A Markdown file in one of the folders of things.
struct ThingFile: Sendable {
  let path: String
  let kind: ThingKind
  /// The name without ending; of a free page with the folders it lies in.
  let name: String
}
