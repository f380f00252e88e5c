internal import Diagnostics
internal import Disk

// The wording of what can go wrong at a place. Each says what to do; the next publish goes on where this one stopped.
extension Diagnostic {
  static func missingProgram(_ name: String, _ package: String) -> Self {
    Diagnostic(
      .error, "missing-program", file: settingsName,
      message: "publishing there needs the program '\(name)', which isn't installed",
      hint: "install it: sudo apt install \(package)")
  }

  static func programFailed(_ path: String, _ error: SystemError) -> Self {
    Diagnostic(
      .error, "missing-program", file: path, message: "this program can't be started: \(error.reason)",
      hint: "reinstall it, then publish again")
  }

  static var publishStopped: Self {
    Diagnostic(
      .error, "publish-stopped", file: settingsName, message: "you stopped it, and the published site still works",
      hint: "publish again to continue where it stopped")
  }

  static func inTheWay(_ path: String, at place: String) -> Self {
    Diagnostic(
      .error, "file-of-others", file: "\(place)/\(path)",
      message: "the site needs a file here, but there's a folder or a link that Daybook didn't make",
      hint: "move it away, or choose another place")
  }

  static func changedMeanwhile(_ place: String) -> Self {
    Diagnostic(
      .error, "place-busy", file: place, message: "somebody else published here in the meantime",
      hint: "publish again; Daybook then looks at the place again")
  }

  /// - Parameter minutes: how long it has been going on; `nil` when nobody knows.
  static func placeBusy(_ place: String, minutes: Int?, byThisComputer: Bool) -> Self {
    let who = byThisComputer ? "this computer is" : "another computer is"
    let time = minutes.map { $0 < 2 ? ", since a minute ago" : ", since \($0) minutes ago" } ?? ""
    return Diagnostic(
      .error, "place-busy", file: place, message: "\(who) publishing here\(time)",
      hint: "wait until it's done; if nothing is running, delete the folder '\(PlaceLayout.lock)' there")
  }

  static func waitingForPlace(_ place: String) -> Self {
    Diagnostic(.warning, "place-busy", file: place, message: "waiting for another publish to finish")
  }

  static let settingsName = "daybook.yml"
}

extension Diagnostic {
  static func placeRefusesFile(_ place: String) -> Self {
    Diagnostic(
      .error, "place-full", file: place,
      message: "the server refuses to store a file; usually its disk or your quota is full",
      hint: "free up some space there, then publish again; it continues where it stopped")
  }
}

extension Diagnostic {
  static func siteChanged(_ place: String) -> Self {
    Diagnostic(
      .error, "publish-stopped", file: place,
      message: "the site in the output folder changed while it was being published",
      hint: "publish again")
  }
}
