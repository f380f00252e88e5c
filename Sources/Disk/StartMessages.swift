internal import Diagnostics

// The wording of what keeps a journal from being made.
extension Diagnostic {
  static func journalThere(_ folder: String) -> Self {
    Diagnostic(
      .error, "journal-there", file: folder == "." ? settingsName : "\(folder)/\(settingsName)",
      message: "there's already a journal in \(folder == "." ? "this folder" : "'\(folder)'"), so nothing was changed",
      hint: "to write in it: daybook new \"The title\"; to start another journal, name a new folder")
  }

  static func folderInUse(_ folder: String, holding names: [String]) -> Self {
    let shown = names.sorted().prefix(3).map { "'\(EscapedName.of($0.utf8))'" }.joined(separator: ", ")
    let place = folder == "." ? "this folder" : "the folder '\(folder)'"
    return Diagnostic(
      .error, "folder-in-use", file: folder,
      message:
        "\(place) contains other files (\(shown)\(names.count > 3 ? " …" : "")), but a journal needs its own folder",
      hint: "name a new folder: daybook init my-journal")
  }

  static func fileInTheWay(_ folder: String) -> Self {
    Diagnostic(
      .error, "folder-in-use", file: folder, message: "'\(folder)' is a file, not a folder",
      hint: "name a new folder: daybook init my-journal")
  }

  static func noParent(_ parent: String, of folder: String) -> Self {
    Diagnostic(
      .error, "no-parent", file: folder, message: "there's no folder '\(parent)' to put the journal in",
      hint: "create that folder first, or choose another place")
  }

  static func cannotStart(_ folder: String, _ error: SystemError) -> Self {
    Diagnostic(
      .error, error.isNoSpace ? "no-space" : "cannot-write", file: folder,
      message: "can't create the journal here: \(error.reason)", hint: error.remedy ?? "choose another place")
  }

  private static let settingsName = "daybook.yml"
}
