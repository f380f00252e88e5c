package import Diagnostics

/// Messages about folders that a site is published to.
extension Diagnostic {
  static func placeRefused(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "place-refused", file: "daybook.yml", message: "the site can't be published to '\(path)': it \(reason)",
      hint: "choose a folder for the published site alone")
  }

  package static func placeUnusable(_ path: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, error.isNoSpace ? "place-full" : "place-unusable", file: path,
      message: "can't publish here: \(error.reason)",
      hint: error.placeRemedy)
  }
}

extension SystemError {
  fileprivate var placeRemedy: String {
    if isNoSpace { return "free up some space, then publish again; it continues where it stopped" }
    if isNotFound { return "connect the drive, or create the folder around it" }
    if isLink { return "delete the link, or choose another folder" }
    return remedy ?? "check the folder, then publish again"
  }
}
