package import Diagnostics
internal import Libc

/// All that Daybook says about reading a journal's folder.
extension Diagnostic {
  static func journalFolder(_ path: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, "journal-folder", file: path, message: "can't open the journal's folder: \(error.reason)",
      hint: "name the folder that contains 'daybook.yml'")
  }

  static func unreadable(_ path: String, _ error: SystemError) -> Diagnostic {
    if error.isNotFound {
      return Diagnostic(.error, "file-not-found", file: path, message: "there is no file '\(path)'")
    }
    return Diagnostic(
      .error, "unreadable-file", file: path, message: "can't read this file: \(error.reason)", hint: error.remedy)
  }

  package static func unreadableFolder(_ path: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-folder", file: path, message: "can't read this folder: \(error.reason)",
      hint: error.remedy)
  }

  static func tooLarge(_ path: String, limit: Int) -> Diagnostic {
    let size = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
    return Diagnostic(
      .error, "file-too-large", file: path, message: "this file is larger than \(size)",
      hint: "split it, or move it to 'content/media'")
  }

  static func impossiblePath(_ path: String, _ fault: RelativePath.Fault) -> Diagnostic {
    Diagnostic(.error, "impossible-path", file: path, message: "this can't be a file in the journal: \(fault.reason)")
  }

  static func folderNotFile(_ path: String) -> Diagnostic {
    Diagnostic(.error, "folder-not-file", file: path, message: "'\(path)' is a folder, not a file")
  }

  package static func fileNotFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file-not-folder", file: path, message: "'\(path)' is a file, not a folder",
      hint: "rename it, then create the folder")
  }

  static func folderNotPost(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "folder-not-post", file: path, message: "'\(path)' is a folder, not a text file",
      hint: "remove '.md' from its name; if a post has its own folder, call the text 'index.md'")
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "not-a-file", file: path, message: "'\(path)' isn't a file but a device, pipe, or socket",
      hint: "remove it, or move it out of the journal")
  }

  static func nameNotUTF8(_ name: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .error, "name-not-utf8", file: "\(folder)/\(name)", message: "the name '\(name)' isn't written in UTF-8",
      hint: "rename it; letters without accents always work")
  }

  static func tooDeep(_ path: String, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "too-deep", file: path, message: "folders are nested more than \(limit) deep",
      hint: "move the inner ones up")
  }

  static func brokenLink(_ path: String, to target: String, _ error: SystemError) -> Diagnostic {
    let fault =
      error.isNotFound
      ? "leads to '\(target)', which doesn't exist"
      : error.isLink ? "leads to '\(target)', and back to itself" : "leads to '\(target)': \(error.reason)"
    return Diagnostic(
      .error, "broken-file-link", file: path, message: "this symbolic link \(fault)",
      hint: "remove it, or put the actual file here")
  }

  static func linkLeavesJournal(_ path: String, to target: String) -> Diagnostic {
    Diagnostic(
      .error, "link-leaves-journal", file: path, message: "this symbolic link leads out of the journal, to '\(target)'",
      hint: "put the actual file here")
  }

  static func linkToSkipped(_ path: String, to target: String) -> Diagnostic {
    Diagnostic(
      .error, "link-to-unread", file: path, message: "this symbolic link leads to '\(target)', which is never read",
      hint: "put the actual file here if it may be published")
  }

  static func linkToFolder(_ path: String, to target: String) -> Diagnostic {
    Diagnostic(
      .error, "link-to-folder", file: path, message: "this symbolic link leads to the folder '\(target)'",
      hint: "put the actual folder here; Daybook follows links only to files")
  }
}

/// All that Daybook says about adding a file to a journal.
extension Diagnostic {
  static func fileExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file-exists", file: path, message: "a different file with this name already exists",
      hint: "keep it, or rename it and run the command again")
  }

  static func cannotAdd(_ path: String, _ error: SystemError) -> Diagnostic {
    let isWriteProtected = error.number == EROFS
    return Diagnostic(
      .error, error.isNoSpace ? "no-space" : "cannot-write", file: path,
      message: "can't add this file: \(error.reason)",
      hint: isWriteProtected ? "copy the journal to a disk that you can write to" : error.remedy)
  }
}

/// All that Daybook says about changing an author's files.
extension Diagnostic {
  static func cannotChange(_ path: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, error.isNoSpace ? "no-space" : "cannot-write", file: path,
      message: "can't change this file: \(error.reason)", hint: error.remedy)
  }

  static func cannotFinishRename(_ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, cannotFinishCode, file: "content",
      message:
        "can't put all the changed files in place: \(error.reason); every file is complete, but some may be unchanged",
      hint: "fix that, then run the command again")
  }
}

// The wording of what a look at a folder passes over, and of a file that somebody else has changed.
extension Diagnostic {
  static func hiddenText(_ path: String) -> Self {
    Diagnostic(
      .warning, "hidden-file", file: path,
      message: "a name that starts with a dot hides the file, so it isn't published",
      hint: "rename it to something like 2026-03-02-my-post.md, or delete it")
  }

  package static func backupFile(_ path: String, of original: String) -> Self {
    Diagnostic(
      .warning, "copied-file", file: path, message: "this is some program's copy of '\(original)'; it isn't published",
      hint: "delete it if you don't need it")
  }

  static func fileChanged(_ path: String) -> Self {
    Diagnostic(
      .error, "file-changed", file: path, message: "this file changed while the command was running",
      hint: "save your work, then run the command again")
  }
}
