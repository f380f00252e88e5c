internal import Diagnostics
internal import Exports

// The wording of what stops an import.
extension Diagnostic {
  static func cannotImport(_ fault: ExportFault, readSoFar count: Int) -> Self {
    let (line, message, hint) = words(fault.reason)
    let rest = count == 0 ? "nothing was written" : "\(count) entries were read before, and nothing was written"
    return Diagnostic(
      .error, "cannot-import", file: fault.file, at: Position(line: line, column: 1), message: message,
      hint: hint + "; " + rest)
  }

  private static func words(_ reason: ExportFault.Reason) -> (line: Int, message: String, hint: String) {
    switch reason {
    case .unreadable(let reason): (1, "this file can't be read: \(reason)", "look at its name and its rights")
    case .otherFormat(let format):
      (1, "this isn't an export but \(format)", "give the file that the old program exported")
    case .notAnExport: (1, "this isn't an export of that program", "'daybook help import' says how to get one")
    case .tooManyItems: (1, "the file has more than \(SiteIndex.mostItems) entries", "export them year by year")
    case .tooBig(let limit): (1, "the file is larger than \(limit) MB", "export a part of it")
    case .missing(let name): (1, "'\(name)' is not in it", "give it as the old program made it")
    case .xml(let fault): words(fault)
    }
  }

  private static func words(_ fault: XMLFault) -> (line: Int, message: String, hint: String) {
    switch fault {
    case .malformed(let reason, let line): (line, "this is not well-formed XML: \(reason)", "export the file again")
    case .truncated(let line): (line, "the file ends in the middle", "download or export it again")
    case .entities(let line):
      (line, "the file declares entities, of which a few lines can stand for gigabytes", "no export of a blog has them")
    case .endlessTag(let line): (line, "a tag or comment does not end for millions of letters", "export the file again")
    case .unknownEncoding(let name):
      (
        1, "the file is in the encoding '\(name.prefix(40))'",
        "save it as UTF-8 and write encoding=\"UTF-8\" in its first line"
      )
    case .outOfMemory: (1, "there is not enough memory", "close other programs")
    }
  }
}
