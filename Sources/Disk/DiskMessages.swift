package import Diagnostics
internal import Libc

/// All that Daybook says about reading a journal's folder.
extension Diagnostic {
  static func journalFolder(_ path: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, "journal-folder", file: path, message: "cannot open the journal's folder: \(error.reason)",
      hint: "give the folder that holds 'daybook.yml'")
  }

  static func unreadable(_ path: String, _ error: SystemError) -> Diagnostic {
    if error.isNotFound {
      return Diagnostic(.error, "file-not-found", file: path, message: "there is no file '\(path)'")
    }
    return Diagnostic(
      .error, "unreadable-file", file: path, message: "cannot read this file: \(error.reason)", hint: error.remedy)
  }

  package static func unreadableFolder(_ path: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-folder", file: path, message: "cannot read this folder: \(error.reason)",
      hint: error.remedy)
  }

  static func tooLarge(_ path: String, limit: Int) -> Diagnostic {
    let size = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
    return Diagnostic(
      .error, "file-too-large", file: path, message: "this file is larger than \(size)",
      hint: "split it, or move it to 'content/media'")
  }

  static func impossiblePath(_ path: String, _ fault: RelativePath.Fault) -> Diagnostic {
    Diagnostic(.error, "impossible-path", file: path, message: "this cannot be a file of the journal: \(fault.reason)")
  }

  static func folderNotFile(_ path: String) -> Diagnostic {
    Diagnostic(.error, "folder-not-file", file: path, message: "'\(path)' is a folder, not a file")
  }

  package static func fileNotFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file-not-folder", file: path, message: "'\(path)' is a file, not a folder",
      hint: "rename it, and make a folder")
  }

  static func folderNotPost(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "folder-not-post", file: path, message: "'\(path)' is a folder, not a text",
      hint: "take '.md' off its name; the text of a post that has a folder of its own is called 'index.md'")
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "not-a-file", file: path, message: "'\(path)' is no file but a device, pipe or socket",
      hint: "remove it, or move it out of the journal")
  }

  static func nameNotUTF8(_ name: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .error, "name-not-utf8", file: "\(folder)/\(name)", message: "the name '\(name)' is not written in UTF-8",
      hint: "rename it, letters without accents always work")
  }

  static func tooDeep(_ path: String, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "too-deep", file: path, message: "more than \(limit) folders lie in each other",
      hint: "move the inner ones further out")
  }

  static func brokenLink(_ path: String, to target: String, _ error: SystemError) -> Diagnostic {
    let fault =
      error.isNotFound
      ? "leads to '\(target)', which is not there"
      : error.isLink ? "leads to '\(target)', and back to itself" : "leads to '\(target)': \(error.reason)"
    return Diagnostic(
      .error, "broken-file-link", file: path, message: "this symbolic link \(fault)",
      hint: "remove it, or put the file itself here")
  }

  static func linkLeavesJournal(_ path: String, to target: String) -> Diagnostic {
    Diagnostic(
      .error, "link-leaves-journal", file: path, message: "this symbolic link leads out of the journal, to '\(target)'",
      hint: "put the file itself here")
  }

  static func linkToSkipped(_ path: String, to target: String) -> Diagnostic {
    Diagnostic(
      .error, "link-to-unread", file: path, message: "this symbolic link leads to '\(target)', which is never read",
      hint: "put the file itself here if it may be published")
  }

  static func linkToFolder(_ path: String, to target: String) -> Diagnostic {
    Diagnostic(
      .error, "link-to-folder", file: path, message: "this symbolic link leads to the folder '\(target)'",
      hint: "put the folder itself here, only links to files are followed")
  }
}

/// All that Daybook says about builds that would take a site away.
extension Diagnostic {
  private static let meansIt = "if you mean it: daybook build --allow-removal"

  package static var noContent: Diagnostic {
    Diagnostic(
      .error, "no-content", file: "content", message: "the journal's folder 'content' is missing, with all its texts",
      hint: "bring it back, or connect the drive or cloud folder that holds it; \(meansIt)")
  }

  static func removesPages(_ output: String, gone: Int, of all: Int) -> Diagnostic {
    Diagnostic(
      .error, "removes-pages", file: output,
      message: "this build would remove \(gone) of the \(all) pages of the last site",
      hint: "see whether a folder below 'content' is empty or its drive is not connected; \(meansIt)")
  }

  static func removesPosts(_ output: String, count: Int) -> Diagnostic {
    Diagnostic(
      .error, "removes-pages", file: output,
      message: "this build would remove all \(count) posts of the last site",
      hint: "see whether 'content/posts' is empty or its drive is not connected; \(meansIt)")
  }

  static func otherJournal(_ output: String, was title: String) -> Diagnostic {
    Diagnostic(
      .error, "other-journal", file: output, message: "this folder holds the site of another journal, '\(title)'",
      hint: "choose another folder with --output; to put this site in its place: daybook build --allow-removal")
  }

  static func otherAudience(_ output: String, was: String, will: String) -> Diagnostic {
    Diagnostic(
      .error, "other-audience", file: output,
      message: "this folder holds the site for '\(was)', and this build is for '\(will)'",
      hint: "give each site its own folder, as in --output \(will)-site; \(meansIt)")
  }

  static func notDownloaded(_ name: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .error, "not-downloaded", file: "\(folder)/\(name)", message: "this file is in iCloud, but not on this computer",
      hint: "open its folder in the Finder and click the cloud beside its name, then try again")
  }
}

/// All that Daybook says about adding a file to a journal.
extension Diagnostic {
  static func fileExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file-exists", file: path, message: "there is a file of this name already, with other words in it",
      hint: "keep it, or rename it and give the command again")
  }

  static func cannotAdd(_ path: String, _ error: SystemError) -> Diagnostic {
    let isWriteProtected = error.number == EROFS
    return Diagnostic(
      .error, error.isNoSpace ? "no-space" : "cannot-write", file: path,
      message: "cannot add this file: \(error.reason)",
      hint: isWriteProtected ? "copy the journal to a disk that can be written" : error.remedy)
  }
}

/// All that Daybook says about writing the site.
extension Diagnostic {
  static func outputPathEmpty(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "output-path", file: path.isEmpty ? "--output" : EscapedName.of(path.utf8),
      message: "this cannot be the name of the output folder",
      hint: "give a folder such as 'output'")
  }

  static func outputUnusable(_ name: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, "output-unusable", file: name, message: "cannot write into the output folder '\(name)': \(error.reason)",
      hint: error.remedy ?? "choose another output folder")
  }

  static func outputRefused(_ name: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "output-refused", file: name, message: "'\(name)' cannot be the output folder: it \(reason)",
      hint: "choose a folder that holds nothing but the site, such as 'output'")
  }

  static func outputWaiting(_ name: String) -> Diagnostic {
    Diagnostic(.warning, "output-waiting", file: name, message: "waiting for another build into '\(name)' to end")
  }

  static func outputLocked(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "output-locked", file: name, message: "another build is writing into '\(name)'",
      hint: "end it, or choose another output folder")
  }

  static func badSitePath(_ file: PlannedFile, _ fault: RelativePath.Fault) -> Diagnostic {
    Diagnostic(
      .error, "impossible-path", file: file.source,
      message: "its page cannot be written to '\(EscapedName.of(file.path.utf8))': \(fault.reason)",
      hint: "give it another name or 'slug'")
  }

  static func reservedPath(_ file: PlannedFile) -> Diagnostic {
    Diagnostic(
      .error, "impossible-path", file: file.source,
      message: "its page cannot be written to '\(file.path)': Daybook keeps its own list in '\(OutputLayout.folder)'",
      hint: "give it another name or 'slug'")
  }

  static func samePath(_ a: PlannedFile, _ b: PlannedFile) -> Diagnostic {
    let same = a.path.utf8.elementsEqual(b.path.utf8)
    let place = same ? "'\(b.path)'" : "'\(a.path)' and '\(b.path)', which are one file on many computers"
    let lookAlike = LookAlike(b.path, a.path).map { "; \($0.words)" } ?? ""
    return Diagnostic(
      .error, "path-clash", file: b.source, message: "this and \(a.name) would both be written to \(place)",
      hint: "give one of them another 'slug'" + lookAlike)
  }

  static func sameFolder(_ a: PlannedFile, _ b: PlannedFile, _ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      .error, "path-clash", file: b.source,
      message: "this and \(a.name) would be written into '\(second)' and '\(first)', "
        + "which are one folder on many computers",
      hint: "write the name the same way in both")
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
      message: "\(file.name) would be written here, but Daybook did not write what is there now",
      hint: "move it away, or choose another output folder")
  }

  static func inTheWay(_ folder: String, of file: PlannedFile, in output: String) -> Diagnostic {
    Diagnostic(
      .error, "not-ours", file: "\(output)/\(folder)",
      message: "\(file.name) needs a folder here, but this is a file or a link",
      hint: "move it away, or choose another output folder")
  }

  /// Before the site has changed.
  static func cannotWrite(_ path: String, in output: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, error.isNoSpace ? "no-space" : "cannot-write", file: "\(output)/\(path)",
      message: "cannot write this file: \(error.reason(on: output)); the site is as it was before this build",
      hint: error.remedy)
  }

  /// Whether the disk refused a file of the site, as it will refuse others.
  package var isOfDisk: Bool { code == "no-space" || code == "cannot-write" }

  /// Whether the disk kept a file from being read: another time it may give it.
  package var isOfReading: Bool { code == "unreadable-file" || code == "unreadable-folder" }

  /// The code of the one error after which some of the new site may be in its place already.
  package static let cannotFinishCode = "cannot-finish"

  /// While the site is being changed.
  static func cannotFinish(_ output: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, cannotFinishCode, file: output,
      message: "cannot put all new files in their places: \(error.reason(on: output)); every file is whole, "
        + "but some may still be of the build before",
      hint: (error.remedy.map { "\($0), then build again" }) ?? "build again")
  }
}

extension PlannedFile {
  /// A file's name stands in quotes, a page that Daybook makes of many has none.
  fileprivate var name: String { source.hasPrefix("the page ") ? source : "'\(source)'" }
}

/// Why a folder is refused for the site; they follow 'it'.
enum DiskWords {
  static let wholeDisk = "is the whole disk"
  static let home = "is your home folder"
  static let aroundHome = "holds your home folder"
  static func system(_ folder: String) -> String { "is, or lies in, '\(folder)', a folder of the computer itself" }
  static let journalItself = "is the journal's own folder"
  static let aroundJournal = "holds the journal's folder"
  static let otherJournal = "is the folder of another journal"
  static func insideOtherJournal(_ folder: String) -> String {
    "is, or lies in, the folder '\(folder)' of another journal"
  }
  static func inside(_ folder: String) -> String { "is, or lies in, the journal's folder '\(folder)'" }
  static func around(_ folder: String) -> String { "holds the journal's folder '\(folder)'" }
}

extension SystemError {
  /// In plain words; an error that no author is likely to meet keeps the system's own.
  package var reason: String {
    switch number {
    case ENOENT: "it is not there"
    case ENOTDIR: "it is not a folder"
    case EISDIR: "it is a folder"
    case EACCES, EPERM: "you do not have the right to do this"
    case EROFS: "the disk can only be read"
    case ENOSPC: "there is no space left on the disk"
    case EDQUOT: "your share of the disk is used up"
    case EFBIG: "the file is larger than allowed here"
    case ELOOP, EMLINK: "a symbolic link is in the way"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    case EIO: "the disk reports an error"
    case EEXIST, ENOTEMPTY: "something is there already"
    default: strerror(number).map { String(cString: $0).lowercased() } ?? "error \(number)"
    }
  }

  func reason(on output: String) -> String {
    number == ENOSPC ? "there is no space left on the disk that holds '\(output)'" : reason
  }

  /// What to do about it, when that is plain.
  var remedy: String? {
    if isNoSpace { return "make room" }
    if number == EACCES || number == EPERM { return "change its permissions, or ask who owns it" }
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
    case .control: "the name holds a control character"
    case .character(let character): "Windows allows no '\(character)' in names"
    case .reservedName(let name): "'\(name)' is the name of a device on Windows"
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
      message: "cannot change this file: \(error.reason)", hint: error.remedy)
  }

  static func cannotFinishRename(_ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, cannotFinishCode, file: "content",
      message:
        "cannot put all changed files in their places: \(error.reason); every file is whole, but some may be as before",
      hint: "mend that, then give the command again")
  }
}

// The wording of what a look at a folder passes over, and of a file that somebody else has changed.
extension Diagnostic {
  static func hiddenText(_ path: String) -> Self {
    Diagnostic(
      .warning, "hidden-file", file: path,
      message: "a name that begins with a dot hides the file, so it isn't published",
      hint: "give it a name like 2026-03-02-my-post.md, or delete it")
  }

  package static func backupFile(_ path: String, of original: String) -> Self {
    Diagnostic(
      .warning, "copied-file", file: path, message: "this is some program's copy of '\(original)'; it isn't published",
      hint: "delete it when you don't need it")
  }

  static func fileChanged(_ path: String) -> Self {
    Diagnostic(
      .error, "file-changed", file: path, message: "this file has changed in the meantime",
      hint: "save your work and give the command again")
  }
}
