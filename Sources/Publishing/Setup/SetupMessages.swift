internal import Diagnostics
internal import FrontMatter

extension Diagnostic {
  static var placeIsSet: Self {
    Diagnostic(
      .error, "no-place", file: settingsFile, message: "the settings already say where to publish",
      hint: "change the lines below 'publish', or delete them and run --setup again")
  }

  static var cannotAddPlace: Self {
    Diagnostic(
      .error, "no-place", file: settingsFile, message: "the lines about publishing can't be added to this file",
      hint: "add them yourself: publish: {to: …}")
  }
}
