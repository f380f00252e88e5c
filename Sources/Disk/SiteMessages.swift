package import Diagnostics
internal import Libc

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

  static func badSitePath(_ file: SiteFile, _ fault: RelativePath.Fault) -> Diagnostic {
    Diagnostic(
      .error, "impossible-path", file: file.source,
      message: "its page can't be written to '\(EscapedName.of(file.path.utf8))': \(fault.reason)",
      hint: "give it another name or 'slug'")
  }

  static func reservedPath(_ file: SiteFile) -> Diagnostic {
    Diagnostic(
      .error, "impossible-path", file: file.source,
      message: "its page can't be written to '\(file.path)': Daybook keeps its records in '\(OutputLayout.folder)'",
      hint: "give it another name or 'slug'")
  }

  static func samePath(_ a: SiteFile, _ b: SiteFile) -> Diagnostic {
    let same = a.path.utf8.elementsEqual(b.path.utf8)
    let place = same ? "'\(b.path)'" : "'\(a.path)' and '\(b.path)', which are the same file on many computers"
    let lookAlike = LookAlike(b.path, a.path).map { "; \($0.words)" } ?? ""
    return Diagnostic(
      .error, "path-clash", file: b.source, message: "this and \(a.name) would both be written to \(place)",
      hint: "give one of them another 'slug'" + lookAlike)
  }

  static func sameFolder(_ a: SiteFile, _ b: SiteFile, _ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      .error, "path-clash", file: b.source,
      message: "this and \(a.name) would be written to '\(second)' and '\(first)', "
        + "which are the same folder on many computers",
      hint: "spell the name the same way in both")
  }

  static func fileAndFolder(_ file: SiteFile, _ inner: SiteFile) -> Diagnostic {
    Diagnostic(
      .error, "path-clash", file: file.source,
      message: "this would be written to '\(file.path)', which \(inner.name) needs as a folder",
      hint: "give one of them another 'slug'")
  }

  static func notOurs(_ file: SiteFile, in output: String) -> Diagnostic {
    Diagnostic(
      .error, "not-ours", file: "\(output)/\(file.path)",
      message: "\(file.name) would be written here, but Daybook didn't create the file that's here now",
      hint: "move it away, or choose another output folder")
  }

  static func inTheWay(_ folder: String, of file: SiteFile, in output: String) -> Diagnostic {
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

extension SiteFile {
  /// A file's name is in quotes; a page that Daybook makes from several files has none.
  fileprivate var name: String { source.hasPrefix("the page ") ? source : "'\(source)'" }
}
