internal import Diagnostics
internal import Pictures

// The wording of what is said of pictures' sizes, and of what keeps smaller copies from being made.
extension Diagnostic {
  static func noPictureProgram(_ name: String) -> Self {
    Diagnostic(
      .error, "no-picture-program", file: "daybook.yml",
      message:
        "'images' asks for smaller copies of pictures, but the program '\(name)' that makes them isn't installed",
      hint: "install it (Debian and Ubuntu: 'libvips-tools', macOS: 'brew install vips'), or remove 'widths'")
  }

  static func pictureProgramFailed(_ name: String, _ width: Int, because reason: String, file: String) -> Self {
    Diagnostic(
      .error, "no-picture-copy", file: file,
      message: "'\(name)' couldn't make a copy \(width) pixels wide" + (reason.isEmpty ? "" : ": \(reason)"),
      hint: "open the picture in an image editor and save it again")
  }

  /// `nil` for a picture that is small enough to be waited for. A drawing has no dots.
  static func bigPicture(_ file: String, bytes: Int, size: PictureSize?, _ format: PictureFormat) -> Self? {
    let longest = format == .svg ? 0 : max(size?.width ?? 0, size?.height ?? 0)
    guard bytes > 1_000_000 || longest > 2400 else { return nil }
    let weight = bytes >= 100_000 ? "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB" : "\(bytes / 1000) KB"
    let dots = size.map { format == .svg ? "" : " and \($0.width) × \($0.height) pixels" } ?? ""
    return Diagnostic(
      .warning, "big-picture", file: file,
      message: "this picture is \(weight)\(dots), so its pages load slowly",
      hint: "make its longer side at most 2000 pixels, or have Daybook make smaller copies "
        + "('images: {widths: [480, 960]}' in daybook.yml)")
  }
}
