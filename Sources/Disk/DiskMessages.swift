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

/// Messages about builds that would remove a site.
extension Diagnostic {
  private static let meansIt = "if that's what you want: daybook build --allow-removal"

  package static var noContent: Diagnostic {
    Diagnostic(
      .error, "no-content", file: "content",
      message: "the journal's 'content' folder is missing, with everything in it",
      hint: "restore it, or connect the drive or cloud folder that it's on; \(meansIt)")
  }

  static func removesPages(_ output: String, gone: Int, of all: Int) -> Diagnostic {
    Diagnostic(
      .error, "removes-pages", file: output,
      message: "this build would remove \(gone) of the site's \(all) pages",
      hint: "check for an empty folder in 'content' or a drive that isn't connected; \(meansIt)")
  }

  static func removesPosts(_ output: String, count: Int) -> Diagnostic {
    Diagnostic(
      .error, "removes-pages", file: output,
      message: "this build would remove all \(count) of the site's posts",
      hint: "check whether 'content/posts' is empty or its drive isn't connected; \(meansIt)")
  }

  static func otherJournal(_ output: String, was title: String) -> Diagnostic {
    Diagnostic(
      .error, "other-journal", file: output, message: "this folder contains another journal's site, '\(title)'",
      hint: "choose another folder with --output; to replace that site: daybook build --allow-removal")
  }

  static func otherAudience(_ output: String, was: String, will: String) -> Diagnostic {
    Diagnostic(
      .error, "other-audience", file: output,
      message: "this folder contains the site for '\(was)', but this build is for '\(will)'",
      hint: "give each site its own folder, such as --output \(will)-site; \(meansIt)")
  }

  static func notDownloaded(_ name: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .error, "not-downloaded", file: "\(folder)/\(name)", message: "this file is in iCloud but not on this computer",
      hint: "open its folder in Finder, click the cloud next to its name, then try again")
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

/// All that Daybook says about writing the site.
extension Diagnostic {
  static func outputPathEmpty(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "output-path", file: path.isEmpty ? "--output" : EscapedName.of(path.utf8),
      message: "this can't be the name of the output folder",
      hint: "use a name such as 'output'")
  }

  static func outputUnusable(_ name: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, "output-unusable", file: name, message: "can't write to the output folder '\(name)': \(error.reason)",
      hint: error.remedy ?? "choose another output folder")
  }

  static func outputRefused(_ name: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "output-refused", file: name, message: "'\(name)' can't be the output folder: it \(reason)",
      hint: "choose a folder for the site alone, such as 'output'")
  }

  static func outputWaiting(_ name: String) -> Diagnostic {
    Diagnostic(.warning, "output-waiting", file: name, message: "waiting for another build into '\(name)' to finish")
  }

  static func outputLocked(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "output-locked", file: name, message: "another build is writing into '\(name)'",
      hint: "stop it, or choose another output folder")
  }

  static func badSitePath(_ file: PlannedFile, _ fault: RelativePath.Fault) -> Diagnostic {
    Diagnostic(
      .error, "impossible-path", file: file.source,
      message: "its page can't be written to '\(EscapedName.of(file.path.utf8))': \(fault.reason)",
      hint: "give it another name or 'slug'")
  }

  static func reservedPath(_ file: PlannedFile) -> Diagnostic {
    Diagnostic(
      .error, "impossible-path", file: file.source,
      message: "its page can't be written to '\(file.path)': Daybook keeps its records in '\(OutputLayout.folder)'",
      hint: "give it another name or 'slug'")
  }

  static func samePath(_ a: PlannedFile, _ b: PlannedFile) -> Diagnostic {
    let same = a.path.utf8.elementsEqual(b.path.utf8)
    let place = same ? "'\(b.path)'" : "'\(a.path)' and '\(b.path)', which are the same file on many computers"
    let lookAlike = LookAlike(b.path, a.path).map { "; \($0.words)" } ?? ""
    return Diagnostic(
      .error, "path-clash", file: b.source, message: "this and \(a.name) would both be written to \(place)",
      hint: "give one of them another 'slug'" + lookAlike)
  }

  static func sameFolder(_ a: PlannedFile, _ b: PlannedFile, _ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      .error, "path-clash", file: b.source,
      message: "this and \(a.name) would be written to '\(second)' and '\(first)', "
        + "which are the same folder on many computers",
      hint: "spell the name the same way in both")
  }

  static func fileAndFolder(_ file: PlannedFile, _ inner: PlannedFile) -> Diagnostic {
    Diagnostic(
      .error, "path-clash", file: file.source,
      message: "this would be written to '\(file.path)', which \(inner.name) needs as a folder",
      hint: "give one of them another 'slug'")
  }

  static func notOurs(_ file: PlannedFile, in output: String) -> Diagnostic {
    Diagnostic(
      .error, "not-ours", file: "\(output)/\(file.path)",
      message: "\(file.name) would be written here, but Daybook didn't create the file that's here now",
      hint: "move it away, or choose another output folder")
  }

  static func inTheWay(_ folder: String, of file: PlannedFile, in output: String) -> Diagnostic {
    Diagnostic(
      .error, "not-ours", file: "\(output)/\(folder)",
      message: "\(file.name) needs a folder here, but there's a file or a link",
      hint: "move it away, or choose another output folder")
  }

  /// Before the site has changed.
  static func cannotWrite(_ path: String, in output: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, error.isNoSpace ? "no-space" : "cannot-write", file: "\(output)/\(path)",
      message: "can't write this file: \(error.reason(on: output)); the site hasn't changed",
      hint: error.remedy)
  }

  /// Whether the disk refused a file of the site, as it will refuse others.
  package var isOfDisk: Bool { code == "no-space" || code == "cannot-write" }

  /// Whether the disk failed to return a file; reading it again may work.
  package var isOfReading: Bool { code == "unreadable-file" || code == "unreadable-folder" }

  /// The code of the one error after which some of the new site may be in its place already.
  package static let cannotFinishCode = "cannot-finish"

  /// While the site is being changed.
  static func cannotFinish(_ output: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, cannotFinishCode, file: output,
      message: "can't put all the new files in place: \(error.reason(on: output)); every file is complete, "
        + "but some may be from the previous build",
      hint: (error.remedy.map { "\($0), then build again" }) ?? "build again")
  }
}

extension PlannedFile {
  /// A file's name is in quotes; a page that Daybook makes from several files has none.
  fileprivate var name: String { source.hasPrefix("the page ") ? source : "'\(source)'" }
}

/// Why a folder is refused for the site; they follow 'it'.
enum DiskWords {
  static let wholeDisk = "is the whole disk"
  static let home = "is your home folder"
  static let aroundHome = "contains your home folder"
  static func system(_ folder: String) -> String { "is, or is inside, '\(folder)', a system folder" }
  static let journalItself = "is the journal's own folder"
  static let aroundJournal = "contains the journal's folder"
  static let otherJournal = "is another journal's folder"
  static func insideOtherJournal(_ folder: String) -> String {
    "is, or is inside, another journal's folder '\(folder)'"
  }
  static func inside(_ folder: String) -> String { "is, or is inside, the journal's folder '\(folder)'" }
  static func around(_ folder: String) -> String { "contains the journal's folder '\(folder)'" }
}

extension SystemError {
  /// In plain words; an error that no author is likely to meet keeps the system's own.
  package var reason: String {
    switch number {
    case ENOENT: "it doesn't exist"
    case ENOTDIR: "it isn't a folder"
    case EISDIR: "it's a folder"
    case EACCES, EPERM: "you don't have permission"
    case EROFS: "the disk is read-only"
    case ENOSPC: "the disk is full"
    case EDQUOT: "your disk quota is used up"
    case EFBIG: "the file is larger than allowed here"
    case ELOOP, EMLINK: "a symbolic link is in the way"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    case EIO: "the disk reported an error"
    case EEXIST, ENOTEMPTY: "something is already there"
    default: strerror(number).map { String(cString: $0).lowercased() } ?? "error \(number)"
    }
  }

  func reason(on output: String) -> String {
    number == ENOSPC ? "the disk that holds '\(output)' is full" : reason
  }

  /// The remedy, if it's obvious.
  var remedy: String? {
    if isNoSpace { return "free up some space" }
    if number == EACCES || number == EPERM { return "change its permissions, or ask its owner" }
    if number == EROFS { return "choose another output folder" }
    return nil
  }
}

extension RelativePath.Fault {
  package var reason: String {
    switch self {
    case .empty: "the name is empty"
    case .absolute: "it begins with '/'"
    case .emptyPart: "a part of the name is empty"
    case .dots: "'.' and '..' lead elsewhere"
    case .control: "the name contains a control character"
    case .character(let character): "Windows doesn't allow '\(character)' in names"
    case .reservedName(let name): "Windows reserves the name '\(name)'"
    case .ending: "a part of the name ends with a dot or a space"
    case .tooLong: "the name is too long"
    }
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
