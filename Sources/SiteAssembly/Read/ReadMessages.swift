internal import Diagnostics
internal import FrontMatter

// The wording of what finding a journal's files finds: none of it stops a build, and no file is passed over in silence.
extension Diagnostic {
  /// - Parameter ending: in small letters; empty for a file without one.
  static func notMarkdown(_ path: String, ending: String) -> Self {
    let hint =
      switch ending {
      case "": "if it's text, add '.md' to its name; otherwise move it to content/media"
      case "gdoc": "it's only a link to Google Docs; choose File > Download > Markdown there and save the result here"
      case "pages", "odt", "doc", "docx", "rtf", "html", "htm", "org", "rst", "adoc", "ipynb", "textile", "tex":
        "save or export it as Markdown, with a name that ends in '.md'"
      default:
        "if it's text, save it as Markdown, with a name that ends in '.md'; otherwise move it to content/media"
      }
    return Diagnostic(
      .warning, "not-markdown", file: path,
      message: ending.isEmpty
        ? "a file without an ending isn't read, so it isn't published"
        : "a '.\(ending)' file isn't Markdown, so it isn't published",
      hint: hint)
  }

  static func codeInMarkdown(_ path: String, ending: String) -> Self {
    Diagnostic(
      .warning, "code-in-markdown", file: path,
      message: "a '.\(ending)' file is read as Markdown; code and components in it aren't run",
      hint: "check its page; when it looks right, change the ending to '.md'")
  }

  /// - Parameter original: the name of the file next to it that it copies; `nil` if only its own name shows it.
  static func copiedFile(_ path: String, of original: String?) -> Self {
    Diagnostic(
      .warning, "copied-file", file: path,
      message: original.map { "this looks like a copy of '\($0)', and both are published" }
        ?? "its name says this is a copy of another file, and it's published",
      hint: "delete the one you don't need, or rename it")
  }

  static func nearFolder(_ folder: String, _ meaning: NearFolder, files: Int) -> Self {
    let (path, wanted) = ("content/\(folder)", "content/\(meaning.name)")
    let count = files == 1 ? "the file in it is read as a post" : "the \(files) files in it are read as posts"
    return switch meaning.sense {
    case .guess:
      Diagnostic(
        .warning, "near-folder", file: path, message: "Daybook doesn't know the folder '\(path)', so \(count)",
        hint: "did you mean '\(wanted)'?")
    case .selfReflections:
      Diagnostic(
        .warning, "near-folder", file: path,
        message: "'\(path)' is read as '\(wanted)', so nothing in it becomes a post",
        hint: "rename the folder to '\(meaning.name)'")
    case .posts, .media, .things:
      Diagnostic(
        .warning, "near-folder", file: path, message: "'\(path)' is read as '\(wanted)'",
        hint: "rename the folder to '\(meaning.name)'")
    }
  }

  static func nearTopFolder(_ folder: String, wanted: String, isMove: Bool) -> Self {
    Diagnostic(
      .warning, "near-folder", file: folder, message: "the folder '\(folder)' isn't read",
      hint: isMove ? "move it into 'content', as '\(wanted)'" : "rename it to '\(wanted)'")
  }

  static func noJournal(_ folder: String) -> Self {
    Diagnostic(
      .error, "no-journal", file: "daybook.yml",
      message:
        "there's no 'daybook.yml' in \(folder == "." ? "this folder or above it" : "'\(folder)'"), so it isn't a journal",
      hint: "go to your journal's folder, or start a journal with: daybook init my-journal")
  }

  static func unknownZone(_ zone: Located<String>) -> Self {
    Diagnostic(
      .error, "unknown-zone", file: "daybook.yml", at: zone.position, length: zone.length,
      message: "there is no time zone '\(zone.value)'", hint: "use a name such as America/Chicago or Europe/Madrid")
  }

  static func sectionPage(_ path: String) -> Self {
    Diagnostic(
      .warning, "section-page", file: path,
      message: "'_index.md' is how another program describes a folder, so it isn't published",
      hint: "Daybook makes its own lists; move your text to content/pages")
  }
}
