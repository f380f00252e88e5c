internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown

// The wording of what is wrong with pictures and recordings.
extension Diagnostic {
  static func severalFiles(_ name: String, _ files: [String], at position: Position, length: Int, file: String) -> Self
  {
    let shown = files.prefix(3).map { "'\($0)'" }.joined(separator: ", ") + (files.count > 3 ? " …" : "")
    return Diagnostic(
      .warning, "same-file-name", file: file, at: position, length: length,
      message: "\(files.count) files are called '\(name)', and the first is used: \(shown)",
      hint: "write the path of the one you mean, such as '\(relativePath(to: files[0], from: file))'")
  }

  static func missingImage(
    _ path: String, at position: Position, length: Int, _ severity: Severity, file: String, nearest: String?
  ) -> Self {
    Diagnostic(
      severity, "missing-image", file: file, at: position, length: length,
      message: "there is no \(RecordingKind(file: path) == nil ? "picture" : "recording") '\(path)'",
      hint: nearest.map { "did you mean '\($0)'?" })
  }

  static func silentRecording(
    _ path: String, _ kind: RecordingKind, at position: Position, length: Int, file: String
  ) -> Self {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)
    let words = "a transcript as '\(stem).txt'"
    return Diagnostic(
      .warning, "no-captions", file: file, at: position, length: length,
      message: "'\(name)' has no captions or transcript for people who can't hear it",
      hint: "put \(kind == .film ? "captions beside it as '\(stem).vtt', or \(words)" : "\(words) beside it")")
  }

  static func untoldImage(_ path: Located<String>, file: String) -> Self {
    Diagnostic(
      .warning, "no-alt", file: file, at: path.position, length: path.length,
      message: "this picture has no description for people who can't see it",
      hint: "add a line 'alt: What it shows' below; if it's only decoration, 'alt: \"\"'")
  }
}
