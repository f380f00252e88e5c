internal import Diagnostics

// The wording of what keeps smaller copies of pictures from being made.
extension Diagnostic {
  static func noPictureProgram(_ name: String) -> Self {
    Diagnostic(
      .error, "no-picture-program", file: "daybook.yml",
      message:
        "'images' asks for smaller copies of pictures, and the program '\(name)' that makes them is not installed",
      hint: "install it (Debian and Ubuntu: 'libvips-tools', macOS: 'brew install vips'), or take out 'widths'")
  }

  static func pictureProgramFailed(_ name: String, _ width: Int, because reason: String, file: String) -> Self {
    Diagnostic(
      .error, "no-picture-copy", file: file,
      message: "'\(name)' could not make a copy of \(width) pixels" + (reason.isEmpty ? "" : ": \(reason)"),
      hint: "open the picture in a program for pictures and save it again")
  }
}
